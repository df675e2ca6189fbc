package io.conferenceplan.validation;

import io.conferenceplan.validation.rules.AgendaDurationsFit;
import io.conferenceplan.validation.rules.AgendaItemsPrepared;
import io.conferenceplan.validation.rules.AgendaSlotsDisjoint;
import io.conferenceplan.validation.rules.AgendaSlotsOrdered;
import io.conferenceplan.validation.rules.AgendaTimesStated;
import io.conferenceplan.validation.rules.AgendaWithinEvent;
import io.conferenceplan.validation.rules.AnniversaryYears;
import io.conferenceplan.validation.rules.AssigneeNotified;
import io.conferenceplan.validation.rules.AttendanceTotal;
import io.conferenceplan.validation.rules.AttendanceTotalStated;
import io.conferenceplan.validation.rules.BasisDemandsMet;
import io.conferenceplan.validation.rules.ContactStated;
import io.conferenceplan.validation.rules.CoordinationReciprocated;
import io.conferenceplan.validation.rules.DeadlineBeforeEvent;
import io.conferenceplan.validation.rules.DeadlineNotBeforeIssue;
import io.conferenceplan.validation.rules.DeadlineOnWorkingDay;
import io.conferenceplan.validation.rules.DeadlineOrder;
import io.conferenceplan.validation.rules.DeclaredCounts;
import io.conferenceplan.validation.rules.DocumentNumberStated;
import io.conferenceplan.validation.rules.DutyDeadlineStated;
import io.conferenceplan.validation.rules.DutyDependenciesAcyclic;
import io.conferenceplan.validation.rules.DutyHasOneLead;
import io.conferenceplan.validation.rules.EventDateToTheDay;
import io.conferenceplan.validation.rules.EventDayCount;
import io.conferenceplan.validation.rules.EventOnWorkingDay;
import io.conferenceplan.validation.rules.EventStartStated;
import io.conferenceplan.validation.rules.FundingShares;
import io.conferenceplan.validation.rules.FundingSourceStated;
import io.conferenceplan.validation.rules.GroupHeadcountsStated;
import io.conferenceplan.validation.rules.IssueDateComplete;
import io.conferenceplan.validation.rules.LegalBasisNotAfterPlan;
import io.conferenceplan.validation.rules.NamesConsistent;
import io.conferenceplan.validation.rules.ParticipantGroupsDistinct;
import io.conferenceplan.validation.rules.PerformerAgreesWithPreparer;
import io.conferenceplan.validation.rules.PerformersStated;
import io.conferenceplan.validation.rules.PersonNotDoubleBooked;
import io.conferenceplan.validation.rules.ProductsUsed;
import io.conferenceplan.validation.rules.ProvisionsCoverAttendance;
import io.conferenceplan.validation.rules.PurposesServed;
import io.conferenceplan.validation.rules.ReferencesResolve;
import io.conferenceplan.validation.rules.SignatureStated;
import io.conferenceplan.validation.rules.ValuesConfirmed;
import io.conferenceplan.validation.rules.VenueCapacity;
import io.conferenceplan.validation.rules.VnAnniversaryRound;
import io.conferenceplan.validation.rules.VnAwardNames;
import io.conferenceplan.validation.rules.VnAwardOrder;
import io.conferenceplan.validation.rules.VnDocumentNumberFormat;
import io.conferenceplan.validation.rules.VnDocumentsLeadTime;
import io.conferenceplan.validation.rules.VnEventLength;
import io.conferenceplan.validation.rules.VnFundShare;
import io.conferenceplan.validation.rules.VnInvitationLeadTime;
import io.conferenceplan.validation.rules.VnLegalBasisForm;
import io.conferenceplan.validation.rules.VnLunarDate;
import io.conferenceplan.validation.rules.VnNoLeisure;
import io.conferenceplan.validation.rules.VnSignatureAuthority;
import io.conferenceplan.validation.rules.VnSpeechLength;
import io.conferenceplan.validation.rules.WeekdayMatchesDate;
import io.conferenceplan.validation.rules.YearsConsistent;

