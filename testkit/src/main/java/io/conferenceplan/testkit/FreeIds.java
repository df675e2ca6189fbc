package io.conferenceplan.testkit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Gives each part an id of its own: of two called {@code film}, the second becomes {@code film-2}. */
final class FreeIds {

    private final Set<String> taken = new HashSet<>();

    static <T> List<T> unique(List<T> parts, Function<T, ?> idOf, BiFunction<T, String, T> withId) {
        FreeIds ids = new FreeIds();
        return parts.stream()
                .map(part -> withId.apply(part, ids.free(idOf.apply(part).toString())))
                .toList();
    }

    String free(String wanted) {
        String id = wanted;
        for (int number = 2; !taken.add(id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }
}
