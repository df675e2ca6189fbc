package io.conferenceplan.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Reads single values; takes down each problem in one word or two, such as {@code wrongValue 2024-02-30}. */
final class Faults implements Problems {

    final List<String> all = new ArrayList<>();

    /** What a codec makes of a text; null if there are problems. */
    static <T> @Nullable T read(Codec<T> codec, String json, Faults faults) {
        try (JsonParser parser = JsonFormat.WIDEST.parser(json.getBytes(StandardCharsets.UTF_8), 0)) {
            parser.nextToken();
            return codec.read(new JsonInput(parser, faults, true));
        }
    }

    @Override
    public void wrongType(Place place, Expectation expected, String found, @Nullable String suggestion) {
        add("wrongType", found, suggestion);
    }

    @Override
    public void wrongValue(Place place, Expectation expected, String found, @Nullable String suggestion) {
        add("wrongValue", found, suggestion);
    }

    @Override
    public void nullValue(Place place, Expectation expected) {
        add("nullValue", "", null);
    }

    @Override
    public void missingMember(Place place, Expectation member) {
        add("missingMember", member.arguments().get(0), null);
    }

    @Override
    public void unknownMember(Place place, Expectation type, String found, @Nullable String nearest) {
        add("unknownMember", found, nearest);
    }

    @Override
    public void duplicateMember(Place place, Expectation type) {
        add("duplicateMember", place.pointer(), null);
    }

    private void add(String kind, String found, @Nullable String suggestion) {
        all.add((kind + " " + found + (suggestion == null ? "" : " -> " + suggestion)).strip());
    }
}
