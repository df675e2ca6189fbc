package io.conferenceplan.json.codec;

import io.conferenceplan.validation.Parameter;
import io.conferenceplan.validation.ParameterType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a parameter of a rule is set to.
 *
 * @param <V> the type of the values of the parameter
 */
final class ParameterCodec<V> extends Codec<Object> {

    private static final Codec<List<String>> TEXTS = ListCodec.of("texts", ValueCodecs.TEXT);

    private final ParameterType<V> type;
    private final Codec<V> codec;

    private ParameterCodec(ParameterType<V> type, Codec<V> codec) {
        this.type = type;
        this.codec = codec;
    }

    /** How the values of a parameter are written. */
    static Codec<Object> of(Parameter<?> parameter) {
        ParameterType<?> type = parameter.type();
        if (type instanceof ParameterType.WholeNumber number) {
            return new ParameterCodec<>(number, NumberCodec.within(number.min(), number.max()));
        }
        if (type instanceof ParameterType.Flag flag) {
            return new ParameterCodec<>(flag, ValueCodecs.FLAG);
        }
        return type instanceof ParameterType.Text text
                ? new ParameterCodec<>(text, ValueCodecs.TEXT)
                : new ParameterCodec<>((ParameterType.Texts) type, TEXTS);
    }

    @Override
    Expectation expected() {
        return codec.expected();
    }

    @Override
    Map<String, Object> schema(SchemaPlace place) {
        return codec.schema(place);
    }

    @Override
    public @Nullable Object read(JsonInput in) {
        return codec.read(in);
    }

    @Override
    public void write(Object value, JsonOutput out) {
        codec.write(type.read(value).orElseThrow(), out);
    }
}
