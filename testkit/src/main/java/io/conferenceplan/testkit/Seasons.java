package io.conferenceplan.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;

/**
 * Days on which events take place: by Tết, on a leap day, on weekends, by holidays, at the ends of years, and when laws have
 * just changed. The latest, to which all laws apply, are more frequent.
 */
final class Seasons {

    private static final List<LocalDate> EVENT_DAYS = days(
            "2024-03-22",
            "2024-01-18",
            "2020-01-16",
            "2024-02-29",
            "2023-12-31",
            "2025-05-02",
            "2026-01-02",
            "2019-09-07",
            "2019-01-10",
            "2020-03-27");

    private static final List<LocalDate> LATEST = days("2026-02-27", "2026-04-28", "2026-07-17");
    private static final int TIMES_MORE_FREQUENT = 4;

    private Seasons() {}

    static <T> Arbitrary<T> any(Function<PlanParts, Arbitrary<T>> part) {
        return any(PlanSize.USUAL, part);
    }

    static <T> Arbitrary<T> any(PlanSize size, Function<PlanParts, Arbitrary<T>> part) {
        return Choice.of(EVENT_DAYS.size(), onAny(EVENT_DAYS, size, part))
                .or(TIMES_MORE_FREQUENT * LATEST.size(), onAny(LATEST, size, part));
    }

    private static <T> Arbitrary<T> onAny(List<LocalDate> days, PlanSize size, Function<PlanParts, Arbitrary<T>> part) {
        return Choice.of(
                days.stream().map(day -> part.apply(new PlanParts(day, size))).toList());
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }
}
