package io.conferenceplan.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds documents against a JSON Schema, as far as the schemas of this library go: an unknown keyword is an error. */
final class SchemaCheck {

    private final JsonNode schema;

    SchemaCheck(String schema) {
        this.schema = JsonMapper.shared().readTree(schema);
    }

    /** {@return what the schema does not allow, each with the path of the value and the keyword} */
    List<String> faults(String json) {
        List<String> faults = new ArrayList<>();
        check(schema, JsonMapper.shared().readTree(json), "", faults);
        return faults;
    }

    private static void check(JsonNode schema, JsonNode value, String path, List<String> faults) {
        schema.propertyStream().forEach(keyword -> {
            if (!allows(keyword.getKey(), keyword.getValue(), schema, value, path, faults)) {
                faults.add(path + " " + keyword.getKey());
            }
        });
    }

    private static boolean allows(
            String keyword, JsonNode asked, JsonNode schema, JsonNode value, String path, List<String> faults) {
        return switch (keyword) {
            case "$schema", "title", "description", "default", "format" -> true;
            case "type" -> isOf(asked.asString(), value);
            case "const" -> asked.equals(value);
            case "enum" -> asked.valueStream().anyMatch(value::equals);
            case "minimum" -> !value.isNumber() || value.asDouble() >= asked.asDouble();
            case "maximum" -> !value.isNumber() || value.asDouble() <= asked.asDouble();
            case "minLength" -> !value.isString() || value.asString().length() >= asked.asInt();
            case "pattern" ->
                !value.isString()
                        || Pattern.compile(asked.asString())
                                .matcher(value.asString())
                                .find();
            case "maxProperties" -> value.size() <= asked.asInt();
            case "required" -> asked.valueStream().allMatch(name -> !value.isObject() || value.has(name.asString()));
            case "properties" -> {
                asked.propertyStream()
                        .filter(member -> value.has(member.getKey()))
                        .forEach(member -> {
                            String name = member.getKey();
                            check(member.getValue(), value.get(name), path + "/" + name, faults);
                        });
                yield true;
            }
            case "additionalProperties" -> allowsOthers(asked, schema, value, path, faults);
            case "items" -> {
                for (int i = 0; value.isArray() && i < value.size(); i++) {
                    check(asked, value.get(i), path + "/" + i, faults);
                }
                yield true;
            }
            default -> throw new AssertionError(keyword);
        };
    }

    private static boolean allowsOthers(
            JsonNode asked, JsonNode schema, JsonNode value, String path, List<String> faults) {
        List<String> others = value.propertyNames().stream()
                .filter(name -> !schema.path("properties").has(name))
                .toList();
        if (asked.isObject()) {
            others.forEach(name -> check(asked, value.get(name), path + "/" + name, faults));
        }
        return asked.isObject() || others.isEmpty();
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isNumber() && value.asDouble() == Math.rint(value.asDouble());
            default -> throw new AssertionError(type);
        };
    }
}
