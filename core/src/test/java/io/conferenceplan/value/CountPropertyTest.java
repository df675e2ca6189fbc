package io.conferenceplan.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.SmallValues;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CountPropertyTest {

    @Property
    void readingGivesWhatWasWritten(@ForAll("counts") Count count) {
        assertThat(Count.parse(count.toString())).isEqualTo(count);
    }

    @Property
    void noBoundIsNegative(@ForAll("counts") Count count, @ForAll("policies") ApproximationPolicy policy) {
        assertThat(count.bounds(policy).min()).isBetween(0, count.bounds(policy).max());
    }

    @Property
    void thereIsNoUpperBoundOnlyIfNoneIsStated(
            @ForAll("counts") Count count, @ForAll("policies") ApproximationPolicy policy) {
        assertThat(count.bounds(policy).max() == Count.UNBOUNDED)
                .isEqualTo(count instanceof Count.AtLeast || count instanceof Count.Unstated);
    }

    @Property
    void theNumberItselfIsWithinTheBounds(
            @ForAll @IntRange(max = Count.LARGEST) int n, @ForAll("policies") ApproximationPolicy policy) {
        assertThat(Count.of(n).bounds(policy)).isEqualTo(Bounds.exactly(n));
        assertThat(Count.about(n).bounds(policy).contains(n)).isTrue();
        assertThat(Count.atLeast(n).bounds(policy).contains(n)).isTrue();
        assertThat(Count.atMost(n).bounds(policy).contains(n)).isTrue();
        assertThat(Count.between(n, n).bounds(policy)).isEqualTo(Bounds.exactly(n));
        assertThat(Count.eachOf(1, n).bounds(policy)).isEqualTo(Bounds.exactly(n));
    }

    @Property
    void aboutAllowsWhatIsNotFurtherOffThanTheShare(
            @ForAll @IntRange(max = Count.LARGEST) int n, @ForAll("policies") ApproximationPolicy policy) {
        Bounds<Integer> bounds = Count.about(n).bounds(policy);

        assertThat(isAllowed(bounds.min(), n, policy)).isTrue();
        assertThat(isAllowed(bounds.max(), n, policy)).isTrue();
        assertThat(isAllowed(bounds.min() - 1L, n, policy)).isFalse();
        assertThat(isAllowed(bounds.max() + 1L, n, policy))
                .isEqualTo(bounds.max() == Count.LARGEST && isAllowed(Count.LARGEST + 1L, n, policy));
    }

    private static boolean isAllowed(long value, int about, ApproximationPolicy policy) {
        return Math.abs(value - about) * 100 <= (long) about * policy.countPercent();
    }

    @Property
    void aSmallerShareAllowsLess(
            @ForAll("counts") Count count,
            @ForAll @IntRange(max = 100) int one,
            @ForAll @IntRange(max = 100) int other) {
        Bounds<Integer> narrow = count.bounds(new ApproximationPolicy(Math.min(one, other), 0));
        Bounds<Integer> wide = count.bounds(new ApproximationPolicy(Math.max(one, other), 0));

        assertThat(wide.encloses(narrow)).isTrue();
    }

    @Property
    void narrowingANumberNarrowsTheBounds(
            @ForAll("fourInOrder") List<Integer> n, @ForAll("policies") ApproximationPolicy policy) {
        Bounds<Integer> narrow = Count.between(n.get(1), n.get(2)).bounds(policy);

        assertThat(Count.between(n.get(0), n.get(3)).bounds(policy).encloses(narrow))
                .isTrue();
        assertThat(Count.atLeast(n.get(0)).bounds(policy).encloses(narrow)).isTrue();
        assertThat(Count.atMost(n.get(3)).bounds(policy).encloses(narrow)).isTrue();
        assertThat(narrow.encloses(Count.of(n.get(1)).bounds(policy))).isTrue();
        assertThat(narrow.encloses(Count.of(n.get(2)).bounds(policy))).isTrue();
    }

    @Property
    void whatIsNotStatedCanBeAnyNumberButNone(
            @ForAll @IntRange(max = Count.LARGEST) int n, @ForAll("policies") ApproximationPolicy policy) {
        assertThat(Count.unstated().bounds(policy).contains(n)).isEqualTo(n > 0);
    }

    @Provide
    Arbitrary<Count> counts() {
        return SmallValues.counts();
    }

    @Provide
    Arbitrary<ApproximationPolicy> policies() {
        return SmallValues.policies();
    }

    @Provide
    Arbitrary<List<Integer>> fourInOrder() {
        return Arbitraries.integers()
                .between(0, Count.LARGEST)
                .list()
                .ofSize(4)
                .map(n -> n.stream().sorted().toList());
    }
}
