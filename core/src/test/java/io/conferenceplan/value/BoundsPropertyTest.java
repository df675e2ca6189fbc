package io.conferenceplan.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.SmallValues;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The numbers are few, so that bounds often touch. */
class BoundsPropertyTest {

    @Property
    void containExactlyTheValuesFromMinToMax(@ForAll("bounds") Bounds<Integer> bounds, @ForAll("numbers") int value) {
        assertThat(bounds.contains(value)).isEqualTo(bounds.min() <= value && value <= bounds.max());
    }

    @Property
    void areExactIfTheyContainOneValue(@ForAll("bounds") Bounds<Integer> bounds) {
        assertThat(bounds.isExact()).isEqualTo(valuesIn(bounds, bounds) == 1);
    }

    @Property
    void encloseOthersIfTheyContainAllOfTheirValues(
            @ForAll("bounds") Bounds<Integer> a, @ForAll("bounds") Bounds<Integer> b) {
        assertThat(a.encloses(b)).isEqualTo(valuesIn(a, b) == valuesIn(b, b));
    }

    @Property
    void encloseEachOtherOnlyIfEqual(@ForAll("bounds") Bounds<Integer> a, @ForAll("bounds") Bounds<Integer> b) {
        assertThat(a.encloses(b) && b.encloses(a)).isEqualTo(a.equals(b));
    }

    @Property
    void encloseWhatIsEnclosedByTheEnclosed(
            @ForAll("bounds") Bounds<Integer> a,
            @ForAll("bounds") Bounds<Integer> b,
            @ForAll("bounds") Bounds<Integer> c) {
        assertThat(!(a.encloses(b) && b.encloses(c)) || a.encloses(c)).isTrue();
    }

    @Property
    void intersectIfTheyShareAValue(@ForAll("bounds") Bounds<Integer> a, @ForAll("bounds") Bounds<Integer> b) {
        assertThat(a.intersects(b)).isEqualTo(valuesIn(a, b) > 0);
    }

    @Property
    void intersectEachOther(@ForAll("bounds") Bounds<Integer> a, @ForAll("bounds") Bounds<Integer> b) {
        assertThat(a.intersects(a)).isTrue();
        assertThat(a.intersects(b)).isEqualTo(b.intersects(a));
    }

    @Property
    void areBeforeAfterOrIntersecting(@ForAll("bounds") Bounds<Integer> a, @ForAll("bounds") Bounds<Integer> b) {
        assertThat(new boolean[] {a.isBefore(b), b.isBefore(a), a.intersects(b)})
                .containsOnlyOnce(true)
                .hasSize(3);
    }

    @Property
    void areNeverBeforeThemselves(@ForAll("bounds") Bounds<Integer> bounds) {
        assertThat(bounds.isBefore(bounds)).isFalse();
    }

    @Property
    void areBeforeWhatIsAfterTheLater(
            @ForAll("bounds") Bounds<Integer> a,
            @ForAll("bounds") Bounds<Integer> b,
            @ForAll("bounds") Bounds<Integer> c) {
        assertThat(!(a.isBefore(b) && b.isBefore(c)) || a.isBefore(c)).isTrue();
    }

    private static long valuesIn(Bounds<Integer> a, Bounds<Integer> b) {
        return numbers()
                .allValues()
                .orElseThrow()
                .filter(n -> a.contains(n) && b.contains(n))
                .count();
    }

    @Provide
    static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(-3, 4);
    }

    @Provide
    static Arbitrary<Bounds<Integer>> bounds() {
        return SmallValues.inOrder(numbers());
    }
}
