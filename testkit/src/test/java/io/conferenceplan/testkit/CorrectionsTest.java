package io.conferenceplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What corrections do to plans with mistakes. */
class CorrectionsTest {

    private static final List<RuleId> ALL = RuleNames.of(RuleSets.all());
    private static final RuleEngine ENGINE = RuleEngine.of(RuleSets.all());
    private static final Corrections CORRECTIONS = new Corrections(ENGINE);
    private static final Corrections OF_GENERAL = new Corrections(RuleEngine.of(RuleSets.general()));

    /** Of what these rules find, something is left out. */
    private static final Set<RuleId> NOT_SERVED = ids(
            "person-not-double-booked",
            "performer-agrees-with-preparer",
            "purposes-served",
            "basis-demands-met",
            "vn-no-leisure",
            "vn-anniversary-round",
            "vn-speech-length");

    /** What these rules find is corrected in part. */
    private static final Set<RuleId> SERVED_IN_PART =
            ids("agenda-durations-fit", "agenda-items-prepared", "agenda-times-stated");

    @Example
    void eachRuleIsServedOrLeftToLeavingOut() {
        assertThat(ALL)
                .allSatisfy(rule -> assertThat(CORRECTIONS.serve(rule))
                        .as("%s: either Corrections serve it, or it is listed in NOT_SERVED here", rule)
                        .isNotEqualTo(NOT_SERVED.contains(rule)));
    }

    @Example
    void eachRuleThatIsServedIsSeldomViolatedAfterwards() {
        Map<RuleId, Long> violated = Samples.of(PlanArbitraries.plans().withImprecision(0), 500).stream()
                .map(CORRECTIONS::all)
                .flatMap(plan -> ENGINE.check(plan).violations().stream()
                        .map(Finding::rule)
                        .distinct())
                .collect(Collectors.groupingBy(rule -> rule, Collectors.counting()));

        violated.keySet().removeAll(NOT_SERVED);
        assertThat(violated)
                .allSatisfy((rule, plans) ->
                        assertThat(plans).as(rule.value()).isLessThan(SERVED_IN_PART.contains(rule) ? 250 : 10));
    }

    @Property(tries = 300)
    @Domain(PlanDomain.class)
    void nothingIsAddedUnlessItIsAskedFor(@ForAll ConferencePlan plan) {
        ConferencePlan corrected = OF_GENERAL.all(plan);

        assertThat(corrected.schedule().days().isPresent())
                .isEqualTo(plan.schedule().days().isPresent());
        assertThat(corrected.duties()).hasSameSizeAs(plan.duties());
        assertThat(corrected.agenda().slots()).hasSameSizeAs(plan.agenda().slots());
        assertThat(corrected.attendance().total().isPresent())
                .isEqualTo(plan.attendance().total().isPresent());
    }

    @Example
    void whatCompletenessAsksForIsAdded() {
        ConferencePlan bare = ConferencePlan.builder().title("Hội nghị").build();

        ConferencePlan completed = CORRECTIONS.all(bare);

        assertThat(ENGINE.check(bare).violations()).isNotEmpty();
        assertThat(ENGINE.check(completed).violations()).isEmpty();
    }

    private static Set<RuleId> ids(String... rules) {
        return Stream.of(rules).map(RuleId::of).collect(Collectors.toSet());
    }
}
