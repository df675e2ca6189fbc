package io.conferenceplan.json.codec;

/** Thrown within this package where the members of an object make no value; the message is the object that was found. */
final class Refusal extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    Refusal(String found) {
        super(found);
    }
}
