package io.conferenceplan.validation;

/**
 * What a rule says of one place of a plan. The words mean what those of SARIF 2.1.0 ({@code kind}) and W3C EARL mean: pass,
 * fail, open, notApplicable.
 */
public enum Outcome {
    /** Every exact plan that the imprecise one allows breaks the rule. */
    VIOLATED,
    /** Some exact plans break the rule and others do not: a value that is more precise would decide. */
    UNDETERMINED,
    /** Every exact plan keeps the rule. */
    SATISFIED,
    /** The rule has nothing to say, because the plan does not state what it compares. */
    NOT_APPLICABLE;

    /** {@return whether somebody has to look at it: violated or undetermined} */
    public boolean needsAttention() {
        return this == VIOLATED || this == UNDETERMINED;
    }

    /**
     * {@return the outcome of a rule whose condition has a truth}
     *
     * @param condition the condition that the rule asks for
     */
    public static Outcome of(Truth condition) {
        return switch (condition) {
            case TRUE -> SATISFIED;
            case FALSE -> VIOLATED;
            case UNKNOWN -> UNDETERMINED;
        };
    }
}
