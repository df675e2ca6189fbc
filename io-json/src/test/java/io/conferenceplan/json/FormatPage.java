package io.conferenceplan.json;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The part of {@code docs/format.md} that tells every type, member and word, made of the schema and a plan that has them all. */
final class FormatPage {

    private static final int LONGEST_EXAMPLE = 80;

    private final JsonNode schema = tree(Locale.ENGLISH);
    private final JsonNode vietnamese = tree(Locale.forLanguageTag("vi"));
    private final Map<String, JsonNode> examples = new TreeMap<>();

    FormatPage(String planWithAllMembers) {
        collect(schema, JsonMapper.shared().readTree(planWithAllMembers), "conferencePlan");
    }

    private static JsonNode tree(Locale locale) {
        return JsonMapper.shared().readTree(PlanJson.standard().schema(locale));
    }

    /** The sections of the objects, of the values and of the words. */
    String text() {
        return "## Members\n\nMembers in bold are always there; the others are left out where the plan does not state them.\n\n"
                + objects("conferencePlan", schema, vietnamese)
                + types().filter(type -> type.getValue().has("properties"))
                        .map(this::objects)
                        .collect(joining())
                + "## Values\n\n"
                + types().filter(type -> isValue(type.getValue()))
                        .map(this::value)
                        .collect(joining())
                + "## Words\n\n"
                + types().filter(type -> type.getValue().has("oneOf"))
                        .map(this::words)
                        .collect(joining())
                        .stripTrailing()
                + "\n";
    }

    private Stream<Map.Entry<String, JsonNode>> types() {
        return schema.get("$defs").propertyStream();
    }

    private static boolean isValue(JsonNode type) {
        return !type.has("properties") && !type.has("oneOf");
    }

    private String objects(Map.Entry<String, JsonNode> type) {
        String name = type.getKey();
        return objects(name, type.getValue(), vietnamese.at("/$defs/" + name));
    }

    private String objects(String name, JsonNode type, JsonNode inVietnamese) {
        return heading(type, inVietnamese)
                + "| member | value | meaning | in Vietnamese | example |\n|---|---|---|---|---|\n"
                + type.get("properties")
                        .propertyStream()
                        .map(member -> member(name, member.getKey(), type, inVietnamese))
                        .collect(joining())
                + "\n";
    }

    private static String heading(JsonNode type, JsonNode inVietnamese) {
        return "### %s\n\n*%s.* %s\n\n"
                .formatted(text(type, "title"), text(inVietnamese, "title"), text(type, "description"));
    }

    private String member(String type, String name, JsonNode owner, JsonNode inVietnamese) {
        JsonNode member = owner.get("properties").get(name);
        boolean required = owner.path("required")
                .valueStream()
                .anyMatch(one -> one.asString().equals(name));
        return "| %s | %s | %s | %s | %s |\n"
                .formatted(
                        required ? "**`" + name + "`**" : "`" + name + "`",
                        valueOf(member),
                        text(member, "description"),
                        text(inVietnamese.get("properties").get(name), "title"),
                        example(examples.get(type + "." + name)));
    }

    private String valueOf(JsonNode value) {
        if (value.has("$ref")) {
            String title = text(schema.at(value.get("$ref").asString().substring(1)), "title");
            return "[%s](#%s)"
                    .formatted(lowerFirst(title), title.toLowerCase(Locale.ROOT).replace(' ', '-'));
        }
        return switch (value.path("type").asString(value.path("const").toString())) {
            case "array" -> "list: " + valueOf(value.get("items"));
            case "string" -> "text";
            case "integer" -> value.get("minimum").asInt() < 0 ? "whole number" : range(value);
            case "boolean" -> "`true` or `false`";
            case "1" -> "`1`";
            default -> throw new AssertionError(value);
        };
    }

    private static String range(JsonNode number) {
        return "whole number from " + number.get("minimum") + " to " + number.get("maximum");
    }

