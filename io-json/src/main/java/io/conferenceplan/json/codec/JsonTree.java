package io.conferenceplan.json.codec;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON without a type of its own: maps, lists, texts, numbers and flags. */
final class JsonTree {

    /** Longer objects and lists stand on several lines. */
    private static final int LONGEST = 6;

    private JsonTree() {}

    /** A value with a type of its own. */
    @FunctionalInterface
    interface Written {
        void write(JsonOutput out);
    }

    /**
     * An object.
     *
     * @param namesAndValues name, value, name, value …, in their order
     */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    static void write(Object tree, JsonOutput out) {
        if (tree instanceof Map<?, ?> object) {
            out.startObject(isShort(object.values()));
            object.forEach((name, value) -> {
                out.name((String) name);
                write(value, out);
            });
            out.endObject();
        } else if (tree instanceof List<?> list) {
            out.startList(isShort(list));
            list.forEach(element -> write(element, out));
            out.endList();
        } else if (tree instanceof Written value) {
            value.write(out);
        } else if (tree instanceof Integer number) {
            out.number(number);
        } else if (tree instanceof Boolean flag) {
            out.flag(flag);
        } else {
            out.text(JsonText.repaired((String) tree));
        }
    }

    private static boolean isShort(Collection<?> values) {
        return values.size() <= LONGEST
                && values.stream()
                        .allMatch(value -> value instanceof List<?> list ? isShort(list) : !(value instanceof Map));
    }
}
