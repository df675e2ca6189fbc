package io.conferenceplan.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountTest {

    @Nested
    class Texts {

        static final List<Arguments> TEXTS = List.of(
                Arguments.of("0", Count.of(0)),
                Arguments.of("280", Count.of(280)),
                Arguments.of("2147483646", Count.of(Count.LARGEST)),
                Arguments.of("~2147483646", Count.about(Count.LARGEST)),
                Arguments.of("2147483646..", Count.atLeast(Count.LARGEST)),
                Arguments.of("..2147483646", Count.atMost(Count.LARGEST)),
                Arguments.of("1x2147483646", Count.eachOf(Count.LARGEST, 1)),
                Arguments.of("~325", Count.about(325)),
                Arguments.of("~0", Count.about(0)),
                Arguments.of("5..7", Count.between(5, 7)),
                Arguments.of("5..5", Count.between(5, 5)),
                Arguments.of("20..", Count.atLeast(20)),
                Arguments.of("0..", Count.atLeast(0)),
                Arguments.of("..3", Count.atMost(3)),
                Arguments.of("..0", Count.atMost(0)),
                Arguments.of("2x1", Count.eachOf(1, 2)),
                Arguments.of("0x5", Count.eachOf(5, 0)),
                Arguments.of("?", Count.unstated()));

        @ParameterizedTest
        @FieldSource("TEXTS")
        void areRead(String text, Count count) {
            assertThat(Count.parse(text)).isEqualTo(count);
        }

        @ParameterizedTest
        @FieldSource("TEXTS")
        void areWritten(String text, Count count) {
            assertThat(count).hasToString(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "many",
                    "-1",
                    "+1",
                    "01",
                    "-0",
                    "1.5",
                    "1 000",
                    "2147483647",
                    "2147483648",
                    "~2147483647",
                    "2147483647..",
                    "..2147483647",
                    "5..2147483647",
                    "0x2147483647",
                    "٣",
                    "~",
                    "~~5",
                    "~-1",
                    "~5..7",
                    "..",
                    "...",
                    "..-1",
                    "-1..",
                    "7..5",
                    "5..6..7",
                    "5...7",
                    "5 .. 7",
                    "x",
                    "2x",
                    "x1",
                    "2x1x1",
                    "-2x1",
                    "2×1",
                    "2X1",
                    "46341x46341",
                    "1x2147483647",
                    "??",
                    "?5",
                    " 5",
                    "5 "
                })
        void thatAreNoCountAreRefused(String text) {
            assertThatExceptionOfType(TextParseException.class)
                    .isThrownBy(() -> Count.parse(text))
                    .satisfies(e -> assertThat(e.text()).isEqualTo(text));
        }

        @Test
        void thatAreNoCountAreReportedWithTheFormsThatAre() {
            assertThatExceptionOfType(TextParseException.class)
                    .isThrownBy(() -> Count.parse("about 325"))
                    .withMessage("text must be a count such as '280', '~325', '5..7', '20..', '..3', '2x1' or '?',"
                            + " but was 'about 325'.")
                    .withCauseInstanceOf(NumberFormatException.class);
        }
    }

    @Nested
    class TheBounds {

        @ParameterizedTest
        @CsvSource({
            "280, 280, 280",
            "5..7, 5, 7",
            "5..5, 5, 5",
            "20.., 20, 2147483647",
            "2147483646.., 2147483646, 2147483647",
            "..2147483646, 0, 2147483646",
            "..3, 0, 3",
            "..0, 0, 0",
            "2x1, 2, 2",
            "9x7, 63, 63",
            "0x5, 0, 0",
            "?, 1, 2147483647"
        })
        void areWhatTheDocumentAllows(Count count, int min, int max) {
            assertThat(count.bounds(ApproximationPolicy.standard())).isEqualTo(new Bounds<>(min, max));
        }

        @ParameterizedTest
        @CsvSource({
            "~325, 10, 293, 357", // 292.5 and 357.5, moved inwards
            "~325, 0, 325, 325",
            "~325, 100, 0, 650",
            "~9, 10, 9, 9", // a width of 0.9 allows no other number
            "~10, 10, 9, 11",
            "~0, 50, 0, 0",
            "~1, 100, 0, 2",
            "~2147483646, 100, 0, 2147483646",
            "~2147483646, 10, 1932735282, 2147483646",
            "~1073741823, 100, 0, 2147483646",
            "~1073741824, 100, 0, 2147483646",
            "~30000000, 100, 0, 60000000"
        })
        void ofAboutAreAsWideAsThePolicySays(Count count, int percent, int min, int max) {
            assertThat(count.bounds(new ApproximationPolicy(percent, 0))).isEqualTo(new Bounds<>(min, max));
        }

        @ParameterizedTest
        @CsvSource({
            "5, true",
            "5..5, true",
            "2x3, true",
            "..0, true",
            "~9, true",
            "~10, false",
            "5.., false",
            "2147483646.., false",
            "?, false"
        })
        void sayWhetherACountIsExact(Count count, boolean exact) {
            assertThat(count.isExact(ApproximationPolicy.standard())).isEqualTo(exact);
        }
    }

    @Nested
    class Creation {

        @Test
        void refusesNegativeNumbers() {
            assertRefused(() -> Count.of(-1), "count must be between 0 and 2147483646, but was '-1'.");
            assertRefused(() -> Count.about(-2), "count must be between 0 and 2147483646, but was '-2'.");
            assertRefused(() -> Count.atLeast(-3), "count must be between 0 and 2147483646, but was '-3'.");
            assertRefused(() -> Count.atMost(-4), "count must be between 0 and 2147483646, but was '-4'.");
            assertRefused(() -> Count.between(-5, 1), "min must be between 0 and 2147483646, but was '-5'.");
            assertRefused(() -> Count.between(1, -5), "max must be between 0 and 2147483646, but was '-5'.");
            assertRefused(() -> Count.eachOf(-6, 1), "each must be between 0 and 2147483646, but was '-6'.");
            assertRefused(() -> Count.eachOf(1, -7), "units must be between 0 and 2147483646, but was '-7'.");
        }

        @Test
        void refusesTheNumberThatSaysThatThereIsNoUpperBound() {
            String refused = " must be between 0 and 2147483646, but was '2147483647'.";

            assertRefused(() -> Count.of(Count.UNBOUNDED), "count" + refused);
            assertRefused(() -> Count.about(Count.UNBOUNDED), "count" + refused);
            assertRefused(() -> Count.atLeast(Count.UNBOUNDED), "count" + refused);
            assertRefused(() -> Count.atMost(Count.UNBOUNDED), "count" + refused);
            assertRefused(() -> Count.between(Count.UNBOUNDED, Count.UNBOUNDED), "min" + refused);
            assertRefused(() -> Count.between(5, Count.UNBOUNDED), "max" + refused);
            assertRefused(() -> Count.eachOf(Count.UNBOUNDED, 0), "each" + refused);
            assertRefused(() -> Count.eachOf(0, Count.UNBOUNDED), "units" + refused);
        }

        @Test
        void refusesARangeThatEndsBeforeItStarts() {
            assertRefused(() -> Count.between(7, 5), "max must not be less than min '7', but was '5'.");
        }

        @Test
        void refusesAProductThatIsTooLarge() {
            assertThat(Count.eachOf(46_340, 46_340)).isEqualTo(new Count.EachOf(46_340, 46_340));
            assertRefused(
                    () -> Count.eachOf(46_341, 46_341),
                    "each times units must be between 0 and 2147483646, but was '2147488281'.");
        }

        private void assertRefused(ThrowingCallable creation, String message) {
            assertThatIllegalArgumentException().isThrownBy(creation).withMessage(message);
        }
    }

    @Test
    void eachTimesUnitsIsTheTotal() {
        assertThat(new Count.EachOf(3, 14).total()).isEqualTo(42);
    }
}
