package io.conferenceplan.value;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.internal.Invariants;
import java.math.BigDecimal;

/**
 * A share of a whole, such as {@code 20%}.
 *
 * <p>Shares above 100 % can be written down, so they can be held; whether they are right is for a rule. {@link #parse} and
 * {@code toString} are inverses: {@code Percentage.parse("20%")} equals {@code Percentage.of(20)}.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param value the number before the percent sign, zero or more, without trailing zeros after the point
 */
public record Percentage(BigDecimal value) {

    private static final int LONGEST = 20;
    private static final int LONGEST_TEXT = 2 * LONGEST + 2;

    /**
     * Checks the number and drops its trailing zeros, so that 20.0 % equals 20 %.
     *
     * @throws IllegalArgumentException if the number is negative or has more than 20 digits before or after the point
     */
    public Percentage {
        requireNonNull(value, "value");
        Invariants.require(value.signum() >= 0, "percentage", "not be negative", value);
        BigDecimal stripped = value.scale() < -LONGEST ? value : value.stripTrailingZeros();
        Invariants.require(
                stripped.scale() <= LONGEST && (long) stripped.precision() - stripped.scale() <= LONGEST,
                "percentage",
                "have at most " + LONGEST + " digits before and after the point",
                value);
        value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * {@return so many percent}
     *
     * @param percent the number before the percent sign, zero or more
     * @throws IllegalArgumentException if the number is negative
     */
    public static Percentage of(int percent) {
        return new Percentage(BigDecimal.valueOf(percent));
    }

    /**
     * {@return the percentage that a text writes}
     *
     * @param text a text such as {@code "20%"} or {@code "0.5%"}
     * @throws TextParseException if the text is no percentage
     */
    public static Percentage parse(String text) {
        try {
            if (text.endsWith("%") && text.length() <= LONGEST_TEXT) {
                Percentage percentage = new Percentage(new BigDecimal(text.substring(0, text.length() - 1)));
                if (percentage.toString().equals(text)) {
                    return percentage;
                }
            }
        } catch (IllegalArgumentException e) {
            // No number, or one that is out of range: reported below with the text itself.
        }
        throw new TextParseException(text, "a percentage such as '20%'");
    }

    @Override
    public String toString() {
        return value.toPlainString() + "%";
    }
}
