package io.conferenceplan.validation;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.MeetingKind;
import io.conferenceplan.document.Issuer;
import io.conferenceplan.document.IssuerKind;
import java.util.EnumSet;
import java.util.Set;

/**
 * The plans that a rule is meant for. To every other plan it does not apply; so too where the plan does not state what the
 * scope asks for.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param issuers the kinds of issuers; none stands for every plan, whoever issues it
 * @param meetings the kinds of meetings; none stands for every plan, whatever its kind
 */
public record RuleScope(Set<IssuerKind> issuers, Set<MeetingKind> meetings) {

    private static final RuleScope EVERY_PLAN = new RuleScope(Set.of(), Set.of());

    /** Copies the sets. */
    public RuleScope {
        issuers = Set.copyOf(issuers);
        meetings = Set.copyOf(meetings);
    }

    /** {@return the scope of rules that are meant for every plan} */
    public static RuleScope everyPlan() {
        return EVERY_PLAN;
    }

    /**
     * {@return this scope, for plans of these issuers only}
     *
     * @param first a kind of issuer
     * @param others other kinds
     */
    public RuleScope issuedBy(IssuerKind first, IssuerKind... others) {
        return new RuleScope(EnumSet.of(first, others), meetings);
    }

    /**
     * {@return this scope, for plans of these meetings only}
     *
     * @param first a kind of meeting
     * @param others other kinds
     */
    public RuleScope ofMeetings(MeetingKind first, MeetingKind... others) {
        return new RuleScope(issuers, EnumSet.of(first, others));
    }

    /**
     * {@return whether a plan is within this scope}
     *
     * @param plan the plan
     */
    public boolean includes(ConferencePlan plan) {
        return (issuers.isEmpty()
                        || plan.document()
                                .issuer()
                                .map(Issuer::kind)
                                .filter(issuers::contains)
                                .isPresent())
                && (meetings.isEmpty() || plan.kind().filter(meetings::contains).isPresent());
    }
}
