package io.conferenceplan.validation.rules;

import io.conferenceplan.people.Award;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.LegalSource;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A state award is called by its official name. A name that the plan writes at several places is judged once, at the first of
 * them; a name that is not for sure that of a state award is not judged.
 */
public final class VnAwardNames implements Rule {

    private static final Regulation<LegalSource> REGULATION = Regulation.of(VietnameseLaw.awards("Điều 25, 33, 78"));

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("vn-award-names"))
                .family(RuleFamily.STATE_PRACTICE)
                .severity(Severity.WARNING)
                .scope(VietnameseLaw.STATE_AND_PARTY)
                .addAllSources(REGULATION.sources())
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("Cờ thi đua của Chính phủ", "Cờ thi đua Chính phủ"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        REGULATION.on(context).ifPresent(law -> {
            for (List<Located<Award>> sameName : byName(context).values()) {
                Award award = sameName.get(0).value();
                OfficialAward.of(award).ifPresent(official -> check(sameName, official, law, context));
            }
        });
    }

    private static void check(
            List<Located<Award>> sameName, OfficialAward official, InForce<LegalSource> law, RuleContext context) {
        Located<Award> first = sameName.get(0);
        Evaluation evaluation = context.at(first.path());
        sameName.stream().skip(1).forEach(other -> evaluation.relatedTo(other.path()));
        evaluation.compare("name", first.value().name()).compare("official", official.officialName());
        law.conclude(evaluation, Truth.of(official.names(first.value())), "");
    }

    private static Map<String, List<Located<Award>>> byName(RuleContext context) {
        List<Located<Award>> all = new ArrayList<>();
        context.index()
                .slots()
                .forEach(slot ->
                        all.addAll(slot.path().items("awards", slot.slot().awards())));
        context.index()
                .groups()
                .forEach(group ->
                        all.addAll(group.path().items("awards", group.value().awards())));
        Map<String, List<Located<Award>>> byName = new LinkedHashMap<>();
        for (Located<Award> award : all) {
            byName.computeIfAbsent(OfficialAward.plainName(award.value()), name -> new ArrayList<>())
                    .add(award);
        }
        return byName;
    }

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
                    "awards": [{"name": "Cờ thi đua của Chính phủ"}]
                  }
                ]
              },
              "organisations": [{"id": "ubnd-tinh", "name": "Ủy ban nhân dân tỉnh"}]
            }
            """;
}
