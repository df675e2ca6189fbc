package io.conferenceplan.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.conferenceplan.SmallValues;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTest {

    @Nested
    class Texts {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "0%",
                    "20%",
                    "0.5%",
                    "100%",
                    "250%",
                    "33.33333333333333333333%",
                    "99999999999999999999%",
                    "99999999999999999999.99999999999999999999%"
                })
        void areReadAndWritten(String text) {
            assertThat(Percentage.parse(text)).hasToString(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "%",
                    "20",
                    "20 %",
                    " 20%",
                    "+20%",
                    "-20%",
                    "020%",
                    "20.0%",
                    ".5%",
                    "5.%",
                    "0,5%",
                    "2e1%",
                    "x%",
                    "20%%",
                    "٢%",
                    "100000000000000000000%",
                    "0.000000000000000000001%",
                    "1e2147483647%",
                    "10e2147483647%",
                    "1e-2147483647%",
                    "1e2147483648%"
                })
        void thatAreNoPercentageAreRefused(String text) {
            assertThatExceptionOfType(TextParseException.class)
                    .isThrownBy(() -> Percentage.parse(text))
                    .withMessage("text must be a percentage such as '20%', but was '" + text + "'.");
        }
    }

    @Nested
    class Creation {

        @Test
        void dropsTrailingZeros() {
            assertThat(new Percentage(new BigDecimal("20.00"))).isEqualTo(Percentage.of(20));
            assertThat(new Percentage(new BigDecimal("2e1"))).isEqualTo(Percentage.of(20));
            assertThat(new Percentage(new BigDecimal("0.00"))).isEqualTo(Percentage.of(0));
            assertThat(new Percentage(new BigDecimal("0e20"))).isEqualTo(Percentage.of(0));
        }

        @Test
        void keepsANumberWithoutAnExponent() {
            assertThat(new Percentage(new BigDecimal("2e1")).value()).hasToString("20");
        }

        @Test
        void refusesANegativeNumber() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Percentage.of(-1))
                    .withMessage("percentage must not be negative, but was '-1'.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1E+20", "1E-21", "1E+2147483647", "1.0E+2147483647", "1E-2147483647"})
        void refusesMoreDigitsThanAnyoneWrites(BigDecimal value) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Percentage(value))
                    .withMessage("percentage must have at most 20 digits before and after the point, but was '" + value
                            + "'.");
        }

        @Test
        void refusesTheLargestNumberThatThereIs() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Percentage(new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE)))
                    .withMessage("percentage must have at most 20 digits before and after the point,"
                            + " but was '1.0E+2147483649'.");
        }

        @Test
        @SuppressWarnings("NullAway")
        void refusesNull() {
            assertThatNullPointerException()
                    .isThrownBy(() -> new Percentage(null))
                    .withMessage("value");
        }
    }

    @Property
    void readingGivesWhatWasWritten(@ForAll("percentages") Percentage percentage) {
        assertThat(Percentage.parse(percentage.toString())).isEqualTo(percentage);
    }

    @Provide
    Arbitrary<Percentage> percentages() {
        return SmallValues.percentages();
    }
}
