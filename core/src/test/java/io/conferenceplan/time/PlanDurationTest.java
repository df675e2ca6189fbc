package io.conferenceplan.time;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.conferenceplan.value.ApproximationPolicy;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.TextParseException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanDurationTest {

    @Nested
    class Texts {

        static final List<Arguments> TEXTS = List.of(
                Arguments.of("PT0S", PlanDuration.ofMinutes(0)),
                Arguments.of("PT15M", PlanDuration.ofMinutes(15)),
                Arguments.of("PT1H30M", PlanDuration.of(ofMinutes(90))),
                Arguments.of("PT25H", PlanDuration.of(Duration.ofHours(25))),
                Arguments.of("PT16666H39M", PlanDuration.ofMinutes(999_999)),
                Arguments.of("~PT15M", PlanDuration.about(ofMinutes(15))),
                Arguments.of("~PT0S", PlanDuration.about(Duration.ZERO)),
                Arguments.of("PT15M/PT20M", PlanDuration.between(ofMinutes(15), ofMinutes(20))),
                Arguments.of("PT15M/PT15M", PlanDuration.between(ofMinutes(15), ofMinutes(15))));

        @ParameterizedTest
        @FieldSource("TEXTS")
        void areRead(String text, PlanDuration duration) {
            assertThat(PlanDuration.parse(text)).isEqualTo(duration);
        }

        @ParameterizedTest
        @FieldSource("TEXTS")
        void areWritten(String text, PlanDuration duration) {
            assertThat(duration).hasToString(text);
        }

        @ParameterizedTest
        @CsvSource({"PT90M, PT1H30M", "P1DT1H, PT25H", "PT900S, PT15M", "pt15m, PT15M", "~P1D, ~PT24H"})
        void ofTheSameDurationAreReadToo(String text, String written) {
            assertThat(PlanDuration.parse(text)).hasToString(written);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "15",
                    "15M",
                    "15 phút",
                    "PT",
                    "PT15",
                    "PT15M ",
                    "PT30S",
                    "PT1M30S",
                    "PT0.5M",
                    "PT-15M",
                    "-PT15M",
                    "~",
                    "~~PT15M",
                    "~PT15M/PT20M",
                    "/",
                    "PT15M/",
                    "/PT15M",
                    "PT20M/PT15M",
                    "PT5M/PT6M/PT7M",
                    "PT16666H40M",
                    "PT1000000M",
                    "PT9223372036854775807S",
                    "PT-9223372036854775808S",
                    "PT99999999999999999999H",
                    "P1Y",
                    "P1M"
                })
        void thatAreNoDurationInMinutesAreRefused(String text) {
            assertThatExceptionOfType(TextParseException.class)
                    .isThrownBy(() -> PlanDuration.parse(text))
                    .withMessage("text must be a duration in whole minutes such as 'PT15M', 'PT15M/PT20M' or '~PT15M',"
                            + " but was '" + text + "'.")
                    .withCauseInstanceOf(RuntimeException.class);
        }
    }

    @Nested
    class TheBounds {

        @ParameterizedTest
        @CsvSource({
            "PT15M, PT15M, PT15M",
            "PT15M/PT20M, PT15M, PT20M",
            "PT15M/PT15M, PT15M, PT15M",
            "~PT15M, PT14M, PT16M", // 13.5 and 16.5, moved inwards
            "~PT9M, PT9M, PT9M",
            "~PT3H, PT2H42M, PT3H18M",
            "~PT0S, PT0S, PT0S"
        })
        void areWhatTheDocumentAllows(PlanDuration duration, Duration min, Duration max) {
            assertThat(duration.bounds(ApproximationPolicy.standard())).isEqualTo(new Bounds<>(min, max));
        }

        @ParameterizedTest
        @CsvSource({
            "~PT15M, 0, PT15M, PT15M",
            "~PT15M, 100, PT0S, PT30M",
            "~PT8333H19M, 100, PT0S, PT16666H38M", // 499,999 minutes
            "~PT8333H20M, 100, PT0S, PT16666H39M", // 500,000 minutes: there is no longer duration than 999,999
            "~PT16666H39M, 10, PT15000H, PT16666H39M",
            "~PT16666H39M, 100, PT0S, PT16666H39M"
        })
        void ofAboutAreAsWideAsThePolicySays(PlanDuration duration, int percent, Duration min, Duration max) {
            assertThat(duration.bounds(new ApproximationPolicy(0, percent))).isEqualTo(new Bounds<>(min, max));
        }

        @ParameterizedTest
        @CsvSource({"PT15M, true", "PT15M/PT15M, true", "~PT9M, true", "~PT10M, false", "PT15M/PT16M, false"})
        void sayWhetherADurationIsExact(PlanDuration duration, boolean exact) {
            assertThat(duration.isExact(ApproximationPolicy.standard())).isEqualTo(exact);
        }
    }

    @Nested
    class Creation {

        @Test
        void refusesSecondsAndFractionsOfThem() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlanDuration.of(Duration.ofSeconds(90)))
                    .withMessage("duration must be in whole minutes, but was 'PT1M30S'.");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlanDuration.about(ofMinutes(1).plusNanos(1)))
                    .withMessage("duration must be in whole minutes, but was 'PT1M0.000000001S'.");
        }

        @Test
        void refusesANegativeDuration() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlanDuration.ofMinutes(-1))
                    .withMessage("duration must not be negative, but was 'PT-1M'.");
        }

        @Test
        void refusesADurationThatIsTooLong() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlanDuration.ofMinutes(1_000_000))
                    .withMessage("duration must be at most 999,999 minutes, but was 'PT16666H40M'.");
        }

        @Test
        void refusesARangeThatEndsBeforeItStarts() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlanDuration.between(ofMinutes(20), ofMinutes(15)))
                    .withMessage("max must not be shorter than min 'PT20M', but was 'PT15M'.");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlanDuration.between(ofMinutes(-1), ofMinutes(15)))
                    .withMessage("min must not be negative, but was 'PT-1M'.");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlanDuration.between(ofMinutes(15), Duration.ofSeconds(1201)))
                    .withMessage("max must be in whole minutes, but was 'PT20M1S'.");
        }

        @Test
        @SuppressWarnings("NullAway")
        void refusesNull() {
            assertThatNullPointerException()
                    .isThrownBy(() -> PlanDuration.of(null))
                    .withMessage("duration");
        }
    }
}
