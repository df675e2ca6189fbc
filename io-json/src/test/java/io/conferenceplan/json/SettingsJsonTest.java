package io.conferenceplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conferenceplan.validation.EngineSettings;
import io.conferenceplan.validation.RuleConfiguration;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Suppression;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Settings as they are written, to the byte, and that they are read again. */
class SettingsJsonTest {

    private static final SettingsJson JSON = SettingsJson.of(HouseRules.ALL);

    private static final RuleConfiguration CONFIGURATION = RuleConfiguration.builder()
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

    private static final EngineSettings SETTINGS = new EngineSettings(
            CONFIGURATION,
            List.of(
                    Suppression.of(
                                    RuleId.of("duty-has-one-lead"),
                                    "products[reception]",
                                    "Ba cơ quan cùng đón tiếp theo phân công của UBND tỉnh")
                            .until(LocalDate.of(2026, 12, 31)),
                    Suppression.of(RuleId.of("attendance-total"), "", "Số liệu \"sơ bộ\"")));

    static final String FILE = """
            {
              "formatVersion": 1,
              "rules": {
                "agenda-durations-fit": {"severity": "info", "parameters": {"halfDayMinutes": 210}},
                "deadline-order": {"enabled": true},
                "event-on-working-day": {"enabled": false},
                "house-greeting": {"severity": "error", "parameters": {"mostMinutes": 60, "offices": ["Chủ tịch", "Bí thư"], "spoken": false, "words": "Kính thưa quý vị", "year": -1}}
              },
              "suppressions": [
                {"rule": "duty-has-one-lead", "place": "products[reception]", "reason": "Ba cơ quan cùng đón tiếp theo phân công của UBND tỉnh", "lastDay": "2026-12-31"},
                {"rule": "attendance-total", "place": "", "reason": "Số liệu \\"sơ bộ\\""}
              ]
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
    void settings_that_set_nothing_are_read() {
        EngineSettings none = settings(RuleConfiguration.none());

        assertThat(JSON.read("{\"formatVersion\": 1}").orElseThrow()).isEqualTo(none);
        assertThat(JSON.read("{\"formatVersion\": 1, \"rules\": {}, \"suppressions\": []}")
                        .orElseThrow())
                .isEqualTo(none);
        assertThat(JSON.write(none)).isEqualTo("{\n  \"formatVersion\": 1\n}\n");
    }

    @Test
    void presets_are_written_and_read() {
        EngineSettings issue = settings(RuleConfiguration.forIssue(HouseRules.ALL));

        assertThat(JSON.read(JSON.write(issue)).orElseThrow()).isEqualTo(issue);
    }

    @Test
    void what_does_not_fit_the_rules_is_not_written() {
        RuleConfiguration wrong = RuleConfiguration.builder()
                .disable("deadline-order")
                .severity("house-greetings", Severity.INFO)
                .build();

        assertThatThrownBy(() -> JSON.write(settings(wrong)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "rule id must be one that the rule set has, but was 'house-greetings'. Maybe 'house-greeting'.");
        assertThatThrownBy(() -> SettingsJson.of(RuleSet.of()).writeBytes(SETTINGS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void suppressions_of_unknown_rules_or_places_that_cannot_be_are_not_written() {
        assertThatThrownBy(() -> JSON.write(settings(suppression("house-greetings", "venue"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "rule id must be one that the rule set has, but was 'house-greetings'. Maybe 'house-greeting'.");
        assertThatThrownBy(() -> JSON.write(settings(suppression("house-greeting", "venue["))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text must be one that can be read again, but was 'venue['.");
        assertThatThrownBy(() -> JSON.write(
                        settings(suppression("house-greeting", "venue").until(LocalDate.of(10_000, 1, 1)))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void texts_with_half_a_character_are_not_written() {
        RuleConfiguration half = RuleConfiguration.builder()
                .parameter("house-greeting", "offices", List.of("\uD83C"))
                .build();

        assertThatThrownBy(() -> JSON.write(settings(half))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JSON.write(settings(suppression("house-greeting", "recipients[\uD83C]"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static EngineSettings settings(RuleConfiguration configuration) {
        return new EngineSettings(configuration, List.of());
    }

    private static EngineSettings settings(Suppression suppression) {
        return new EngineSettings(RuleConfiguration.none(), List.of(suppression));
    }

    private static Suppression suppression(String rule, String place) {
        return Suppression.of(RuleId.of(rule), place, "agreed");
    }
}
