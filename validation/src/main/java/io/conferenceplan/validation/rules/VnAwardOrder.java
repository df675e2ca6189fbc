package io.conferenceplan.validation.rules;

import io.conferenceplan.people.Award;
import io.conferenceplan.time.SlotDay;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.LegalSource;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.LocatedSlot;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Awards are presented from the highest down, in the order of the agenda. Each is compared with the one before it on the same
 * day; those whose rank their names do not tell are passed over.
 */
public final class VnAwardOrder implements Rule {

    private static final Regulation<LegalSource> REGULATION = Regulation.of(VietnameseLaw.ceremonies());

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("vn-award-order"))
                .family(RuleFamily.STATE_PRACTICE)
                .severity(Severity.WARNING)
                .scope(VietnameseLaw.STATE_AND_PARTY)
                .addAllSources(REGULATION.sources())
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("Huân chương Lao động", "Giấy khen"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        REGULATION.on(context).ifPresent(law -> {
            List<Presented> presented = presented(context);
            for (int i = 1; i < presented.size(); i++) {
                Presented earlier = presented.get(i - 1);
                Presented later = presented.get(i);
                if (earlier.day().equals(later.day())) {
                    check(earlier, later, law, context);
                }
            }
        });
    }

    private static void check(Presented earlier, Presented later, InForce<LegalSource> law, RuleContext context) {
        Evaluation evaluation = context.at(later.award().path())
                .relatedTo(earlier.award().path())
                .compare("award", later.award().value().name())
                .compare("earlierAward", earlier.award().value().name());
        law.conclude(evaluation, Truth.of(!later.rank().isAbove(earlier.rank())), "");
    }

    private static List<Presented> presented(RuleContext context) {
        List<Presented> presented = new ArrayList<>();
        for (LocatedSlot slot : context.index().slots()) {
            for (Located<Award> award : slot.path().items("awards", slot.slot().awards())) {
                AwardRank.of(award.value()).ifPresent(rank -> presented.add(new Presented(award, rank, slot.day())));
            }
        }
        return presented;
    }

    /** An award of the agenda whose rank is known. */
    private record Presented(Located<Award> award, AwardRank rank, Optional<SlotDay> day) {}

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "document": {
                "issuer": {"kind": "collective", "organisation": "ubnd-tinh"},
                "issueDate": "2024-02-23"
              },
              "agenda": {
                "slots": [
                  {
                    "id": "awards",
                    "title": "Khen thưởng",
                    "kinds": ["award"],
                    "awards": [{"name": "Huân chương Lao động"}, {"name": "Cờ thi đua của Chính phủ"}]
                  }
                ]
              },
              "organisations": [{"id": "ubnd-tinh", "name": "Ủy ban nhân dân tỉnh"}]
            }
            """;
}
