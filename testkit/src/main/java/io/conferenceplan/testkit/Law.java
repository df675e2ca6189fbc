package io.conferenceplan.testkit;

/**
 * What a rule must keep to be right about imprecise plans. An imprecise plan stands for the exact plans that it allows, its
 * {@link Refinements}.
 *
 * <p>The first three alone are kept by a rule that always says undetermined; the fifth and the sixth make it say no less than
 * can be known.
 */
public enum Law {

    /** L1: what is violated is violated in every exact plan. */
    VIOLATED_IN_ALL("L1", "what is VIOLATED in a plan is VIOLATED in every exact plan that it allows"),

    /** L2: what is satisfied is satisfied in every exact plan. */
    SATISFIED_IN_ALL("L2", "what is SATISFIED in a plan is SATISFIED in every exact plan that it allows"),

    /** L3: what is not applicable is so in every exact plan; that includes every place at which the rule concludes nothing. */
    NOT_APPLICABLE_IN_ALL(
            "L3", "what is NOT_APPLICABLE in a plan is NOT_APPLICABLE in every exact plan that it allows"),

    /** L4: narrowing a value never changes an outcome other than undetermined. */
    NARROWING_KEEPS_DECISIONS("L4", "narrowing a value never changes an outcome that is decided"),

    /** L5: in an exact plan everything is decided. */
    EXACT_IS_DECIDED("L5", "nothing is UNDETERMINED in an exact plan"),

    /**
     * L6: what is undetermined has two exact plans with different outcomes. A rule that declares where it is not tight
     * ({@link io.conferenceplan.validation.RuleDescriptor#notTight}) is let off.
     */
    UNDETERMINED_IS_TIGHT(
            "L6", "what is UNDETERMINED in a plan has different outcomes in two exact plans that it allows"),

    /** L7: locale, time zone, today's date, severity and a round trip through JSON do not change what a rule finds. */
    NOTHING_ELSE_COUNTS("L7", "the outcome depends on the plan and on nothing else");

    private final String number;
    private final String statement;

    Law(String number, String statement) {
        this.number = number;
        this.statement = statement;
    }

    /** {@return the number, from {@code L1} to {@code L7}} */
    public String number() {
        return number;
    }

    /** {@return what the law says, in one sentence without a capital and a full stop} */
    public String statement() {
        return statement;
    }
}
