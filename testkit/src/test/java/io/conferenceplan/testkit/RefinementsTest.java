package io.conferenceplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.duty.DutyId;
import io.conferenceplan.people.Actor;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.value.ApproximationPolicy;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Stated;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(PlanDomain.class)
@Domain(DomainContext.Global.class)
class RefinementsTest {

    private static final ConferencePlan PLAN =
            ConferencePlan.builder().title("Hội nghị").build();

    @Property(tries = 300)
    void areExactPlansOfTheSamePlan(@ForAll ConferencePlan plan, @ForAll Random random) {
        Refinements refinements = Refinements.of(plan);
        for (ConferencePlan exact : List.of(refinements.exact(random), refinements.smallest(), refinements.largest())) {
            assertThat(Refinements.of(exact).isExact()).isTrue();
            assertThat(refinements.contain(exact)).isTrue();
        }
    }

    @Property(tries = 300)
    void areNarrowerPlansWhoseRefinementsAreAmongThem(@ForAll ConferencePlan plan, @ForAll Random random) {
        Refinements refinements = Refinements.of(plan);
        ConferencePlan narrowed = refinements.narrowed(random);
        ConferencePlan exact = Refinements.of(narrowed).exact(random);

        assertThat(refinements.contain(narrowed)).isTrue();
        assertThat(refinements.contain(exact)).isTrue();
    }

    @Property(tries = 300)
    void ofAnExactPlanAreThatPlanOnly(@ForAll ConferencePlan plan, @ForAll Random random) {
        ConferencePlan exact = Refinements.of(plan).exact(random);
        Refinements refinements = Refinements.of(exact);

        assertThat(refinements.exact(random)).isEqualTo(exact);
        assertThat(refinements.narrowed(random)).isEqualTo(exact);
        assertThat(refinements.smallest()).isEqualTo(exact);
        assertThat(refinements.largest()).isEqualTo(exact);
    }

    @Property(tries = 300)
    void containAnExactPlanOnlyIfItIsOneOfThem(
            @ForAll ConferencePlan plan, @ForAll Random random, @ForAll Random another) {
        ConferencePlan narrowed = Refinements.of(plan).narrowed(random);
        ConferencePlan exact = Refinements.of(plan).exact(another);
        boolean everyValueIsWithin = IntStream.range(
                        0, Refinements.values(exact).size())
                .allMatch(i -> isWithin(
                        Refinements.values(exact).get(i).value(),
                        Refinements.values(narrowed).get(i).value()));

        assertThat(Refinements.of(narrowed).contain(exact)).isEqualTo(everyValueIsWithin);
    }

    private static boolean isWithin(Object exact, Object value) {
        ApproximationPolicy policy = ApproximationPolicy.standard();
        if (value instanceof EventDays days) {
            return isWithin(((EventDays) exact).first(), days.first())
                    && isWithin(((EventDays) exact).last(), days.last());
        } else if (value instanceof PlanDate date) {
            return date.bounds().encloses(((PlanDate) exact).bounds());
        } else if (value instanceof PlanDuration duration) {
            return duration.bounds(policy).encloses(((PlanDuration) exact).bounds(policy));
        }
        return ((Count) value).bounds(policy).encloses(((Count) exact).bounds(policy));
    }

    @Property(tries = 100)
    void doNotContainAnotherPlan(@ForAll ConferencePlan plan, @ForAll Random random) {
        ConferencePlan other = Refinements.of(plan).exact(random).withTitle(plan.title() + " khác");

        assertThat(Refinements.of(plan).contain(other)).isFalse();
        assertThat(Refinements.of(plan).contain(plan.withDuties(duty(Deadline.daysBeforeEvent(1)))))
                .isEqualTo(plan.duties().equals(List.of(duty(Deadline.daysBeforeEvent(1)))));
    }

    @Example
    void ofADateAreAllItsDays() {
        Set<EventDays> days = seen(withDays("2024-02-27/2024-03-01"), plan -> days(plan));

        assertThat(days)
                .containsExactlyInAnyOrder(
                        EventDays.parse("2024-02-27"),
                        EventDays.parse("2024-02-28"),
                        EventDays.parse("2024-02-29"),
                        EventDays.parse("2024-03-01"));
    }

