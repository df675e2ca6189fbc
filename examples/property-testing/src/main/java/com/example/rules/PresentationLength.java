package com.example.rules;

import io.conferenceplan.agenda.PresentationList;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.validation.LocatedSlot;
import io.conferenceplan.validation.MessageSource;
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
import io.conferenceplan.value.Stated;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** No presentation takes longer than the house allows. */
public final class PresentationLength implements Rule {

    /** The most minutes that a presentation may take. */
    public static final Parameter<Integer> MOST_MINUTES = Parameter.of("mostMinutes", 15);

    private static final Map<String, String> VIETNAMESE = Map.of(
            "house-presentation-length.violated", "Mỗi tham luận {length}, quá {most} phút.",
            "house-presentation-length.undetermined", "Mỗi tham luận {length}, có thể quá {most} phút.",
            "house-presentation-length.satisfied", "Mỗi tham luận {length}, không quá {most} phút.");

    private static final Map<String, String> ENGLISH = Map.of(
            "house-presentation-length.violated", "A presentation takes {length}; {most} minutes is the most.",
            "house-presentation-length.undetermined", "A presentation takes {length}, maybe more than {most} minutes.",
            "house-presentation-length.satisfied", "A presentation takes {length}, at most {most} minutes.");

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("house-presentation-length"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.WARNING)
                .addParameter(MOST_MINUTES)
                .build();
    }

    @Override
    public void check(RuleContext context) {
        for (LocatedSlot slot : context.index().slots()) {
            slot.slot()
                    .presentations()
                    .flatMap(PresentationList::durationEach)
                    .ifPresent(each -> check(slot.path().member("presentations"), each, context));
        }
    }

    private static void check(PlanPath list, Stated<PlanDuration> each, RuleContext context) {
        int most = context.parameter(MOST_MINUTES);
        PlanPath path = list.member("durationEach");
        Bounds<Duration> length = each.value().bounds(context.approximation());
        context.at(path)
                .reads(path, each)
                .compare("length", each.value())
                .compare("most", most)
                .conclude(Truth.atMost(length, Bounds.exactly(Duration.ofMinutes(most))));
    }

    @Override
    public MessageSource messages() {
        return (key, locale) -> Optional.ofNullable(textsIn(locale).get(key));
    }

    private static Map<String, String> textsIn(Locale locale) {
        return locale.getLanguage().equals("vi") ? VIETNAMESE : ENGLISH;
    }
}