/** The catalogue: the built-in rules, in sets, and those that others provide. */
public final class RuleSets {

    private static final RuleSet GENERAL = RuleSet.of(
            new EventDayCount(),
            new WeekdayMatchesDate(),
            new EventOnWorkingDay(),
            new AgendaWithinEvent(),
            new AgendaSlotsOrdered(),
            new AgendaSlotsDisjoint(),
            new AgendaDurationsFit(),
            new PersonNotDoubleBooked(),
            new AnniversaryYears(),
            new YearsConsistent(),
            new DeadlineBeforeEvent(),
            new DeadlineNotBeforeIssue(),
            new DeadlineOrder(),
            new DutyDependenciesAcyclic(),
            new DeadlineOnWorkingDay(),
            new AttendanceTotal(),
            new VenueCapacity(),
            new DeclaredCounts(),
            new ParticipantGroupsDistinct(),
            new ProvisionsCoverAttendance(),
            new DutyHasOneLead(),
            new CoordinationReciprocated(),
            new AssigneeNotified(),
            new AgendaItemsPrepared(),
            new ProductsUsed(),
            new PerformerAgreesWithPreparer(),
            new PurposesServed(),
            new BasisDemandsMet(),
            new ReferencesResolve(),
            new NamesConsistent(),
            new LegalBasisNotAfterPlan(),
            new FundingShares());

    private static final RuleSet COMPLETENESS = RuleSet.of(
            new EventDateToTheDay(),
            new EventStartStated(),
            new AgendaTimesStated(),
            new PerformersStated(),
            new DutyDeadlineStated(),
            new AttendanceTotalStated(),
            new GroupHeadcountsStated(),
            new FundingSourceStated(),
            new ContactStated(),
            new DocumentNumberStated(),
            new IssueDateComplete(),
            new SignatureStated(),
            new ValuesConfirmed());

    private static final RuleSet VIETNAM_STATE_PRACTICE = RuleSet.of(
            new VnEventLength(),
            new VnInvitationLeadTime(),
            new VnDocumentsLeadTime(),
            new VnNoLeisure(),
            new VnDocumentNumberFormat(),
            new VnSignatureAuthority(),
            new VnLegalBasisForm(),
            new VnAwardNames(),
            new VnAwardOrder(),
            new VnFundShare(),
            new VnLunarDate(),
            new VnAnniversaryRound(),
            new VnSpeechLength());

    private static final RuleSet ALL = GENERAL.plus(COMPLETENESS).plus(VIETNAM_STATE_PRACTICE);

    private static final RuleSet RECOMMENDED =
            ALL.filter(rule -> rule.family() != RuleFamily.COMPLETENESS || rule.severity() != Severity.INFO);

    private RuleSets() {}

    /** {@return the rules that are true of any conference} */
    public static RuleSet general() {
        return GENERAL;
    }

    /** {@return the rules about what the document should say} */
    public static RuleSet completeness() {
        return COMPLETENESS;
    }

    /** {@return the rules of Vietnamese state practice} */
    public static RuleSet vietnamStatePractice() {
        return VIETNAM_STATE_PRACTICE;
    }

    /** {@return all built-in rules} */
    public static RuleSet all() {
        return ALL;
    }

    /**
     * {@return the built-in rules for a plan of a Vietnamese state body: all but those about completeness that are of severity
     * {@link Severity#INFO}, which most drafts violate at many places}
     */
    public static RuleSet recommended() {
        return RECOMMENDED;
    }

    /**
     * {@return the rules of all {@linkplain RuleProvider providers} that a class loader finds, now; empty if there is none}
     *
     * <p>The providers are in the order of the names of their classes, whatever the order of the class path.
     *
     * <pre>{@code
     * RuleSet rules = RuleSets.recommended().plus(RuleSets.provided(Main.class.getClassLoader()));
     * }</pre>
     *
     * @param loader the class loader, such as that of the application
     * @throws IllegalStateException if a provider cannot be found or made, or throws, or gives a rule that another gives; the
     *     message names it
     */
    public static RuleSet provided(ClassLoader loader) {
        return ProvidedRules.from(loader);
    }
}