    private static String lowerFirst(String title) {
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    private static String example(JsonNode example) {
        String json = example == null ? "" : spaced(example);
        return json.isEmpty() || json.length() > LONGEST_EXAMPLE ? "" : "`" + json.replace("|", "\\|") + "`";
    }

    /** On one line, with a space after commas and colons as in the canonical layout. */
    private static String spaced(JsonNode json) {
        if (json.isObject()) {
            return json.propertyStream()
                    .map(member -> "\"" + member.getKey() + "\": " + spaced(member.getValue()))
                    .collect(joining(", ", "{", "}"));
        }
        return json.isArray()
                ? json.valueStream().map(FormatPage::spaced).collect(joining(", ", "[", "]"))
                : json.toString();
    }

    private String value(Map.Entry<String, JsonNode> type) {
        JsonNode value = type.getValue();
        String forms = value.path("examples")
                .valueStream()
                .map(example -> "`" + spaced(example) + "`")
                .collect(joining(", "));
        return heading(value, vietnamese.at("/$defs/" + type.getKey()))
                + (forms.isEmpty() ? "" : "Written as " + forms + ".\n\n")
                + members(type.getKey(), value);
    }

    /** The members of all objects that are forms of a value, each once. */
    private String members(String type, JsonNode value) {
        Map<String, String> lines = new LinkedHashMap<>();
        JsonNode forms = value.path("anyOf");
        JsonNode inVietnamese = vietnamese.at("/$defs/" + type + "/anyOf");
        for (int i = 0; i < forms.size(); i++) {
            JsonNode form = forms.get(i);
            JsonNode formInVietnamese = inVietnamese.get(i);
            form.path("properties")
                    .propertyStream()
                    .forEach(member -> lines.putIfAbsent(
                            member.getKey(),
                            "| `%s` | %s | %s | %s |\n"
                                    .formatted(
                                            member.getKey(),
                                            valueOf(member.getValue()),
                                            text(member.getValue(), "description"),
                                            text(
                                                    formInVietnamese
                                                            .get("properties")
                                                            .get(member.getKey()),
                                                    "title"))));
        }
        return lines.isEmpty() || text(value, "title").endsWith(" with marks")
                ? ""
                : "| member | value | meaning | in Vietnamese |\n|---|---|---|---|\n" + String.join("", lines.values())
                        + "\n";
    }

    private String words(Map.Entry<String, JsonNode> type) {
        JsonNode inVietnamese = vietnamese.at("/$defs/" + type.getKey());
        StringBuilder lines = new StringBuilder(heading(type.getValue(), inVietnamese));
        lines.append("| word | meaning | in Vietnamese |\n|---|---|---|\n");
        JsonNode words = type.getValue().get("oneOf");
        for (int i = 0; i < words.size(); i++) {
            lines.append("| `%s` | %s | %s |\n"
                    .formatted(
                            spaced(words.get(i).get("const")),
                            text(words.get(i), "title"),
                            text(inVietnamese.get("oneOf").get(i), "title")));
        }
        return lines.append('\n').toString();
    }

    private static String text(JsonNode described, String what) {
        return described.path(what).asString("").replace("|", "\\|");
    }

    /** Finds the first value of every member of every type. */
    private void collect(JsonNode type, JsonNode value, String name) {
        type.path("properties")
                .propertyStream()
                .filter(member -> value.has(member.getKey()))
                .forEach(member -> {
                    JsonNode found = value.get(member.getKey());
                    examples.putIfAbsent(name + "." + member.getKey(), found);
                    boolean list = member.getValue().has("items");
                    String reference = (list ? member.getValue().get("items") : member.getValue())
                            .path("$ref")
                            .asString("");
                    if (!reference.isEmpty()) {
                        JsonNode definition = schema.at(reference.substring(1));
                        String definitionName = reference.substring("#/$defs/".length());
                        (list ? found.valueStream() : Stream.of(found))
                                .forEach(one -> collect(definition, one, definitionName));
                    }
                });
    }
}
