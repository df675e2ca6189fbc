package io.conferenceplan.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class TextParseExceptionTest {

    @Test
    void itsMessageSaysWhatWasExpectedAndWhatWasFound() {
        TextParseException exception = new TextParseException("22/3/2024", "a date such as '2024-03-22'");

        assertThat(exception)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text must be a date such as '2024-03-22', but was '22/3/2024'.");
        assertThat(exception.text()).isEqualTo("22/3/2024");
        assertThat(exception.expected()).isEqualTo("a date such as '2024-03-22'");
    }

    @Test
    @SuppressWarnings("NullAway")
    void bothAreNeeded() {
        assertThatNullPointerException()
                .isThrownBy(() -> new TextParseException(null, "a date"))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> new TextParseException("x", null))
                .withMessage("expected");
    }
}
