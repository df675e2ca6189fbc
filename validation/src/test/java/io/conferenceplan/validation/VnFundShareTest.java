package io.conferenceplan.validation;

import static io.conferenceplan.document.IssuerKind.PARTY_BODY;
import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.statePlan;
import static io.conferenceplan.validation.Plans.stated;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.document.FundingSource;
import io.conferenceplan.value.Percentage;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VnFundShareTest {

    private static final String RULE = "vn-fund-share";
    private static final String FUND = "Quỹ Thi đua, khen thưởng tỉnh";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("no share", statePlan().sources(source(FUND)), "NOT_APPLICABLE"),
                RuleCase.of(
                        "no issuer", plan().issued("2024-02-23").sources(share("a", "30%", FUND)), "NOT_APPLICABLE"),
                RuleCase.of(
                        "a Party body",
                        statePlan().issuedBy(PARTY_BODY).sources(share("a", "30%", FUND)),
                        "NOT_APPLICABLE"),
                RuleCase.of("another fund", statePlan().sources(share("a", "30%", "Quỹ phúc lợi")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "a budget for emulation that is no fund",
                        statePlan().sources(share("a", "30%", "Kinh phí thi đua, khen thưởng")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "as much as allowed",
                        statePlan().sources(share("a", "20%", FUND)),
                        "SATISFIED funding.sources[a].share"),
                RuleCase.of(
                        "a little more",
                        statePlan().sources(share("a", "20.1%", FUND)),
                        "VIOLATED funding.sources[a].share"),
                RuleCase.of(
                        "a tentative share",
                        statePlan().sources(share("a", "dk 25%", FUND)),
                        "VIOLATED funding.sources[a].share tentative"),
                RuleCase.of(
                        "the fund named as the source",
                        statePlan().sources(source("Quỹ TĐKT huyện").withShare(stated("25%", Percentage::parse))),
                        "VIOLATED funding.sources[Quỹ TĐKT huyện].share"),
                RuleCase.of(
                        "two shares of one fund",
                        statePlan()
                                .sources(
                                        share("a", "15%", FUND),
                                        share("b", "90%", "Quỹ phúc lợi"),
                                        share("c", "10%", "Quỹ thi đua,  khen thưởng tỉnh")),
                        "VIOLATED funding.sources[a].share, with funding.sources[c].share"),
                RuleCase.of(
                        "shares of two funds",
                        statePlan().sources(share("a", "15%", FUND), share("b", "10%", "Quỹ TĐKT huyện")),
                        "SATISFIED funding.sources[a].share",
                        "SATISFIED funding.sources[b].share"),
                RuleCase.of(
                        "before the decree",
                        statePlan().issued("2023-12-31").sources(share("a", "25%", FUND)),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "from the decree",
                        statePlan().issued("2024-01-01").sources(share("a", "25%", FUND)),
                        "VIOLATED funding.sources[a].share"),
                RuleCase.of(
                        "perhaps before the decree",
                        statePlan().issued("2023-12-31/2024-01-01").sources(share("a", "25%", FUND)),
                        "UNDETERMINED funding.sources[a].share, decided by document.issueDate"));
    }

    private static FundingSource source(String name) {
        return FundingSource.builder().name(name).build();
    }

    private static FundingSource share(String name, String share, String fund) {
        return source(name).withShare(stated(share, Percentage::parse)).withShareOf(fund);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageNamesShareAndFund() {
        Finding finding = statePlan().sources(share("a", "25%", FUND)).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "25% of \"Quỹ Thi đua, khen thưởng tỉnh\" is used, but Nghị định 98/2023/NĐ-CP allows 20% for"
                                + " movements and conferences.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo(
                        "Kế hoạch dùng 25% của \"Quỹ Thi đua, khen thưởng tỉnh\", nhưng theo Nghị định 98/2023/NĐ-CP chỉ được"
                                + " dùng 20% để tổ chức phong trào và hội nghị.");
    }

    @Test
    void theShareCanBeSet() {
        RuleEngine engine = Plans.engine(RULE, "percent", 25);

        assertThat(statePlan().sources(share("a", "25%", FUND)).verdicts(engine))
                .containsExactly("SATISFIED funding.sources[a].share");
    }
}
