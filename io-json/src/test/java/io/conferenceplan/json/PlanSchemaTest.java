package io.conferenceplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.json.codec.FormatKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of plans: it allows what is read, and it explains what it names. */
class PlanSchemaTest {

    private static final PlanJson JSON = PlanJson.standard();
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final SchemaCheck CHECK = new SchemaCheck(JSON.schema(Locale.ENGLISH));

    static List<Path> plans() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "examples", "plans"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void there_are_five_plans() throws IOException {
        assertThat(plans()).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void a_plan_file_is_allowed(Path file) throws IOException {
        assertThat(CHECK.faults(Files.readString(file))).isEmpty();
    }

    @Test
    void what_is_written_is_allowed() {
        assertThat(CHECK.faults(JSON.write(Plans.minimal()))).isEmpty();
        assertThat(CHECK.faults(JSON.write(Plans.full()))).isEmpty();
    }

    @Test
    void the_schema_in_vietnamese_is_the_same_but_for_its_texts() {
        String vietnamese = JSON.schema(VIETNAMESE);

        assertThat(new SchemaCheck(vietnamese).faults(JSON.write(Plans.full()))).isEmpty();
        assertThat(vietnamese)
                .contains("\"title\": \"Mục chương trình\"")
                .contains("{\"title\": \"Tổng kết\", \"const\": \"review\"}");
        assertThat(withoutTexts(vietnamese)).isEqualTo(withoutTexts(JSON.schema(Locale.ENGLISH)));
    }

    private static String withoutTexts(String schema) {
        return schema.replaceAll("\"(title|description)\": \"([^\"\\\\]|\\\\.)*\",?", "");
    }

    @Test
    void editors_show_titles_descriptions_and_words() {
        assertThat(JSON.schema(Locale.ENGLISH))
                .startsWith("""
                        {
                          "$schema": "https://json-schema.org/draft/2020-12/schema",
                          "title": "Conference plan",
                          "description": "One conference plan (kế hoạch tổ chức hội nghị).""")
                .contains("""
                            "kind": {"title": "Kind", "description": "The kind of conference; state practice sets limits by it.", "$ref": "#/$defs/meetingKind"},
                        """)
                .contains("""
                                {"title": "Review of a period (tổng kết)", "const": "review"},
                        """)
                .contains("""
                              "required": ["id", "title"],
                        """);
    }

    @Test
    void slots_contain_slots() {
        String json = """
                {"formatVersion": 1, "title": "A", "agenda": {"slots": [{"id": "a", "title": "A", "slots": [%s]}]}}
                """;

        assertThat(CHECK.faults(json.formatted("{\"id\": \"b\", \"title\": \"B\"}")))
                .isEmpty();
        assertThat(CHECK.faults(json.formatted("{\"id\": \"b\"}"))).containsExactly("/agenda/slots/0/slots/0 required");
    }

    @Test
    void examples_are_allowed_where_they_stand() {
        JsonNode schema = JsonMapper.shared().readTree(JSON.schema(Locale.ENGLISH));
        List<String> shown = new ArrayList<>();
        schema.get("$defs").propertyStream().forEach(type -> {
            ObjectNode definition = JsonMapper.shared().createObjectNode();
            definition.put("$ref", "#/$defs/" + type.getKey());
            definition.set("$defs", schema.get("$defs"));
            SchemaCheck check = new SchemaCheck(definition.toString());
            type.getValue().path("examples").valueStream().forEach(example -> {
                shown.add(example.toString());
                assertThat(check.faults(example.toString()))
                        .as(type.getKey() + " " + example)
                        .isEmpty();
            });
        });

        assertThat(shown).hasSizeGreaterThan(35).contains("\"2024-Q1\"", "{\"daysBeforeEvent\":5}", "1");
    }

    @Test
    void every_type_member_and_word_has_a_text_in_both_languages_and_no_other() {
        Set<String> used = new TreeSet<>();
        for (List<String> path : FormatKeys.ofPlans()) {
            String key = String.join(".", path);
            ResourceBundle english = texts(Locale.ROOT);
            used.add(english.containsKey(key) ? key : "any." + path.get(path.size() - 1));
        }

        assertThat(texts(Locale.ROOT).keySet()).isEqualTo(used);
        assertThat(texts(VIETNAMESE).keySet()).isEqualTo(used);
    }

    @Test
    void texts_are_sentences_after_a_title() {
        for (Locale locale : List.of(Locale.ROOT, VIETNAMESE)) {
            ResourceBundle texts = texts(locale);
            assertThat(texts.keySet())
                    .allSatisfy(key ->
                            assertThat(texts.getString(key)).matches("\\p{Lu}[^|]*[^|.]( \\| [\\p{Lu}\"].*[.])?"));
        }
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle("io.conferenceplan.json.FormatTexts", locale);
    }
}
