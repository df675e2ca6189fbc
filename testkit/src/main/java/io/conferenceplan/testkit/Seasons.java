package io.conferenceplan.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;

/** Days on which events take place: by Tết, on a leap day, on weekends, by holidays, and at the ends of years. */
final class Seasons {

    private static final List<LocalDate> EVENT_DAYS = Stream.of(
                    "2024-03-22",
                    "2024-01-18",
                    "2020-01-16",
                    "2024-02-29",
                    "2023-12-31",
                    "2025-05-02",
                    "2026-01-02",
                    "2019-09-07")
            .map(LocalDate::parse)
            .toList();

    private Seasons() {}

    static <T> Arbitrary<T> any(Function<PlanParts, Arbitrary<T>> part) {
        return any(PlanSize.USUAL, part);
    }

    static <T> Arbitrary<T> any(PlanSize size, Function<PlanParts, Arbitrary<T>> part) {
        return Choice.of(EVENT_DAYS.stream()
                .map(day -> part.apply(new PlanParts(day, size)))
                .toList());
    }
}
