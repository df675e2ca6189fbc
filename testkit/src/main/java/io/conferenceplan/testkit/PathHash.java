package io.conferenceplan.testkit;

import io.conferenceplan.validation.PlanPath;

/** Chance that hangs on a seed and a place only, so that it stays the same when other parts of a plan go. */
record PathHash(long seed) {

    /** A number from 0 to less than a bound, for something that is to be decided at a place. */
    int below(int bound, PlanPath path, String question) {
        long mixed = mix(mix(seed + path.toString().hashCode()) + question.hashCode());
        return (int) Math.floorMod(mixed, (long) bound);
    }

    /** The finalizer of SplitMix64: every bit of the result depends on every bit of the number. */
    private static long mix(long number) {
        long z = number + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
