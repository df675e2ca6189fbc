package io.conferenceplan.validation.rules;

import io.conferenceplan.validation.LegalSource;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.value.Bounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the law asks, and from when to when. Of several provisions in force on one day, the last one counts.
 *
 * @param <T> the type of what a provision sets, such as a limit
 * @param provisions the provisions, the oldest first
 */
record Regulation<T>(List<Provision<T>> provisions) {

    /** What a legal source sets while it is in force. */
    record Provision<T>(LegalSource source, T limit) {}

    /** {@return a regulation that sets nothing that could be counted; it is in force or not} */
    static Regulation<LegalSource> of(LegalSource... sources) {
        return new Regulation<>(Stream.of(sources)
                .map(source -> new Provision<>(source, source))
                .toList());
    }

    /** {@return the sources, the oldest first} */
    List<LegalSource> sources() {
        return provisions.stream().map(Provision::source).distinct().toList();
    }

    /** {@return the part of this regulation whose limits meet a condition} */
    Regulation<T> where(Predicate<T> condition) {
        return new Regulation<>(provisions.stream()
                .filter(provision -> condition.test(provision.limit()))
                .toList());
    }

    /** {@return what is in force on the day of a plan; empty if nothing is, or the plan states no day} */
    Optional<InForce<T>> on(RuleContext context) {
        return PlanDay.of(context)
                .map(day -> new InForce<>(day, cases(day)))
                .filter(law -> !law.limits().isEmpty());
    }

    private List<InForce.Case<T>> cases(PlanDay day) {
        List<InForce.Case<T>> cases = new ArrayList<>();
        LocalDate start = day.days().min();
        for (LocalDate change : changes()) {
            if (change.isAfter(start) && day.days().contains(change)) {
                cases.add(caseOf(day, start, change.minusDays(1)));
                start = change;
            }
        }
        cases.add(caseOf(day, start, day.days().max()));
        return cases;
    }

    /** The days on which a provision comes into force or is no longer in force, in order. */
    private SortedSet<LocalDate> changes() {
        SortedSet<LocalDate> changes = new TreeSet<>();
        for (LegalSource source : sources()) {
            changes.add(source.from());
            source.until().ifPresent(last -> changes.add(last.plusDays(1)));
        }
        return changes;
    }

    private InForce.Case<T> caseOf(PlanDay day, LocalDate first, LocalDate last) {
        Optional<Provision<T>> law = provisions.stream()
                .filter(provision -> provision.source().isInForceOn(first))
                .reduce((older, newer) -> newer);
        return new InForce.Case<>(day.within(new Bounds<>(first, last)), law);
    }
}
