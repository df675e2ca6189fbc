package io.conferenceplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.RuleSets;
import io.conferenceplan.value.Stated;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What is left of a plan when something is left out at a place. */
class PlanCutsTest {

    private static final AgendaSlot BREAK = AgendaSlot.builder()
            .id(SlotId.of("break"))
            .title("Giải lao")
            .duration(Stated.of(PlanDuration.ofMinutes(15)))
            .place("Hội trường")
            .build();
    private static final AgendaSlot SESSION = AgendaSlot.builder()
            .id(SlotId.of("session"))
            .title("Phiên thứ nhất")
            .addSlot(BREAK)
            .build();
    /** What completeness misses cannot be left out. */
    private static final RuleSet ABOUT_WHAT_IS_STATED = RuleSets.general().plus(RuleSets.vietnamStatePractice());

    private static final ConferencePlan PLAN = planOf(SESSION);
    private static final PlanPath AGENDA = PlanPath.root().member("agenda");

    @Example
    void anAttributeGoesFirstThenWhatContainsIt() {
        PlanPath duration = AGENDA.item("slots", 0, 0).item("slots", 0, 0).member("duration");

        assertThat(PlanCuts.around(duration, PLAN))
                .containsExactly(
                        planOf(SESSION.withSlots(BREAK.withDuration(Optional.empty()))),
                        planOf(SESSION.withSlots()),
                        planOf());
    }

    @Example
    void ofAPartEachAttributeGoesFirst() {
        assertThat(PlanCuts.around(AGENDA.item("slots", 0, 0).item("slots", 0, 0), PLAN))
                .containsExactly(
                        planOf(SESSION.withSlots(BREAK.withDuration(Optional.empty()))),
                        planOf(SESSION.withSlots(BREAK.withPlace(Optional.empty()))),
                        planOf(SESSION.withSlots()),
                        planOf());
    }

    @Example
    void ofTheWholePlanEachMemberGoes() {
        assertThat(PlanCuts.around(PlanPath.root(), PLAN.withReviewedYear(2023)))
                .containsExactly(PLAN, planOf().withReviewedYear(2023));
    }

    @Example
    void whatIsRequiredStays() {
        assertThat(PlanCuts.around(PlanPath.root().member("title"), PLAN)).isEmpty();
    }

    @Property(tries = 300)
    @Domain(PlanDomain.class)
    void whereverARuleIsViolatedSomethingCanBeLeftOut(@ForAll ConferencePlan plan) {
        assertThat(RuleEngine.of(ABOUT_WHAT_IS_STATED).check(plan).violations())
                .filteredOn(finding ->
                        !finding.path().equals(AGENDA) || !plan.agenda().slots().isEmpty())
                .allSatisfy(finding -> assertThat(PlanCuts.around(finding.path(), plan))
                        .isNotEmpty()
                        .doesNotContain(plan));
    }

    private static ConferencePlan planOf(AgendaSlot... slots) {
        ConferencePlan plan = ConferencePlan.builder().title("Hội nghị").build();
        return plan.withAgenda(plan.agenda().withSlots(slots));
    }
}
