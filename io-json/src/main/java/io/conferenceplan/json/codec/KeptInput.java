package io.conferenceplan.json.codec;

import static java.util.Objects.requireNonNull;

import tools.jackson.core.TokenStreamContext;

/** Takes the members that the format does not know while a document is read. Objects are told by their positions. */
final class KeptInput {

    private final Kept root = new Kept();
    private final TokenStreamContext whole;
    private int count;

    /** Starts at the object that is the whole value. */
    KeptInput(TokenStreamContext whole) {
        this.whole = whole;
    }

    Kept root() {
        return root;
    }

    /** How many members were kept so far. */
    int count() {
        return count;
    }

    /** What is kept of an object that is read. */
    Kept of(TokenStreamContext object) {
        if (object == whole) {
            return root;
        }
        TokenStreamContext parent = requireNonNull(object.getParent());
        if (!parent.inArray()) {
            return of(parent).add(Kept.Step.to(parent.currentName()));
        }
        TokenStreamContext owner = requireNonNull(parent.getParent());
        return of(owner).add(Kept.Step.at(owner.currentName(), parent.getCurrentIndex()));
    }

    void add(Kept object, String after, Kept.Member member) {
        object.add(after, member);
        count++;
    }
}
