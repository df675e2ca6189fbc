package io.conferenceplan.validation.jakarta;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.validation.LocatedSlot;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Plans and rules of these tests. */
final class Sample {

    private Sample() {}

    /** A plan that is called so. */
    static ConferencePlan plan(String title) {
        return ConferencePlan.builder().title(title).build();
    }

    /** A plan whose slots are called so; those of {@code "b/c"} are in one another. */
    static ConferencePlan withSlots(String... slots) {
        ConferencePlan plan = plan("Hội nghị");
        return plan.withAgenda(
                plan.agenda().withSlots(Stream.of(slots).map(Sample::slot).toList()));
    }

    private static AgendaSlot slot(String spec) {
        String[] parts = spec.split("/", 2);
        AgendaSlot.Builder slot = AgendaSlot.builder().id(SlotId.of(parts[0])).title(parts[0]);
        return slot.addAllSlots(parts.length == 1 ? List.of() : List.of(slot(parts[1])))
                .build();
    }

    static Rule rule(String id, Severity severity, Consumer<io.conferenceplan.validation.RuleContext> check) {
        return Rule.builder(RuleDescriptor.of(id, RuleFamily.CONSISTENCY, severity))
                .texts(Locale.ENGLISH, texts("Not so: {text}", "Perhaps: {text}"))
                .texts(Validators.VIETNAMESE, texts("Không phải: {text}", "Có thể: {text}"))
                .check(check)
                .build();
    }

    private static Map<String, String> texts(String violated, String undetermined) {
        return Map.of("title", "Title", "violated", violated, "undetermined", undetermined);
    }

    /** Concludes the same of every title. */
    static Rule ofTitle(String id, Severity severity, Truth truth) {
        return rule(
                id,
                severity,
                context -> context.at(PlanPath.root().member("title"))
                        .compare("text", context.plan().title())
                        .conclude(truth));
    }

    /** Finds the last of all slots wrong: its title, or all of it. */
    static Rule ofLastSlot(String member) {
        return rule("last-slot", Severity.ERROR, context -> {
            List<LocatedSlot> slots = context.index().slots();
            PlanPath path = slots.get(slots.size() - 1).path();
            context.at(member.isEmpty() ? path : path.member(member))
                    .compare("text", "slot")
                    .conclude(Truth.FALSE);
        });
    }

    /** One rule of each severity that finds the title wrong, and one of each that cannot tell. */
    static RuleEngine each() {
        return RuleEngine.of(RuleSet.of(Stream.of(Severity.values())
                .flatMap(severity -> Stream.of(
                        ofTitle("wrong-" + word(severity), severity, Truth.FALSE),
                        ofTitle("open-" + word(severity), severity, Truth.UNKNOWN),
                        ofTitle("right-" + word(severity), severity, Truth.TRUE)))
                .toList()));
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    static RuleEngine engine(Rule... rules) {
        return RuleEngine.of(RuleSet.of(rules));
    }
}
