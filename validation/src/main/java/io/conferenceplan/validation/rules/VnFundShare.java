package io.conferenceplan.validation.rules;

import io.conferenceplan.document.FundingSource;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.LegalSource;
import io.conferenceplan.validation.Located;
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
import io.conferenceplan.value.Percentage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Of an emulation fund no more is used than may pay for conferences; the shares of one fund are added up. */
public final class VnFundShare implements Rule {

    /** How much of an emulation fund may pay for movements and conferences, in percent. */
    public static final Parameter<Integer> PERCENT = Parameter.of("percent", 20, new Bounds<>(0, 100));

    private static final Regulation<LegalSource> REGULATION = Regulation.of(VietnameseLaw.emulationFund());

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("vn-fund-share"))
                .family(RuleFamily.STATE_PRACTICE)
                .severity(Severity.WARNING)
                .scope(VietnameseLaw.STATE)
                .addAllSources(REGULATION.sources())
                .addParameter(PERCENT)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("20%", "25%"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        REGULATION
                .on(context)
                .ifPresent(law -> sharesByFund(context).values().forEach(shares -> check(shares, law, context)));
    }

    private static void check(List<Located<FundingSource>> sources, InForce<LegalSource> law, RuleContext context) {
        Located<FundingSource> first = sources.get(0);
        Evaluation evaluation = context.at(first.path());
        sources.stream().skip(1).forEach(other -> evaluation.relatedTo(other.path()));
        BigDecimal sum = BigDecimal.ZERO;
        for (Located<FundingSource> source : sources) {
            var share = source.value().share().orElseThrow();
            evaluation.reads(source.path(), share);
            sum = sum.add(share.value().value());
        }
        Percentage most = Percentage.of(context.parameter(PERCENT));
        evaluation
                .compare("fund", fund(first.value()))
                .compare("share", new Percentage(sum))
                .compare("most", most);
        law.conclude(evaluation, Truth.of(sum.compareTo(most.value()) <= 0), "");
    }

    /** The places of the shares of emulation funds, by fund. */
    private static Map<String, List<Located<FundingSource>>> sharesByFund(RuleContext context) {
        Map<String, List<Located<FundingSource>>> byFund = new LinkedHashMap<>();
        for (Located<FundingSource> source : context.index().fundingSources()) {
            String fund = Wording.plain(fund(source.value()));
            if (source.value().share().isPresent() && isEmulationFund(fund)) {
                PlanPath path = source.path().member("share");
                byFund.computeIfAbsent(fund, name -> new ArrayList<>()).add(new Located<>(source.value(), path));
            }
        }
        return byFund;
    }

    private static String fund(FundingSource source) {
        return source.shareOf().orElse(source.name());
    }

    private static boolean isEmulationFund(String fund) {
        boolean ofEmulation = fund.contains("thi đua") && fund.contains("khen thưởng");
        return fund.startsWith("quỹ ") && (ofEmulation || fund.contains("tđkt"));
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "document": {
                "issuer": {"kind": "collective", "organisation": "ubnd-tinh"},
                "issueDate": "2024-02-23"
              },
              "funding": {
                "sources": [
                  {
                    "name": "Kinh phí được giao của Sở Nội vụ",
                    "share": "20%",
                    "shareOf": "Quỹ Thi đua, khen thưởng tỉnh"
                  }
                ]
              },
              "organisations": [{"id": "ubnd-tinh", "name": "Ủy ban nhân dân tỉnh"}]
            }
            """;
}