    @Example
    void ofAnEventOfSeveralDaysEndAfterItBegins() {
        Set<EventDays> days = seen(withDays("2024-03-08/2024-03-10..2024-03-07/2024-03-09"), plan -> days(plan));

        assertThat(days)
                .containsExactlyInAnyOrder(
                        EventDays.parse("2024-03-08..2024-03-08"),
                        EventDays.parse("2024-03-08..2024-03-09"),
                        EventDays.parse("2024-03-09..2024-03-09"));
    }

    @Example
    void ofAnApproximateCountAreAsManyAsThePolicyAllows() {
        ConferencePlan plan = withTotal(Count.about(20));

        assertThat(seen(plan, RefinementsTest::total))
                .containsExactlyInAnyOrder(Count.of(18), Count.of(19), Count.of(20), Count.of(21), Count.of(22));
        assertThat(Refinements.of(plan).contain(withTotal(Count.of(23)))).isFalse();
        assertThat(Refinements.of(plan, new ApproximationPolicy(15, 0)).contain(withTotal(Count.of(23))))
                .isTrue();
        assertThat(Refinements.of(plan, new ApproximationPolicy(4, 0)).isExact())
                .isTrue();
    }

    @Example
    void narrowACountWithoutAnEndToOneWithoutAnEndOrWithOne() {
        Set<Class<?>> kinds = IntStream.range(0, 100)
                .mapToObj(seed -> Refinements.of(withTotal(Count.unstated())).narrowed(new Random(seed)))
                .map(plan -> total(plan).getClass())
                .collect(Collectors.toSet());

        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        Count.Unstated.class, Count.AtLeast.class, Count.Range.class, Count.Exact.class);
    }

    @Example
    void leaveOneEachForTwoUnitsAsItIs() {
        assertThat(Refinements.of(withTotal(Count.eachOf(1, 2))).largest()).isEqualTo(withTotal(Count.eachOf(1, 2)));
        assertThat(Refinements.of(withTotal(Count.eachOf(1, 2))).contain(withTotal(Count.of(2))))
                .isTrue();
    }

    @Example
    void leaveADeadlineRelativeToTheEvent() {
        ConferencePlan plan = withDays("2024-Q1").withDuties(duty(Deadline.daysBeforeEvent(5)));

        assertThat(Refinements.of(plan).largest())
                .isEqualTo(withDays("2024-03-31").withDuties(duty(Deadline.daysBeforeEvent(5))));
    }

    @Example
    void narrowDurationsAndDeadlines() {
        PlanDuration about = PlanDuration.about(Duration.ofMinutes(30));
        ConferencePlan plan = PLAN.withDuties(duty(Deadline.before(PlanDate.ofMonth(2024, 3))));

        assertThat(Narrowing.interval(about, ApproximationPolicy.standard())).isEqualTo(new Interval(27, 33));
        assertThat(Refinements.of(plan).smallest())
                .isEqualTo(PLAN.withDuties(duty(Deadline.before(PlanDate.of(2024, 3, 1)))));
    }

    private static <T> Set<T> seen(ConferencePlan plan, Function<ConferencePlan, T> part) {
        return IntStream.range(0, 200)
                .mapToObj(seed -> part.apply(Refinements.of(plan).exact(new Random(seed))))
                .collect(Collectors.toSet());
    }

    private static ConferencePlan withDays(String days) {
        return PLAN.withSchedule(PLAN.schedule().withDays(Stated.of(EventDays.parse(days))));
    }

    private static EventDays days(ConferencePlan plan) {
        return plan.schedule().days().orElseThrow().value();
    }

    private static ConferencePlan withTotal(Count total) {
        return PLAN.withAttendance(PLAN.attendance().withTotal(Stated.of(total)));
    }

    private static Count total(ConferencePlan plan) {
        return plan.attendance().total().orElseThrow().value();
    }

    private static AssignedDuty duty(Deadline deadline) {
        return AssignedDuty.builder()
                .id(DutyId.of("film"))
                .title("Xây dựng phim")
                .assignee(Actor.office("Văn phòng"))
                .deadline(Stated.of(deadline))
                .build();
    }
}
