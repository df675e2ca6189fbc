package io.conferenceplan.json.codec;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.value.Stated;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/**
 * Values with their marks. A value that is written as a text or a number stands alone as long as it has no marks: {@code
 * "2024-03-22"}. With marks there is an object: {@code {"value": "2024-03-22", "tentative": true}}. A value that is an object
 * itself takes the marks as further members: {@code {"about": 325, "tentative": true}}.
 *
 * @param <T> the type of value
 */
final class StatedCodec<T> extends Codec<Stated<T>> {

    private static final Expectation TYPE = Expectation.type(Stated.class);
    private static final Expectation ALONE = Expectation.of("alone");

    private final String definition;
    private final @Nullable Codec<T> alone;
    private final ObjectCodec<Stated<T>, ?> object;
    private final Codec<T> unmarked;
    private final List<List<String>> forms;
    private final List<T> examples;
    private final Predicate<T> isObject;

    /**
     * Creates the codec.
     *
     * @param definition what the values are called in a JSON Schema
     * @param alone writes the values that are no object, if there are any
     * @param object writes all values, those as the member {@code value}
     * @param unmarked writes all values where there are no marks
     * @param forms the members that each kind of value has that is an object of one of several kinds
     * @param examples values that show the forms
     * @param isObject whether a value is an object itself
     */
    StatedCodec(
            String definition,
            @Nullable Codec<T> alone,
            ObjectCodec<T, ?> object,
            Codec<T> unmarked,
            List<List<String>> forms,
            List<T> examples,
            Predicate<T> isObject) {
        this.definition = definition;
        this.alone = alone;
        this.object = object.withMarks();
        this.unmarked = unmarked;
        this.forms = forms;
        this.examples = examples;
        this.isObject = isObject;
    }

    /** Values that are always written as a text or a number. */
    static <T> StatedCodec<T> of(Codec<T> codec) {
        Member<T, Slot<T>> value =
                new Member.Single<>("value", true, owner -> owner, (slot, read) -> slot.value = read, codec);
        String name = codec.definition();
        return new StatedCodec<>(
                "stated" + Character.toUpperCase(name.charAt(0)) + name.substring(1),
                codec,
                new ObjectCodec<>(
                        null,
                        TYPE,
                        TYPE,
                        TYPE,
                        List.of(),
                        Slot::new,
                        slot -> requireNonNull(slot.value),
                        List.of(value),
                        true),
                codec,
                List.of(),
                List.of(),
                owner -> false);
    }

    /** Values that are always written as an object. */
    static <T> StatedCodec<T> of(ObjectCodec<T, ?> codec) {
        return new StatedCodec<>(codec.definition(), null, codec, codec, List.of(), List.of(), value -> true);
    }

    ObjectCodec<Stated<T>, ?> object() {
        return object;
    }

    /** How the values are written where there are no marks. */
    Codec<T> unmarked() {
        return unmarked;
    }

    @Override
    Map<String, Object> schema(SchemaPlace place) {
        if (alone == null && forms.isEmpty()) {
            return object.schema(place);
        }
        Map<String, Object> schema = new StatedSchema(alone, object.members()).of(forms, place);
        if (!examples.isEmpty()) {
            schema.put("examples", examples.stream().map(this::written).toList());
        }
        return schema;
    }

    private JsonTree.Written written(T example) {
        return out -> write(Stated.of(example), out);
    }

    @Override
    String definition() {
        return definition;
    }

    @Override
    boolean isScalar() {
        return false;
    }

    @Override
    Expectation expected() {
        return alone == null ? object.expected() : alone.expected();
    }

    @Override
    public @Nullable Stated<T> read(JsonInput in) {
        if (alone != null && !in.isAtObject()) {
            T value = alone.read(in);
            return value == null ? null : Stated.of(value);
        }
        TokenStreamContext place = in.object();
        int kept = in.keptCount();
        Stated<T> stated = object.read(in);
        if (stated != null && alone != null && standsAlone(stated) && in.keptCount() == kept) {
            in.wrongObject(place, ALONE, "{…}", JsonOutput.toText(alone, stated.value()));
            return null;
        }
        return stated;
    }

    @Override
    public void write(Stated<T> stated, JsonOutput out) {
        if (alone != null && standsAlone(stated) && out.keptHere() == null) {
            alone.write(stated.value(), out);
        } else {
            object.write(stated, out);
        }
    }

    private boolean standsAlone(Stated<T> stated) {
        return !stated.tentative() && stated.wording().isEmpty() && !isObject.test(stated.value());
    }

    /** Holds a value until the object that it is in ends. */
    private static final class Slot<T> {
        private @Nullable T value;
    }
}
