package com.example.plans;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads answers. */
final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }
}
