package io.conferenceplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.value.Bounds;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TruthTest {

    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, TRUE",
        "TRUE, UNKNOWN, UNKNOWN",
        "TRUE, FALSE, FALSE",
        "UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, FALSE, FALSE",
        "FALSE, FALSE, FALSE"
    })
    void bothHold(Truth one, Truth other, Truth both) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(other.and(one)).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, TRUE",
        "TRUE, UNKNOWN, TRUE",
        "TRUE, FALSE, TRUE",
        "UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, FALSE, UNKNOWN",
        "FALSE, FALSE, FALSE"
    })
    void oneHolds(Truth one, Truth other, Truth either) {
        assertThat(one.or(other)).isEqualTo(either);
        assertThat(other.or(one)).isEqualTo(either);
    }

    @ParameterizedTest
    @CsvSource({"TRUE, FALSE", "FALSE, TRUE", "UNKNOWN, UNKNOWN"})
    void theContrary(Truth truth, Truth contrary) {
        assertThat(truth.not()).isEqualTo(contrary);
    }

    @ParameterizedTest
    @CsvSource({"true, TRUE", "false, FALSE"})
    void ofAnExactCondition(boolean condition, Truth truth) {
        assertThat(Truth.of(condition)).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({"true, true, UNKNOWN", "true, false, TRUE", "false, true, FALSE", "false, false, FALSE"})
    void ofCases(boolean canHold, boolean canFail, Truth truth) {
        assertThat(Truth.ofCases(canHold, canFail)).isEqualTo(truth);
    }

    @Property
    void atMostIsWhatAllPairsSay(
            @ForAll @IntRange(max = 7) int a,
            @ForAll @IntRange(max = 7) int b,
            @ForAll @IntRange(max = 7) int c,
            @ForAll @IntRange(max = 7) int d) {
        assertThat(Truth.atMost(between(a, b), between(c, d))).isEqualTo(ofAllPairs(a, b, c, d, (x, y) -> x <= y));
    }

    @Property
    void equalIsWhatAllPairsSay(
            @ForAll @IntRange(max = 7) int a,
            @ForAll @IntRange(max = 7) int b,
            @ForAll @IntRange(max = 7) int c,
            @ForAll @IntRange(max = 7) int d) {
        assertThat(Truth.equal(between(a, b), between(c, d))).isEqualTo(ofAllPairs(a, b, c, d, Integer::equals));
    }

    @Property
    void ofDayIsWhatAllDaysSay(
            @ForAll @IntRange(min = 25, max = 31) int from,
            @ForAll @IntRange(max = 6) int more,
            @ForAll Set<@IntRange(min = 25, max = 37) Integer> good) {
        LocalDate newYearsEve = LocalDate.of(2023, 12, 31);
        LocalDate first = newYearsEve.withDayOfMonth(from);
        long holding =
                IntStream.rangeClosed(from, from + more).filter(good::contains).count();

        Truth truth = Truth.ofDay(
                new Bounds<>(first, first.plusDays(more)),
                day -> good.contains((int) day.toEpochDay() - (int) newYearsEve.toEpochDay() + 31));

        assertThat(truth).isEqualTo(Truth.ofCases(holding > 0, holding < more + 1));
    }

    @Test
    void ofDayStopsAsSoonAsTheDaysDiffer() {
        Bounds<LocalDate> tenThousandYears = new Bounds<>(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
        int[] asked = {0};

        Truth truth = Truth.ofDay(tenThousandYears, day -> {
            asked[0]++;
            return day.getDayOfMonth() == 3;
        });

        assertThat(truth).isEqualTo(Truth.UNKNOWN);
        assertThat(asked[0]).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void anOutcomeFollowsFromEachTruth(Truth truth) {
        assertThat(Outcome.of(truth))
                .isEqualTo(
                        switch (truth) {
                            case TRUE -> Outcome.SATISFIED;
                            case FALSE -> Outcome.VIOLATED;
                            case UNKNOWN -> Outcome.UNDETERMINED;
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR, ERROR, true",
        "ERROR, WARNING, true",
        "ERROR, INFO, true",
        "WARNING, ERROR, false",
        "WARNING, WARNING, true",
        "WARNING, INFO, true",
        "INFO, ERROR, false",
        "INFO, WARNING, false",
        "INFO, INFO, true"
    })
    void aSeverityIsAtLeastAsBadAsAnother(Severity one, Severity other, boolean atLeast) {
        assertThat(one.isAtLeast(other)).isEqualTo(atLeast);
    }

    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, TRUE",
        "FALSE, FALSE, FALSE",
        "UNKNOWN, UNKNOWN, UNKNOWN",
        "TRUE, FALSE, UNKNOWN",
        "FALSE, TRUE, UNKNOWN",
        "TRUE, UNKNOWN, UNKNOWN",
        "UNKNOWN, FALSE, UNKNOWN"
    })
    void onlyWhatBothCasesSayIsSure(Truth one, Truth other, Truth agreed) {
        assertThat(one.agreed(other)).isEqualTo(agreed);
    }

    private static Bounds<Integer> between(int a, int b) {
        return new Bounds<>(Math.min(a, b), Math.max(a, b));
    }

    private static Truth ofAllPairs(int a, int b, int c, int d, BiPredicate<Integer, Integer> condition) {
        boolean canHold = false;
        boolean canFail = false;
        for (int x = Math.min(a, b); x <= Math.max(a, b); x++) {
            for (int y = Math.min(c, d); y <= Math.max(c, d); y++) {
                boolean holds = condition.test(x, y);
                canHold |= holds;
                canFail |= !holds;
            }
        }
        return Truth.ofCases(canHold, canFail);
    }
}
