package io.conferenceplan.json.codec;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.internal.Nearest;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/**
 * Constants that are written as words: {@code AWARD_OBJECTS} as {@code "awardObjects"}.
 *
 * @param <E> the enum
 */
final class EnumCodec<E extends Enum<E>> extends WordCodec<E> {

    private final Class<E> type;
    private final String definition;
    private final Map<String, E> constants = new LinkedHashMap<>();
    private final Map<E, SerializedString> words;
    private final WordTable<E> table;
    private final Expectation expected;

    private EnumCodec(Class<E> type, Set<E> all, Function<E, String> word) {
        this.type = type;
        definition = Expectation.nameOf(type);
        words = new EnumMap<>(type);
        for (E constant : all) {
            constants.put(word.apply(constant), constant);
            words.put(constant, new SerializedString(word.apply(constant)));
        }
        table = new WordTable<>(constants);
        expected = Expectation.oneOf(constants.keySet());
    }

    /** Words in lower camel case. */
    static <E extends Enum<E>> EnumCodec<E> of(Class<E> type) {
        return new EnumCodec<>(type, EnumSet.allOf(type), EnumCodec::lowerCamelCase);
    }

    /** Words in lower camel case for some of the constants. */
    static <E extends Enum<E>> EnumCodec<E> of(Class<E> type, Set<E> some) {
        return new EnumCodec<>(type, some, EnumCodec::lowerCamelCase);
    }

    /** The names of the constants as they are, such as {@code "TM"}. */
    static <E extends Enum<E>> EnumCodec<E> asNamed(Class<E> type) {
        return new EnumCodec<>(type, EnumSet.allOf(type), Enum::name);
    }

    private static String lowerCamelCase(Enum<?> constant) {
        StringBuilder word = new StringBuilder();
        boolean startsWord = false;
        for (char c : constant.name().toCharArray()) {
            if (c == '_') {
                startsWord = true;
            } else {
                word.append(startsWord ? c : Character.toLowerCase(c));
                startsWord = false;
            }
        }
        return word.toString();
    }

    /** The words in the order of their constants. */
    Set<String> words() {
        return constants.keySet();
    }

    @Override
    Class<E> valueType() {
        return type;
    }

    @Override
    Expectation expected() {
        return expected;
    }

    @Override
    Map<String, Object> schema(SchemaPlace place) {
        return place.words(List.copyOf(constants.keySet()));
    }

    @Override
    String definition() {
        return definition;
    }

    @Override
    public @Nullable E read(JsonInput in) {
        if (!in.isAt(JsonToken.VALUE_STRING)) {
            in.wrongType(expected);
            return null;
        }
        E constant = in.word(table);
        return constant == null ? fromText(in.text(), in) : constant;
    }

    @Override
    public @Nullable E fromText(String word, JsonInput in) {
        E constant = constants.get(word);
        if (constant == null) {
            in.wrongValue(expected, word, Nearest.to(word, constants.keySet().toArray(new String[0])));
        }
        return constant;
    }

    /** Its word, as the document has it. */
    @Override
    Object partOf(E constant) {
        return toText(constant);
    }

    @Override
    public String toText(E constant) {
        return requireNonNull(words.get(constant)).getValue();
    }

    @Override
    public void write(E constant, JsonOutput out) {
        out.word(requireNonNull(words.get(constant)));
    }
}
