package io.conferenceplan.validation.rules;

import io.conferenceplan.value.Bounds;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is named where one of several things is true and it is open which. */
final class Alternatives {

    private Alternatives() {}

    /** {@return these, each once and in their order} */
    static <T> Set<T> of(Stream<? extends T> values) {
        Set<T> distinct = new LinkedHashSet<>();
        values.forEach(distinct::add);
        return Collections.unmodifiableSet(distinct);
    }

    /** {@return a property of each day within bounds} */
    static <T> Set<T> of(Bounds<LocalDate> days, Function<LocalDate, T> property) {
        return of(days.min().datesUntil(days.max().plusDays(1)).map(property));
    }
}
