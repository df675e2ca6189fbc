package io.conferenceplan.validation.jakarta;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.validation.LocatedSlot;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.RuleSets;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Plans and rules of these tests. */
final class Sample {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

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

    static Rule rule(String id, Severity severity, Consumer<RuleContext> check) {
        return Rule.builder(RuleDescriptor.of(id, RuleFamily.CONSISTENCY, severity))
                .texts(Locale.ENGLISH, texts("Not so: {text}", "Perhaps: {text}"))
                .texts(VIETNAMESE, texts("Không phải: {text}", "Có thể: {text}"))
                .check(check)
                .build();
    }

    private static Map<String, String> texts(String violated, String undetermined) {
        return Map.of("title", "Title", "violated", violated, "undetermined", undetermined);
    }

    /** Concludes the same of every title, and says what it is. */
    static Rule ofTitle(String id, Severity severity, Truth truth) {
        return ofTitle(id, severity, truth, ConferencePlan::title);
    }

    private static Rule ofTitle(String id, Severity severity, Truth truth, Function<ConferencePlan, String> text) {
        return rule(
                id,
                severity,
                context -> context.at(PlanPath.root().member("title"))
                        .compare("text", text.apply(context.plan()))
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

    /** One rule of each severity that finds the title wrong, one that cannot tell, one that finds it right; all say their id. */
    static RuleEngine each() {
        return RuleEngine.of(RuleSet.of(Stream.of(Severity.values())
                .flatMap(severity -> Stream.of(
                        each("wrong", severity, Truth.FALSE),
                        each("open", severity, Truth.UNKNOWN),
                        each("right", severity, Truth.TRUE)))
                .toList()));
    }

    private static Rule each(String name, Severity severity, Truth truth) {
        String id = name + "-" + severity.name().toLowerCase(Locale.ROOT);
        return ofTitle(id, severity, truth, plan -> id);
    }

    /** The built-in rules of sets and with ids. */
    static Set<Rule> rules(String... names) {
        Set<Rule> rules = new LinkedHashSet<>();
        for (String name : names) {
            rules.addAll(
                    switch (name) {
                        case "general" -> RuleSets.general().rules();
                        case "completeness" -> RuleSets.completeness().rules();
                        case "vietnamStatePractice" ->
                            RuleSets.vietnamStatePractice().rules();
                        case "recommended" -> RuleSets.recommended().rules();
                        case "all" -> RuleSets.all().rules();
                        default -> List.of(RuleSets.all().rule(RuleId.of(name)).orElseThrow());
                    });
        }
        return rules;
    }

    /** The constraint on the component {@code plan} of a record. */
    static ConformingPlan constraint(Class<?> bean) {
        try {
            return bean.getDeclaredField("plan").getAnnotation(ConformingPlan.class);
        } catch (NoSuchFieldException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static RuleEngine engine(Rule... rules) {
        return RuleEngine.of(RuleSet.of(rules));
    }
}
