package io.conferenceplan.value;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.internal.Invariants;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * An amount of money, such as {@code 200000 VND}.
 *
 * <p>{@link #parse} and {@code toString} are inverses.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param amount the amount, zero or more, without trailing zeros after the point
 * @param currency the ISO 4217 code of the currency, three upper-case letters
 */
public record Money(BigDecimal amount, String currency) {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final int LONGEST = 30;
    private static final int LONGEST_TEXT = 2 * LONGEST + 5;

    /**
     * Checks the amount and the code, and drops trailing zeros, so that 5.00 USD equals 5 USD.
     *
     * @throws IllegalArgumentException if the amount is negative or has more than 30 digits before or after the point, or
     *     the code is not three upper-case letters
     */
    public Money {
        requireNonNull(amount, "amount");
        requireNonNull(currency, "currency");
        Invariants.require(amount.signum() >= 0, "amount", "not be negative", amount);
        BigDecimal stripped = amount.scale() < -LONGEST ? amount : amount.stripTrailingZeros();
        Invariants.require(
                stripped.scale() <= LONGEST && (long) stripped.precision() - stripped.scale() <= LONGEST,
                "amount",
                "have at most " + LONGEST + " digits before and after the point",
                amount);
        Invariants.require(
                CURRENCY.matcher(currency).matches(), "currency", "be an ISO 4217 code such as 'VND'", currency);
        amount = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * {@return the amount that a text writes}
     *
     * @param text a text such as {@code "200000 VND"}
     * @throws TextParseException if the text is no amount of money
     */
    public static Money parse(String text) {
        int space = text.indexOf(' ');
        if (space > 0 && text.length() <= LONGEST_TEXT) {
            try {
                Money money = new Money(new BigDecimal(text.substring(0, space)), text.substring(space + 1));
                if (money.toString().equals(text)) {
                    return money;
                }
            } catch (IllegalArgumentException e) {
                // No number or no currency: reported below with the text itself.
            }
        }
        throw new TextParseException(text, "an amount of money such as '200000 VND'");
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
