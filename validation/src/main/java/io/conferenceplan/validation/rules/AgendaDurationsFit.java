package io.conferenceplan.validation.rules;

import io.conferenceplan.product.ProductId;
import io.conferenceplan.product.WorkProduct;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.EventSchedule;
import io.conferenceplan.time.SlotTime;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.LocatedSlot;
import io.conferenceplan.validation.Parameter;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.value.Bounds;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a block of the agenda or the whole session contains fits its length.
 *
 * <p>The length of a block is its own time or duration; that of the session of a one-day event is the time from its start to
 * its end, or its half days. A product with a stated duration that no slot uses, such as a film, still takes its time in the
 * session.
 */
public final class AgendaDurationsFit implements Rule {

    /** The length of a half-day session, in minutes. */
    public static final Parameter<Integer> HALF_DAY_MINUTES = Parameter.of("halfDayMinutes", 240, new Bounds<>(1, 720));

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("agenda-durations-fit"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.WARNING)
                .addParameter(HALF_DAY_MINUTES)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("PT30M", "PT4H"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        checkSession(context);
        for (LocatedSlot slot : context.index().slots()) {
            if (!slot.children().isEmpty()) {
                checkBlock(slot, context);
            }
        }
    }

    private static void checkSession(RuleContext context) {
        Evaluation evaluation = context.at(PlanPath.root().member("agenda"));
        Optional<Bounds<Long>> length = sessionLength(context, evaluation);
        Load load = new Load(context, evaluation);
        Bounds<Long> needed = Totals.sum(load.of(context.index().agenda()), unusedProducts(load, context));
        if (length.isPresent() && load.isStated()) {
            conclude(evaluation, needed, length.get(), "session");
        }
    }

    private static void checkBlock(LocatedSlot slot, RuleContext context) {
        Evaluation evaluation =
                context.at(slot.path()).compare("slot", slot.slot().title());
        Optional<Bounds<Long>> length = blockLength(slot, context, evaluation);
        Load load = new Load(context, evaluation);
        Bounds<Long> needed = load.of(slot.children());
        if (length.isPresent() && load.isStated()) {
            conclude(evaluation, needed, length.get(), "block");
        }
    }

    private static void conclude(Evaluation evaluation, Bounds<Long> needed, Bounds<Long> length, String variant) {
        evaluation.compare("needed", needed).compare("length", length).conclude(Truth.atMost(needed, length), variant);
    }

    private static Optional<Bounds<Long>> blockLength(LocatedSlot slot, RuleContext context, Evaluation evaluation) {
        var time = slot.slot().time();
        if (time.isPresent() && time.get().value() instanceof SlotTime.Span span) {
            evaluation.reads(slot.path().member("time"), time.get());
            return Optional.of(Bounds.exactly(span.length().toMinutes()));
        }
        return slot.slot().duration().map(duration -> {
            evaluation.reads(slot.path().member("duration"), duration);
            var bounds = duration.value().bounds(context.approximation());
            return new Bounds<>(bounds.min().toMinutes(), bounds.max().toMinutes());
        });
    }

    private static Optional<Bounds<Long>> sessionLength(RuleContext context, Evaluation evaluation) {
        EventSchedule schedule = context.plan().schedule();
        PlanPath path = PlanPath.root().member("schedule");
        if (hasSeveralDays(context)) {
            return Optional.empty();
        }
        if (schedule.startTime().isPresent() && schedule.endTime().isPresent()) {
            evaluation.reads(path.member("startTime"), schedule.startTime().get());
            evaluation.reads(path.member("endTime"), schedule.endTime().get());
            int minutes = EventHours.endMinute(schedule.endTime().get().value())
                    - EventHours.minute(schedule.startTime().get().value());
            return minutes > 0 ? Optional.of(Bounds.exactly((long) minutes)) : Optional.empty();
        }
        return schedule.halfDays().map(halfDays -> {
            evaluation.reads(path.member("halfDays"), halfDays);
            long minutes = context.parameter(HALF_DAY_MINUTES);
            return Totals.times(halfDays.value().bounds(context.approximation()), Bounds.exactly(minutes));
        });
    }

    private static boolean hasSeveralDays(RuleContext context) {
        boolean ofEvent = context.plan()
                .schedule()
                .days()
                .map(days -> days.value() instanceof EventDays.FromTo)
                .orElse(false);
        long ofAgenda = context.index().slots().stream()
                .flatMap(slot -> slot.day().stream())
                .distinct()
                .count();
        return ofEvent || ofAgenda > 1;
    }

    private static Bounds<Long> unusedProducts(Load load, RuleContext context) {
        Set<ProductId> used = new HashSet<>();
        context.index().slots().forEach(slot -> used.addAll(slot.slot().products()));
        Bounds<Long> sum = Bounds.exactly(0L);
        for (Located<WorkProduct> product : context.index().products()) {
            if (!used.contains(product.value().id())) {
                sum = Totals.sum(sum, load.ofProduct(product.value().id()));
            }
        }
        return sum;
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "schedule": {"halfDays": 1},
              "agenda": {
                "slots": [
                  {"id": "film", "title": "Chiếu phim tư liệu", "duration": {"from": "PT15M", "to": "PT20M"}},
                  {"id": "report", "title": "Báo cáo tổng kết", "duration": "PT30M"}
                ]
              }
            }
            """;
}
