package io.conferenceplan.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

    private final Bounds<Integer> twoToFive = new Bounds<>(2, 5);

    @Nested
    class Creation {

        @Test
        void ofOneValueHasThatValueAsBothBounds() {
            assertThat(Bounds.exactly(3)).isEqualTo(new Bounds<>(3, 3));
        }

        @Test
        @SuppressWarnings("NullAway")
        void refusesNull() {
            assertThatNullPointerException()
                    .isThrownBy(() -> new Bounds<Integer>(null, 1))
                    .withMessage("min");
            assertThatNullPointerException()
                    .isThrownBy(() -> new Bounds<>(1, null))
                    .withMessage("max");
        }

        @Test
        void refusesBoundsInTheWrongOrder() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Bounds<>(5, 4))
                    .withMessage("max must not be less than min '5', but was '4'.");
        }
    }

    @ParameterizedTest
    @CsvSource({"2, 2, true", "2, 3, false"})
    void areExactIfTheyAreEqual(int min, int max, boolean exact) {
        assertThat(new Bounds<>(min, max).isExact()).isEqualTo(exact);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "3, true", "5, true", "6, false"})
    void containBothEnds(int value, boolean contained) {
        assertThat(twoToFive.contains(value)).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({"2, 5, true", "3, 4, true", "2, 2, true", "1, 5, false", "2, 6, false", "6, 7, false"})
    void encloseBoundsThatLieWithin(int min, int max, boolean enclosed) {
        assertThat(twoToFive.encloses(new Bounds<>(min, max))).isEqualTo(enclosed);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, false", "0, 2, true", "3, 4, true", "0, 9, true", "5, 6, true", "6, 7, false"})
    void intersectBoundsThatShareAValue(int min, int max, boolean intersecting) {
        assertThat(twoToFive.intersects(new Bounds<>(min, max))).isEqualTo(intersecting);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, false", "3, 4, false", "5, 6, false", "6, 6, true", "7, 9, true"})
    void areBeforeBoundsThatBeginLater(int min, int max, boolean before) {
        assertThat(twoToFive.isBefore(new Bounds<>(min, max))).isEqualTo(before);
    }
}
