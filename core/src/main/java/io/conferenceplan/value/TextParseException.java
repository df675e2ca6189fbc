package io.conferenceplan.value;

import static java.util.Objects.requireNonNull;

/**
 * A text could not be read as a value, such as {@code 22/3/2024} as a date.
 *
 * <p>All {@code parse} methods of this library throw this exception and no other.
 */
public final class TextParseException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The text that could not be read. */
    private final String text;

    /** What was expected. */
    private final String expected;

    /**
     * Creates the exception.
     *
     * @param text the text that could not be read
     * @param expected what was expected, such as {@code "a date such as 2024-03-22"}
     */
    public TextParseException(String text, String expected) {
        super("text must be " + expected + ", but was '" + requireNonNull(text, "text") + "'.");
        this.text = text;
        this.expected = requireNonNull(expected, "expected");
    }

    /** {@return the text that could not be read} */
    public String text() {
        return text;
    }

    /** {@return what was expected, such as {@code "a date such as 2024-03-22"}} */
    public String expected() {
        return expected;
    }
}
