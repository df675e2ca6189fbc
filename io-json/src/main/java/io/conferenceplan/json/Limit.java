package io.conferenceplan.json;

import io.conferenceplan.json.codec.Expectation;
import io.conferenceplan.json.codec.JsonFormat;

/** What is limited when a document is read. */
enum Limit {
    BYTES("maxBytes", 1, Integer.MAX_VALUE),
    DEPTH("maxDepth", 1, JsonFormat.DEEPEST),
    TEXT_LENGTH("maxTextLength", 100, Integer.MAX_VALUE),
    NUMBER_LENGTH("maxNumberLength", 20, Integer.MAX_VALUE),
    NAME_LENGTH("maxNameLength", 100, Integer.MAX_VALUE),
    PROBLEMS("maxProblems", 1, Integer.MAX_VALUE);

    private final String attribute;
    private final int least;
    private final int most;

    Limit(String attribute, int least, int most) {
        this.attribute = attribute;
        this.least = least;
        this.most = most;
    }

    /** What {@link ReadLimits} calls it. */
    String attribute() {
        return attribute;
    }

    /** What a document must keep. */
    Expectation expected(ReadLimits limits) {
        return Expectation.of("limit." + attribute, Integer.toString(limits.get(this)));
    }

    /** What sets another limit, such as {@code ReadLimits.withMaxBytes}. */
    String setter() {
        return "ReadLimits.with" + Character.toUpperCase(attribute.charAt(0)) + attribute.substring(1);
    }

    /** Refuses what cannot be a limit. */
    void check(int value) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    attribute + " must be from " + least + " to " + most + ", but was '" + value + "'.");
        }
    }
}
