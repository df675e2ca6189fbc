package io.conferenceplan.json.codec;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.time.PartOfDay;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The types of value that the format has, found by going through the declaration of the plan. */
public final class ValueTypes {

    private final Map<Class<?>, Codec<?>> unmarked = new LinkedHashMap<>();
    private final Map<Class<?>, Codec<?>> stated = new LinkedHashMap<>();
    private final Set<Codec<?>> seen = new LinkedHashSet<>();

    private ValueTypes() {}

    /** {@return the types of the plan and of everything in it} */
    public static ValueTypes ofPlan() {
        ValueTypes types = new ValueTypes();
        types.collect(PlanCodecs.PLAN);
        types.collect(EnumCodec.of(PartOfDay.class)); // Plans have it only as a SlotTime, with the same words.
        return types;
    }

    /** {@return how values are written that have no marks, by their types; those of the JDK are not among them} */
    public Map<Class<?>, Codec<?>> unmarked() {
        return Collections.unmodifiableMap(unmarked);
    }

    /** {@return how values are written with their marks, by the types of the values} */
    public Map<Class<?>, Codec<?>> stated() {
        return Collections.unmodifiableMap(stated);
    }

    private void collect(Codec<?> codec) {
        if (codec instanceof LazyCodec<?> lazy) {
            collect(lazy.codec());
        } else if (seen.add(codec)) {
            collectNew(codec);
        }
    }

    private void collectNew(Codec<?> codec) {
        Class<?> type = codec.valueType();
        if (type != null && !type.getName().startsWith("java.")) {
            unmarked.putIfAbsent(type, codec);
        }
        if (codec instanceof StatedCodec<?> marked) {
            stated.putIfAbsent(requireNonNull(marked.unmarked().valueType()), marked);
            collect(marked.unmarked());
            collect(marked.object());
        } else if (codec instanceof ObjectCodec<?, ?> object) {
            object.members().forEach(member -> collect(member.codec()));
        }
    }
}
