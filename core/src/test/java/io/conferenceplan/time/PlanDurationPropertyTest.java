package io.conferenceplan.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.SmallValues;
import io.conferenceplan.value.ApproximationPolicy;
import io.conferenceplan.value.Bounds;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PlanDurationPropertyTest {

    @Property
    void readingGivesWhatWasWritten(@ForAll("planDurations") PlanDuration duration) {
        assertThat(PlanDuration.parse(duration.toString())).isEqualTo(duration);
    }

    @Property
    void theBoundsAreWholeMinutesInOrder(
            @ForAll("planDurations") PlanDuration duration, @ForAll("policies") ApproximationPolicy policy) {
        Bounds<Duration> bounds = duration.bounds(policy);

        assertThat(bounds.min()).isBetween(Duration.ZERO, bounds.max());
        assertThat(bounds.max()).isLessThanOrEqualTo(PlanDuration.LONGEST);
        assertThat(bounds.min().toSecondsPart()).isZero();
        assertThat(bounds.max().toSecondsPart()).isZero();
    }

    @Property
    void aboutAllowsWhatIsNotFurtherOffThanTheShare(
            @ForAll @IntRange(max = 999_999) int minutes, @ForAll("policies") ApproximationPolicy policy) {
        Bounds<Duration> bounds =
                PlanDuration.about(Duration.ofMinutes(minutes)).bounds(policy);

        assertThat(isAllowed(bounds.min().toMinutes(), minutes, policy)).isTrue();
        assertThat(isAllowed(bounds.max().toMinutes(), minutes, policy)).isTrue();
        assertThat(isAllowed(bounds.min().toMinutes() - 1, minutes, policy)).isFalse();
        assertThat(isAllowed(bounds.max().toMinutes() + 1, minutes, policy))
                .isEqualTo(bounds.max().equals(PlanDuration.LONGEST) && isAllowed(1_000_000, minutes, policy));
    }

    private static boolean isAllowed(long minutes, int about, ApproximationPolicy policy) {
        return Math.abs(minutes - about) * 100 <= (long) about * policy.durationPercent();
    }

    @Property
    void aSmallerShareAllowsLess(
            @ForAll("planDurations") PlanDuration duration,
            @ForAll @IntRange(max = 100) int one,
            @ForAll @IntRange(max = 100) int other) {
        Bounds<Duration> narrow = duration.bounds(new ApproximationPolicy(0, Math.min(one, other)));
        Bounds<Duration> wide = duration.bounds(new ApproximationPolicy(0, Math.max(one, other)));

        assertThat(wide.encloses(narrow)).isTrue();
    }

    @Property
    void narrowingARangeNarrowsTheBounds(
            @ForAll("fourInOrder") List<Duration> d, @ForAll("policies") ApproximationPolicy policy) {
        Bounds<Duration> narrow = PlanDuration.between(d.get(1), d.get(2)).bounds(policy);

        assertThat(PlanDuration.between(d.get(0), d.get(3)).bounds(policy).encloses(narrow))
                .isTrue();
        assertThat(narrow.encloses(PlanDuration.of(d.get(1)).bounds(policy))).isTrue();
        assertThat(narrow.encloses(PlanDuration.of(d.get(2)).bounds(policy))).isTrue();
    }

    @Provide
    Arbitrary<PlanDuration> planDurations() {
        return SmallValues.planDurations();
    }

    @Provide
    Arbitrary<ApproximationPolicy> policies() {
        return SmallValues.policies();
    }

    @Provide
    Arbitrary<List<Duration>> fourInOrder() {
        Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 999_999);
        return minutes.list()
                .ofSize(4)
                .map(four -> four.stream().sorted().map(Duration::ofMinutes).toList());
    }
}
