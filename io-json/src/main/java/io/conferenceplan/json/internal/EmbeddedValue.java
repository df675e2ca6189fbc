package io.conferenceplan.json.internal;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.EmbeddedReader;
import io.conferenceplan.json.codec.Codec;
import io.conferenceplan.json.codec.JsonInput;
import io.conferenceplan.json.codec.JsonOutput;
import io.conferenceplan.json.codec.ValueTypes;
import io.conferenceplan.json.codec.WordCodec;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * How one type of value is read and written within the JSON of an application, by its own parser and generator.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class EmbeddedValue {

    private static final Map<Class<?>, EmbeddedValue> UNMARKED =
            embedded(ValueTypes.ofPlan().unmarked());
    private static final Map<Class<?>, EmbeddedValue> STATED =
            embedded(ValueTypes.ofPlan().stated());

    private final String document;
    private final Codec<Object> codec;

    @SuppressWarnings("unchecked") // Callers give values of the type only.
    private EmbeddedValue(Class<?> type, Codec<?> codec) {
        this.document = type == ConferencePlan.class ? "plan" : "value";
        this.codec = (Codec<Object>) codec;
    }

    private static Map<Class<?>, EmbeddedValue> embedded(Map<Class<?>, Codec<?>> codecs) {
        Map<Class<?>, EmbeddedValue> values = new LinkedHashMap<>();
        codecs.forEach((type, codec) -> values.put(type, new EmbeddedValue(type, codec)));
        return Collections.unmodifiableMap(values);
    }

    /** {@return how values of all types are read and written} */
    public static Map<Class<?>, EmbeddedValue> unmarked() {
        return UNMARKED;
    }

    /** {@return how {@code Stated} values are read and written, by the types of what is stated} */
    public static Map<Class<?>, EmbeddedValue> stated() {
        return STATED;
    }

    /**
     * {@return how values of a type are read and written, if that is a type of {@code values} or one of its alternatives}
     *
     * @param type the type, such as {@code Deadline} or {@code Deadline.Before}
     * @param values {@link #unmarked} or {@link #stated}
     */
    public static Optional<EmbeddedValue> of(Class<?> type, Map<Class<?>, EmbeddedValue> values) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().isAssignableFrom(type))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /**
     * {@return the value at the current token, of which the last one is the current one afterwards}
     *
     * @param parser the parser of the application
     * @throws io.conferenceplan.json.ReadException if something is wrong with the value; it lists everything
     */
    public Object read(JsonParser parser) {
        return EmbeddedReader.read(document, parser, codec::read);
    }

    /**
     * {@return the same as {@link #read}, for an element of a list}
     *
     * <p>If something is wrong with it, the rest of the list is read too, and the exception lists what is wrong with that as well.
     *
     * @param parser the parser of the application
     * @throws io.conferenceplan.json.ReadException if something is wrong with the value
     */
    public Object readElement(JsonParser parser) {
        return EmbeddedReader.read(document, parser, in -> {
            Object value = codec.read(in);
            if (value == null && parser.streamReadContext().inArray()) {
                readRest(in, parser);
            }
            return value;
        });
    }

    /** Finds problems of the further elements; null is none, because it is left to the application. */
    private void readRest(JsonInput in, JsonParser parser) {
        while (in.nextElement()) {
            if (!parser.hasToken(JsonToken.VALUE_NULL)) {
                codec.read(in);
            }
        }
    }

    /**
     * Writes a value.
     *
     * @param value a value of the type
     * @param generator the generator of the application
     * @throws IllegalArgumentException if the value has no JSON form that could be read again
     */
    public void write(Object value, JsonGenerator generator) {
        codec.write(value, JsonOutput.through(generator));
    }

    /** {@return how values are names of members, if they are written as one short text} */
    public Optional<Name> name() {
        return codec instanceof WordCodec<Object> words ? Optional.of(new Name(words)) : Optional.empty();
    }

    /** How values are names of members. */
    public final class Name {

        private final WordCodec<Object> words;

        private Name(WordCodec<Object> words) {
            this.words = words;
        }

        /**
         * {@return the value of a name}
         *
         * @param name the name
         * @param parser the parser of the application, at the name
         * @throws io.conferenceplan.json.ReadException if there is no such value
         */
        public Object read(String name, JsonParser parser) {
            return EmbeddedReader.read(document, parser, in -> words.fromText(name, in));
        }

        /**
         * {@return the name of a value}
         *
         * @param value a value of the type
         */
        public String of(Object value) {
            return words.toText(value);
        }
    }
}
