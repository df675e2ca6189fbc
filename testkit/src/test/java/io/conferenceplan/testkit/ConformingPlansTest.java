package io.conferenceplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.Outcome;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.RuleSets;
import io.conferenceplan.validation.calendar.HolidayCalendar;
import io.conferenceplan.value.ApproximationPolicy;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Plans that violate no rule. */
@Domain(PlanDomain.class)
class ConformingPlansTest {

    private static final RuleEngine ENGINE = RuleEngine.standard();

    @Property(tries = 150)
    void violateNoRule(@ForAll @Conforming ConferencePlan plan) {
        assertThat(ENGINE.check(plan).violations()).isEmpty();
    }

    @Property(tries = 100)
    void violateNoRuleWhenEveryValueIsImprecise(@ForAll @Conforming @Imprecision(100) ConferencePlan plan) {
        assertThat(ENGINE.check(plan).violations()).isEmpty();
    }

    @Property(tries = 100)
    void keepEveryRuleForSureWhenEveryValueIsExact(@ForAll @Conforming @Imprecision(0) ConferencePlan plan) {
        assertThat(ENGINE.check(plan).findings())
                .extracting(finding -> finding.outcome())
                .doesNotContain(Outcome.VIOLATED, Outcome.UNDETERMINED);
    }

    @Property(tries = 20)
    void violateNoRuleWhenTheyAreLarge(@ForAll @Conforming @OfSize(PlanSize.LARGE) ConferencePlan plan) {
        assertThat(ENGINE.check(plan).violations()).isEmpty();
        assertThat(plan.agenda().slots()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Property(tries = 100)
    void keepRulesOfOnesOwn(@ForAll @Conforming(HouseRules.class) ConferencePlan plan) {
        assertThat(RuleEngine.of(new HouseRules().get()).check(plan).violations())
                .isEmpty();
        assertThat(plan.duties()).allMatch(duty -> duty.partners().size() < 2);
    }

    @Example
    void keepTheRulesWithTheSettingsOfTheEngine() {
        RuleEngine engine =
                ENGINE.withHolidays(HolidayCalendar.none()).withApproximation(new ApproximationPolicy(0, 0));
        List<ConferencePlan> plans = Samples.of(PlanArbitraries.plans().conforming(engine), 100);

        assertThat(plans)
                .allSatisfy(plan -> assertThat(engine.check(plan).violations()).isEmpty());
        assertThat(plans)
                .anySatisfy(plan -> assertThat(ENGINE.check(plan).violations()).isNotEmpty());
    }

    @Example
    void violateNoneOfAllRules() {
        RuleEngine all = RuleEngine.of(RuleSets.all());

        assertThat(Samples.of(PlanArbitraries.plans().conforming(all), 50))
                .allSatisfy(plan -> assertThat(all.check(plan).violations()).isEmpty());
    }

    @Example
    void stateTheDayWhereRulesAskForItHoweverImpreciseTheRestIs() {
        List<ConferencePlan> plans =
                Samples.of(PlanArbitraries.plans().withImprecision(100).conforming(ENGINE), 50);

        assertThat(plans)
                .allSatisfy(plan -> assertThat(EventDay.first(plan)).isPresent())
                .anySatisfy(plan -> assertThat(ENGINE.check(plan).findings(Outcome.UNDETERMINED))
                        .isNotEmpty());
    }

    @Example
    void satisfyEveryRuleNowAndThen() {
        Map<RuleId, Long> satisfied = Samples.of(PlanArbitraries.plans().conforming(ENGINE), 500).stream()
                .flatMap(plan -> ENGINE.check(plan).findings(Outcome.SATISFIED).stream()
                        .map(Finding::rule)
                        .distinct())
                .collect(Collectors.groupingBy(rule -> rule, Collectors.counting()));

        assertThat(RuleNames.of(RuleSets.recommended()))
                .allSatisfy(rule -> assertThat(satisfied.getOrDefault(rule, 0L))
                        .as(rule.value())
                        .isGreaterThan(4));
    }

    @Example
    void areMadeOfAlmostEveryDraft() {
        Tuning usual = new Tuning(PlanSize.USUAL, OptionalInt.empty());
        Family family = Family.conforming(ENGINE);
        List<Draft> drafts = Samples.of(Draft.ofEach(PlanArbitraries.plans()), 300);

        assertThat(drafts)
                .filteredOn(draft -> family.admitted(draft, usual).isPresent())
                .hasSizeGreaterThan(290);
    }

    @Example
    void keepMostOfWhatPlansState() {
        List<ConferencePlan> plans = Samples.of(PlanArbitraries.plans(), 500);
        List<ConferencePlan> conforming = Samples.of(PlanArbitraries.plans().conforming(ENGINE), 200);

        assertThat(share(conforming, plan -> plan.schedule().days().stream()))
                .isGreaterThan(0.9 * share(plans, plan -> plan.schedule().days().stream()));
    }

    private static double share(List<ConferencePlan> plans, Function<ConferencePlan, Stream<?>> parts) {
        return plans.stream()
                        .filter(plan -> parts.apply(plan).findAny().isPresent())
                        .count()
                / (double) plans.size();
    }

    /** A rule that the test kit knows no correction for. */
    public static final class HouseRules implements Supplier<RuleSet> {

        /** Creates the supplier. */
        public HouseRules() {}

        @Override
        public RuleSet get() {
            return RuleSets.recommended().plus(RuleSet.of(new FewPartners()));
        }
    }
}
