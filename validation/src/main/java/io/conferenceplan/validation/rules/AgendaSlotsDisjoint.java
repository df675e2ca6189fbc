package io.conferenceplan.validation.rules;

import io.conferenceplan.time.SlotDay;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two slots of one day and place do not overlap. They may touch: a slot ends before the minute at which the next one starts.
 *
 * <p>Slots are taken in the order of their starts and compared with the one before them that can last longest, and with the
 * one that lasts longest for sure: a neighbour that is already over hides no earlier slot that still goes on.
 *
 * <p>A day told by number and one told by date are the same if the event begins on one certain day. So a slot has one case
 * for each day that may turn out to be its own, and one for none of them: what all cases say is sure.
 */
public final class AgendaSlotsDisjoint implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("agenda-slots-disjoint"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.ERROR)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("08:00/08:20", "07:50/08:10"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        Optional<EventDates> event = EventDates.of(context);
        for (List<SlotClock> sequence : SlotClock.sequences(context.index().agenda(), context.approximation())) {
            check(sequence, event, context);
        }
    }

    private static void check(List<SlotClock> sequence, Optional<EventDates> event, RuleContext context) {
        List<SlotClock> byStart = new ArrayList<>(sequence);
        byStart.sort(Comparator.comparing(SlotClock::start));
        DayOrder days = new DayOrder(event);
        Map<String, SlotsOfPlace> seen = new HashMap<>();
        for (SlotClock slot : byStart) {
            days.dayOf(slot.located()).ifPresent(day -> {
                SlotsOfPlace earlier =
                        seen.computeIfAbsent(slot.located().place().orElse(""), place -> new SlotsOfPlace(event));
                if (earlier.isComparable(day)) {
                    new Comparison(slot, day, earlier, event).conclude(context);
                }
                earlier.add(day, slot);
            });
        }
    }

    /** Compares a slot with the earlier ones of its place. */
    private record Comparison(SlotClock slot, SlotDay day, SlotsOfPlace earlier, Optional<EventDates> event) {

        void conclude(RuleContext context) {
            Evaluation evaluation = context.at(slot.located().path());
            slot.located().locatedPlace().ifPresent(place -> evaluation.reads(place.path(), place.value()));
            slot.readStartBy(evaluation).compare("slot", slot.title()).compare("time", slot.time());
            if (earlier.needEvent(day) && onItsOwnDay() != Truth.TRUE) {
                event.ifPresent(dates -> dates.readBy(evaluation, eventCouldDecide(dates)));
            }
            Truth overlaps = overlaps();
            List<SlotClock> rivals = rivals(overlaps);
            rivals.forEach(
                    rival -> rival.readBy(evaluation).relatedTo(rival.located().path()));
            evaluation
                    .compare("others", Alternatives.of(rivals.stream().map(SlotClock::named)))
                    .conclude(overlaps.not());
        }

        private boolean eventCouldDecide(EventDates dates) {
            return !dates.first().isExact()
                    && earlier.onPossiblySameDay(day).stream().anyMatch(this::mayOverlap);
        }

        /** Whether the slot overlaps earlier ones, on whichever day the event begins. */
        private Truth overlaps() {
            Truth onItsOwnDay = onItsOwnDay();
            Collection<Reach> others = earlier.onPossiblySameDay(day);
            Stream<Truth> cases = others.stream().map(other -> onItsOwnDay.or(other.overlaps(slot)));
            boolean onNone = others.size() < event.map(EventDates::beginnings).orElse(1L);
            return (onNone ? Stream.concat(cases, Stream.of(onItsOwnDay)) : cases)
                    .reduce(Truth::agreed)
                    .orElseThrow();
        }

        private Truth onItsOwnDay() {
            return earlier.onSameDay(day).map(other -> other.overlaps(slot)).orElse(Truth.FALSE);
        }

        /** Those that the slot overlaps, one for each of its possible days; else those that it may overlap; else one. */
        private List<SlotClock> rivals(Truth overlaps) {
            Stream<Reach> own = earlier.onSameDay(day).stream();
            List<Reach> reaches = onItsOwnDay() == Truth.TRUE
                    ? own.toList()
                    : Stream.concat(own, earlier.onPossiblySameDay(day).stream())
                            .toList();
            List<Reach> rivals = reaches.stream()
                    .filter(overlaps == Truth.TRUE ? this::surelyOverlaps : this::mayOverlap)
                    .toList();
            return (rivals.isEmpty() ? reaches.stream().limit(1) : rivals.stream())
                    .map(reach -> reach.rivalOf(slot))
                    .toList();
        }

        private boolean surelyOverlaps(Reach other) {
            return other.overlaps(slot) == Truth.TRUE;
        }

        private boolean mayOverlap(Reach other) {
            return other.overlaps(slot) != Truth.FALSE;
        }
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "agenda": {
                "slots": [
                  {"id": "opening", "title": "Khai mạc", "time": "07:30/08:00"},
                  {"id": "report", "title": "Báo cáo tổng kết", "time": "08:00/08:20"}
                ]
              }
            }
            """;
}
