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

class MoneyTest {

    @Nested
    class Texts {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "0 VND",
                    "200000 VND",
                    "0.5 USD",
                    "12.05 EUR",
                    "999999999999999999999999999999 VND",
                    "0.000000000000000000000000000001 USD",
                    "999999999999999999999999999999.999999999999999999999999999999 VND"
                })
        void areReadAndWritten(String text) {
            assertThat(Money.parse(text)).hasToString(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "200000",
                    "VND",
                    " VND",
                    "200000 ",
                    "200000VND",
                    "200.000 đồng",
                    "200000  VND",
                    "200000 vnd",
                    "200000 VN",
                    "200000 VNDD",
                    "200000 VND ",
                    "-5 VND",
                    "+5 VND",
                    "05 VND",
                    "5.0 VND",
                    "2e5 VND",
                    "200,000 VND",
                    "٢ VND",
                    "1000000000000000000000000000000 VND",
                    "1e2147483647 VND",
                    "10e2147483647 VND",
                    "1e-2147483647 VND"
                })
        void thatAreNoMoneyAreRefused(String text) {
            assertThatExceptionOfType(TextParseException.class)
                    .isThrownBy(() -> Money.parse(text))
                    .withMessage("text must be an amount of money such as '200000 VND', but was '" + text + "'.");
        }
    }

    @Nested
    class Creation {

        @Test
        void dropsTrailingZeros() {
            assertThat(new Money(new BigDecimal("5.00"), "USD")).isEqualTo(Money.parse("5 USD"));
            assertThat(new Money(new BigDecimal("2e5"), "VND")).isEqualTo(Money.parse("200000 VND"));
            assertThat(new Money(new BigDecimal("0e30"), "VND")).isEqualTo(Money.parse("0 VND"));
        }

        @Test
        void keepsAnAmountWithoutAnExponent() {
            assertThat(new Money(new BigDecimal("2e5"), "VND").amount()).hasToString("200000");
        }

        @Test
        void refusesANegativeAmount() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Money(new BigDecimal("-0.5"), "VND"))
                    .withMessage("amount must not be negative, but was '-0.5'.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1E+30", "1E-31", "1E+2147483647", "1.0E+2147483647", "1E-2147483647"})
        void refusesMoreDigitsThanAnyoneWrites(BigDecimal amount) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Money(amount, "VND"))
                    .withMessage(
                            "amount must have at most 30 digits before and after the point, but was '" + amount + "'.");
        }

        @Test
        void refusesTheLargestNumberThatThereIs() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Money(new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE), "VND"))
                    .withMessage("amount must have at most 30 digits before and after the point,"
                            + " but was '1.0E+2147483649'.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "VN", "vnd", "VNDD", "V1D", "VND\n"})
        void refusesWhatIsNoCodeOfACurrency(String currency) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Money(BigDecimal.ONE, currency))
                    .withMessage("currency must be an ISO 4217 code such as 'VND', but was '" + currency + "'.");
        }

        @Test
        @SuppressWarnings("NullAway")
        void refusesNull() {
            assertThatNullPointerException()
                    .isThrownBy(() -> new Money(null, "VND"))
                    .withMessage("amount");
            assertThatNullPointerException()
                    .isThrownBy(() -> new Money(BigDecimal.ONE, null))
                    .withMessage("currency");
        }
    }

    @Property
    void readingGivesWhatWasWritten(@ForAll("money") Money money) {
        assertThat(Money.parse(money.toString())).isEqualTo(money);
    }

    @Provide
    Arbitrary<Money> money() {
        return SmallValues.money();
    }
}
