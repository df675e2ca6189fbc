package io.conferenceplan.validation.rules;

import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.SlotKind;
import io.conferenceplan.product.ProductKind;
import io.conferenceplan.product.WorkProduct;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.time.SlotTime;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.LegalSource;
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
import io.conferenceplan.value.Stated;
import java.time.Duration;

/**
 * A speech takes no longer than the law allows: by the time or the duration of its slot, or the duration of its text. A slot in
 * which several speak, or which contains others, is no single speech.
 */
public final class VnSpeechLength implements Rule {

    /** How long a speech may take, in minutes. */
    public static final Parameter<Integer> MINUTES = Parameter.of("minutes", 50, new Bounds<>(1, 1440));

    private static final Regulation<LegalSource> REGULATION = Regulation.of(VietnameseLaw.conferences());

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("vn-speech-length"))
                .family(RuleFamily.STATE_PRACTICE)
                .severity(Severity.WARNING)
                .scope(VietnameseLaw.STATE_AND_PARTY)
                .addAllSources(REGULATION.sources())
                .addParameter(MINUTES)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("PT50M", "PT51M"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        REGULATION.on(context).ifPresent(law -> {
            Speeches speeches = new Speeches(law, context);
            context.index().slots().stream()
                    .filter(slot -> isOneSpeech(slot.slot()))
                    .forEach(speeches::check);
            context.index().products().stream()
                    .filter(product -> product.value().kind() == ProductKind.SPEECH)
                    .forEach(speeches::checkText);
        });
    }

    private static boolean isOneSpeech(AgendaSlot slot) {
        return slot.kinds().contains(SlotKind.SPEECH)
                && slot.performers().size() < 2
                && slot.slots().isEmpty();
    }

    /** Judges the speeches of one plan. */
    private record Speeches(InForce<LegalSource> law, RuleContext context) {

        void check(LocatedSlot located) {
            AgendaSlot slot = located.slot();
            var time = slot.time();
            if (time.isPresent() && time.get().value() instanceof SlotTime.Span span) {
                PlanPath path = located.path().member("time");
                check(path, time.get(), Bounds.exactly(span.length()), slot.title());
            } else {
                slot.duration().ifPresent(duration -> check(located.path().member("duration"), duration, slot.title()));
            }
        }

        void checkText(Located<WorkProduct> product) {
            product.value()
                    .duration()
                    .ifPresent(duration -> check(
                            product.path().member("duration"),
                            duration,
                            product.value().name()));
        }

        private void check(PlanPath path, Stated<PlanDuration> duration, String speech) {
            check(path, duration, duration.value().bounds(context.approximation()), speech);
        }

        private void check(PlanPath path, Stated<?> stated, Bounds<Duration> length, String speech) {
            Duration most = Duration.ofMinutes(context.parameter(MINUTES));
            Evaluation evaluation = context.at(path)
                    .reads(path, stated)
                    .compare("speech", speech)
                    .compare("length", length)
                    .compare("most", most);
            law.conclude(evaluation, Truth.atMost(length, Bounds.exactly(most)), "");
        }
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị triển khai nhiệm vụ",
              "document": {
                "issuer": {"kind": "collective", "organisation": "ubnd-tinh"},
                "issueDate": "2026-01-09"
              },
              "agenda": {
                "slots": [
                  {
                    "id": "speech",
                    "title": "Phát biểu chỉ đạo",
                    "kinds": ["speech"],
                    "duration": "PT50M"
                  }
                ]
              },
              "organisations": [{"id": "ubnd-tinh", "name": "Ủy ban nhân dân tỉnh"}]
            }
            """;
}
