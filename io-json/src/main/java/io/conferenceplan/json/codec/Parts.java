package io.conferenceplan.json.codec;

import org.jspecify.annotations.Nullable;

/** What was read so far of a value that is one of several alternatives: one part a member. */
final class Parts {

    private final @Nullable Object[] values;
    private long present;

    Parts(int size) {
        values = new Object[size];
    }

    static long bit(int part) {
        return 1L << part;
    }

    void set(int part, Object value) {
        values[part] = value;
        present |= bit(part);
    }

    /** A part that is present; each member puts and gets values of its own type only. */
    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
    <V> V get(int part) {
        return (V) values[part];
    }

    /** A bit for each part that is present. */
    long present() {
        return present;
    }
}
