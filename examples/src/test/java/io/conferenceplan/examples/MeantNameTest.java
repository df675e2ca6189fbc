package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeantNameTest {

    private static final List<String> KNOWN = List.of(
            "all",
            "completeness",
            "event-on-working-day",
            "event-day-count",
            "vn-event-length",
            "deadline-order",
            "deadline-before-event");

    @ParameterizedTest
    @CsvSource({
        // a letter too few, too many, wrong, or two swapped
        "completness, completeness",
        "event-days-count, event-day-count",
        "deadline-ordex, deadline-order",
        "evnet-day-count, event-day-count",
        // only a part of it
        "complete, completeness",
        "event-length, vn-event-length",
        "working-day, event-on-working-day",
        // nothing like it
        "'', all"
    })
    void isWhatWasPerhapsMeant(String name, String meant) {
        assertThat(MeantName.of(name, KNOWN)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"deadline-ordex, deadline-order", "completnes, completeness", "complete, ''", "event, ''", "'', ''"})
    void isNearIfMostLettersAreTheSame(String name, String meant) {
        assertThat(MeantName.ifNear(name, KNOWN).orElse("")).isEqualTo(meant);
    }
}
