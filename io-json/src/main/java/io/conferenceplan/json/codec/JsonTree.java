package io.conferenceplan.json.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON without a type of its own: maps, lists, texts, numbers, flags, and what is read as it is: {@link Numeral} and {@link
 * Nothing}.
 */
final class JsonTree {

    /** Longer objects and lists stand on several lines. */
    private static final int LONGEST = 6;

    private static final Expectation KEPT = Expectation.type("kept");

    private JsonTree() {}

    /** A value with a type of its own. */
    @FunctionalInterface
    interface Written {
        void write(JsonOutput out);
    }

    /** A number as it was read, such as {@code 1.50}. */
    record Numeral(String text) {}

    /** What {@code null} is. */
    enum Nothing {
        NULL
    }

    /** Reads the value at the current token; of no use if a problem was reported. */
    static Object read(JsonInput in) {
        return switch (in.token()) {
            case START_OBJECT -> readObject(in);
            case START_ARRAY -> readList(in);
            case VALUE_STRING -> readText(in);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> Nothing.NULL;
            default -> new Numeral(in.text());
        };
    }

    private static Map<String, Object> readObject(JsonInput in) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.limitName(name);
            if (object.containsKey(name)) {
                in.duplicateMember(KEPT);
                in.skip();
            } else {
                in.toValue();
                object.put(name, read(in));
            }
        }
        return object;
    }

    private static List<Object> readList(JsonInput in) {
        List<Object> list = new ArrayList<>();
        while (in.nextElement()) {
            list.add(read(in));
        }
        return list;
    }

    private static String readText(JsonInput in) {
        String text = in.text();
        if (!in.isWhole(text)) {
            in.wrongValue(PlainTextCodec.WHOLE, text, null);
        }
        return text;
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
        } else if (tree instanceof Numeral numeral) {
            out.number(numeral.text());
        } else if (tree == Nothing.NULL) {
            out.nothing();
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
