package io.conferenceplan.testkit;

import java.util.List;
import net.jqwik.api.Arbitrary;

/**
 * How many slots, duties, products, groups and organisations a generated plan has. Slots within others, and other lists, are as
 * long as usual.
 */
public enum PlanSize {
    /** At most two of each. */
    SMALL,

    /** As many as plans usually have: up to six of each, or none; four groups. */
    USUAL,

    /**
     * At least thirty of each, and at least twenty groups. Plans that conform to rules or violate one can have fewer: parts
     * that are in the way are left out.
     */
    LARGE;

    private static final int FEW = 2;
    private static final int LEAST_TIMES = 5;
    private static final int MOST_TIMES = 7;

    /** Lists of parts of which plans usually have up to some. */
    <T> Arbitrary<List<T>> lists(int usual, Arbitrary<T> parts) {
        return switch (this) {
            case SMALL -> parts.list().ofMaxSize(Math.min(FEW, usual));
            case USUAL -> parts.list().ofMaxSize(usual);
            case LARGE -> parts.list().ofMinSize(LEAST_TIMES * usual).ofMaxSize(MOST_TIMES * usual);
        };
    }

    /** How often something is stated that holds such lists, and is usually stated in some percent of the plans. */
    int percent(int usual) {
        return this == LARGE ? 100 : usual;
    }
}
