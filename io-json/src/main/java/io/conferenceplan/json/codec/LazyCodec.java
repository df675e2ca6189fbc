package io.conferenceplan.json.codec;

import io.conferenceplan.validation.PlanPath;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A codec that is looked up when it is used: a slot contains slots, so its declaration uses itself.
 *
 * @param <T> the type of value
 */
final class LazyCodec<T> extends Codec<T> {

    private final Supplier<? extends Codec<T>> codec;

    LazyCodec(Supplier<? extends Codec<T>> codec) {
        this.codec = codec;
    }

    /** The codec that is meant. */
    Codec<T> codec() {
        return codec.get();
    }

    @Override
    Expectation expected() {
        return codec.get().expected();
    }

    @Override
    Map<String, Object> schema(SchemaPlace place) {
        return codec.get().schema(place);
    }

    @Override
    String definition() {
        return codec.get().definition();
    }

    @Override
    public @Nullable T read(JsonInput in) {
        return codec.get().read(in);
    }

    @Override
    public void write(T value, JsonOutput out) {
        codec.get().write(value, out);
    }

    @Override
    void compare(T before, T after, PlanPath path, Differences differences) {
        codec.get().compare(before, after, path, differences);
    }

    @Override
    boolean isScalar() {
        return false;
    }
}
