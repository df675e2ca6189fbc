package io.conferenceplan.validation.rules;

import io.conferenceplan.document.FundingSource;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.value.Percentage;
import io.conferenceplan.value.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The stated shares of one source of money are no more than the whole of it.
 *
 * <p>Sources that name one whole, one organisation and one year are one.
 */
public final class FundingShares implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("funding-shares"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.ERROR)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("20%", "90%"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        Map<Whole, List<Located<Stated<Percentage>>>> shares = new LinkedHashMap<>();
        for (Located<FundingSource> source : context.index().fundingSources()) {
            PlanPath path = source.path().member("share");
            source.value()
                    .share()
                    .ifPresent(share -> shares.computeIfAbsent(Whole.of(source.value()), whole -> new ArrayList<>())
                            .add(new Located<>(share, path)));
        }
        shares.forEach((whole, ofWhole) -> check(whole, ofWhole, context));
    }

    private static void check(Whole whole, List<Located<Stated<Percentage>>> shares, RuleContext context) {
        Evaluation evaluation = context.at(shares.get(0).path());
        BigDecimal sum = BigDecimal.ZERO;
        for (Located<Stated<Percentage>> share : shares) {
            evaluation.reads(share.path(), share.value());
            sum = sum.add(share.value().value().value());
        }
        shares.stream().skip(1).forEach(share -> evaluation.relatedTo(share.path()));
        evaluation.compare("source", whole.name).compare("sum", sum).conclude(Truth.of(sum.compareTo(HUNDRED) <= 0));
    }

    /** What shares are shares of. */
    private record Whole(String name, Optional<OrganisationId> organisation, OptionalInt year) {

        /** What the source says its share is a share of, or else the source itself. */
        static Whole of(FundingSource source) {
            return new Whole(source.shareOf().orElse(source.name()), source.organisation(), source.year());
        }
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "funding": {
                "sources": [
                  {
                    "name": "Chi tổ chức hội nghị",
                    "share": "20%",
                    "shareOf": "Quỹ Thi đua, khen thưởng tỉnh"
                  },
                  {
                    "name": "Chi tiền thưởng",
                    "share": "80%",
                    "shareOf": "Quỹ Thi đua, khen thưởng tỉnh"
                  }
                ]
              }
            }
            """;
}
