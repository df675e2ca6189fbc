package io.conferenceplan.json.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All codecs that the plan is written with. */
final class Declarations {

    private final Set<Codec<?>> all = new LinkedHashSet<>();

    private Declarations() {}

    static Collection<Codec<?>> all() {
        Declarations declarations = new Declarations();
        declarations.collect(PlanCodecs.PLAN);
        return declarations.all;
    }

    static List<ObjectCodec<?, ?>> objects() {
        List<ObjectCodec<?, ?>> objects = new ArrayList<>();
        for (Codec<?> codec : all()) {
            if (codec instanceof ObjectCodec<?, ?> object) {
                objects.add(object);
            }
        }
        return objects;
    }

    private void collect(Codec<?> codec) {
        if (codec instanceof LazyCodec<?> lazy) {
            collect(lazy.codec());
        } else if (codec instanceof StatedCodec<?> stated) {
            collect(stated.object());
        } else if (all.add(codec) && codec instanceof ObjectCodec<?, ?> object) {
            object.members().forEach(member -> collect(member.codec()));
        }
    }
}
