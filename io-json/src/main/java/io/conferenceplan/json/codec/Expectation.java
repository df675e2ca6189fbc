package io.conferenceplan.json.codec;

import java.io.Serializable;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * What should stand in a place, as a key of the catalogue of messages: {@code expected.date} or {@code type.agendaSlot}.
 *
 * @param key the key
 * @param argument what the text of the key is about: words to be shown as they are, or the key of a type; may be empty
 */
public record Expectation(String key, String argument) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TYPE = "type.";

    /**
     * {@return a kind of value}
     *
     * @param kind the kind, such as {@code "date"}
     */
    public static Expectation of(String kind) {
        return of(kind, "");
    }

    /**
     * {@return a kind of value with a text of its own}
     *
     * @param kind the kind, such as {@code "member"}
     * @param argument the text
     */
    public static Expectation of(String kind, String argument) {
        return new Expectation("expected." + kind, argument);
    }

    /** Any of some words. */
    static Expectation oneOf(Collection<String> words) {
        return of("oneOf", words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(", ")));
    }

    /** A type that is written as an object: {@code AgendaSlot} has the key {@code type.agendaSlot}. */
    static Expectation type(Class<?> type) {
        String name = type.getSimpleName();
        return new Expectation(TYPE + Character.toLowerCase(name.charAt(0)) + name.substring(1), "");
    }

    /** The object that writes this type. */
    Expectation asObject() {
        return of("object", key);
    }

    /** {@return whether the argument is the key of a type} */
    public boolean isAboutType() {
        return argument.startsWith(TYPE);
    }
}
