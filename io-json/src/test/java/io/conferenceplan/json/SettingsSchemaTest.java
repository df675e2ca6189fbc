package io.conferenceplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON Schema of settings: what it allows is what is read, and what it says. */
class SettingsSchemaTest {

    private static final SettingsJson JSON = SettingsJson.of(HouseRules.ALL);
    private static final String SCHEMA = JSON.schema(Locale.ENGLISH);
    private static final SchemaCheck CHECK = new SchemaCheck(SCHEMA);

    @Test
    void what_is_written_is_allowed() {
        assertThat(CHECK.faults(SettingsJsonTest.FILE)).isEmpty();
        assertThat(CHECK.faults("{\"formatVersion\": 1}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    []                                                  | type
                    {}                                                  | required
                    {"formatVersion": 2}                                | /formatVersion const
                    {"formatVersion": 1, "rule": {}}                    | additionalProperties
                    {"formatVersion": 1, "rules": []}                   | /rules type
                    {"formatVersion": 1, "rules": {"unknown": {}}}      | /rules additionalProperties
                    {"formatVersion": 1, "suppressions": {}}            | /suppressions type
                    """)
    void what_is_refused_is_not_allowed(String json, String fault) {
        assertThat(JSON.read(json).value()).isEmpty();
        assertThat(CHECK.faults(json)).contains(fault.startsWith("/") ? fault : " " + fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    true                                            | type
                    {"on": true}                                    | additionalProperties
                    {"enabled": "yes"}                              | /enabled type
                    {"severity": "fatal"}                           | /severity enum
                    {"severity": null}                              | /severity enum
                    {"parameters": {"hours": 3}}                    | /parameters additionalProperties
                    {"parameters": {"mostMinutes": "3"}}            | /parameters/mostMinutes type
                    {"parameters": {"mostMinutes": 2.5}}            | /parameters/mostMinutes type
                    {"parameters": {"mostMinutes": 0}}              | /parameters/mostMinutes minimum
                    {"parameters": {"mostMinutes": 61}}             | /parameters/mostMinutes maximum
                    {"parameters": {"year": 2147483648}}            | /parameters/year maximum
                    {"parameters": {"spoken": "true"}}              | /parameters/spoken type
                    {"parameters": {"words": ["a"]}}                | /parameters/words type
                    {"parameters": {"offices": "a"}}                | /parameters/offices type
                    {"parameters": {"offices": ["a", 1]}}           | /parameters/offices/1 type
                    """)
    void what_is_refused_of_a_rule_is_not_allowed(String settings, String fault) {
        String json = "{\"formatVersion\": 1, \"rules\": {\"house-greeting\": " + settings + "}}";

        assertThat(JSON.read(json).value()).isEmpty();
        assertThat(CHECK.faults(json))
                .contains("/rules/house-greeting" + (fault.startsWith("/") ? fault : " " + fault));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"place": "venue", "reason": "a"}                                          | required
                    {"rule": "house-greeting", "reason": "a"}                                  | required
                    {"rule": "house-greeting", "place": "venue"}                               | required
                    {"rule": "greeting", "place": "venue", "reason": "a"}                      | /rule enum
                    {"rule": "house-greeting", "place": ["venue"], "reason": "a"}              | /place type
                    {"rule": "house-greeting", "place": "venue", "reason": ""}                 | /reason pattern
                    {"rule": "house-greeting", "place": "", "reason": "a", "lastDay": "2026"}  | /lastDay pattern
                    {"rule": "house-greeting", "place": "", "reason": "a", "until": ""}        | additionalProperties
                    """)
    void what_is_refused_of_a_suppression_is_not_allowed(String suppression, String fault) {
        String json = "{\"formatVersion\": 1, \"suppressions\": [" + suppression + "]}";

        assertThat(JSON.read(json).value()).isEmpty();
        assertThat(CHECK.faults(json))
                .containsExactly("/suppressions/0" + (fault.startsWith("/") ? fault : " " + fault));
    }

    @Test
    void a_rule_without_parameters_is_given_none() {
        String json = "{\"formatVersion\": 1, \"rules\": {\"deadline-order\": {\"parameters\": %s}}}";

        assertThat(CHECK.faults(json.formatted("{}"))).isEmpty();
        assertThat(JSON.read(json.formatted("{}")).value()).isPresent();
        assertThat(CHECK.faults(json.formatted("{\"a\": 1}")))
                .containsExactly("/rules/deadline-order/parameters maxProperties");
    }

    @Test
    void editors_show_titles_and_defaults() {
        assertThat(SCHEMA).startsWith("""
                        {
                          "$schema": "https://json-schema.org/draft/2020-12/schema",
                          "description": "Settings of the rules that check conference plans.",
                          "type": "object",
                        """).contains("""
                                "house-greeting": {
                                  "title": "Guests are greeted",
                                  "type": "object",
                                  "properties": {
                                    "enabled": {"description": "Whether the rule runs.", "default": true, "type": "boolean"},
                                    "severity": {"description": "How bad a violation of the rule is.", "default": "warning", "enum": ["error", "warning", "info"]},
                        """).contains("""
                                        "mostMinutes": {"default": 5, "type": "integer", "minimum": 1, "maximum": 60},
                        """);
    }

    @Test
    void descriptions_come_in_vietnamese_too() {
        assertThat(JSON.schema(Locale.forLanguageTag("vi")))
                .contains("\"title\": \"Có lời chào đại biểu\"")
                .contains("\"description\": \"Quy tắc có được kiểm tra hay không.\"");
    }
}
