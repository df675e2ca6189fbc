package io.conferenceplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conferenceplan.validation.RuleConfiguration;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Settings as they are written, to the byte, and that they are read again. */
class SettingsJsonTest {

    private static final SettingsJson JSON = SettingsJson.of(HouseRules.ALL);

    private static final RuleConfiguration SETTINGS = RuleConfiguration.builder()
            .severity("house-greeting", Severity.ERROR)
            .parameter("house-greeting", "words", "Kính thưa quý vị")
            .parameter("house-greeting", "spoken", false)
            .parameter("house-greeting", "offices", List.of("Chủ tịch", "Bí thư"))
            .parameter("house-greeting", "year", -1)
            .parameter("house-greeting", "mostMinutes", 60L)
            .severity("agenda-durations-fit", Severity.INFO)
            .parameter("agenda-durations-fit", "halfDayMinutes", 210)
            .disable("event-on-working-day")
            .enable("deadline-order")
            .build();

    static final String FILE = """
            {
              "formatVersion": 1,
              "rules": {
                "agenda-durations-fit": {"severity": "info", "parameters": {"halfDayMinutes": 210}},
                "deadline-order": {"enabled": true},
                "event-on-working-day": {"enabled": false},
                "house-greeting": {"severity": "error", "parameters": {"mostMinutes": 60, "offices": ["Chủ tịch", "Bí thư"], "spoken": false, "words": "Kính thưa quý vị", "year": -1}}
              }
            }
            """;

    @Test
    void rules_and_parameters_are_written_in_the_order_of_their_names() {
        assertThat(JSON.write(SETTINGS)).isEqualTo(FILE);
    }

    @Test
    void what_is_written_is_read_again() {
        assertThat(JSON.read(FILE).orElseThrow()).isEqualTo(SETTINGS);
    }

    @Test
    void an_engine_takes_what_is_read() {
        RuleEngine engine =
                RuleEngine.of(HouseRules.ALL).withConfiguration(JSON.read(FILE).orElseThrow());

        assertThat(engine.configuration()).isEqualTo(SETTINGS);
    }

    @Test
    void settings_that_set_nothing_are_read() {
        assertThat(JSON.read("{\"formatVersion\": 1}").orElseThrow()).isEqualTo(RuleConfiguration.none());
        assertThat(JSON.read("{\"formatVersion\": 1, \"rules\": {}}").orElseThrow())
                .isEqualTo(RuleConfiguration.none());
        assertThat(JSON.write(RuleConfiguration.none())).isEqualTo("{\n  \"formatVersion\": 1\n}\n");
    }

    @Test
    void presets_are_written_and_read() {
        RuleConfiguration issue = RuleConfiguration.forIssue(HouseRules.ALL);

        assertThat(JSON.read(JSON.write(issue)).orElseThrow()).isEqualTo(issue);
    }

    @Test
    void what_does_not_fit_the_rules_is_not_written() {
        RuleConfiguration wrong = RuleConfiguration.builder()
                .disable("deadline-order")
                .severity("house-greetings", Severity.INFO)
                .build();

        assertThatThrownBy(() -> JSON.write(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "rule id must be one that the rule set has, but was 'house-greetings'. Maybe 'house-greeting'.");
        assertThatThrownBy(() -> SettingsJson.of(RuleSet.of()).writeBytes(SETTINGS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void texts_with_half_a_character_are_not_written() {
        RuleConfiguration half = RuleConfiguration.builder()
                .parameter("house-greeting", "offices", List.of("\uD83C"))
                .build();

        assertThatThrownBy(() -> JSON.write(half)).isInstanceOf(IllegalArgumentException.class);
    }
}
