package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.source;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.people.OrganisationId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FundingSharesTest {

    private static final String RULE = "funding-shares";
    private static final OrganisationId SO = OrganisationId.of("so");
    private static final String MOST = "99999999999999999999%";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("no share", plan().sources(source("a"), source("a")), "NOT_APPLICABLE"),
                RuleCase.of("the whole", plan().sources(source("a", "100%")), "SATISFIED funding.sources[a].share"),
                RuleCase.of(
                        "a little more", plan().sources(source("a", "100.01%")), "VIOLATED funding.sources[a].share"),
                RuleCase.of(
                        "two shares of one",
                        plan().sources(
                                        source("a", "20%").withShareOf("q"),
                                        source("b", "80%").withShareOf("q")),
                        "SATISFIED funding.sources[a].share, with funding.sources[b].share"),
                RuleCase.of(
                        "two shares of more than there is",
                        plan().sources(
                                        source("a", "20.5%").withShareOf("q"),
                                        source("b", "80%").withShareOf("q")),
                        "VIOLATED funding.sources[a].share, with funding.sources[b].share"),
                RuleCase.of(
                        "three shares of more than there is",
                        plan().sources(source("q", "34%"), source("x"), source("q", "34%"), source("q", "33%")),
                        "VIOLATED funding.sources[q].share, with funding.sources[q].share and funding.sources[q].share"),
                RuleCase.of(
                        "a share of a source that is named elsewhere",
                        plan().sources(source("q", "60%"), source("a", "60%").withShareOf("q")),
                        "VIOLATED funding.sources[q].share, with funding.sources[a].share"),
                RuleCase.of(
                        "two shares of two sources",
                        plan().sources(source("a", "60%"), source("b", "60%")),
                        "SATISFIED funding.sources[a].share",
                        "SATISFIED funding.sources[b].share"),
                RuleCase.of(
                        "two years",
                        plan().sources(
                                        source("a", "60%").withYear(2023),
                                        source("a", "60%").withYear(2024)),
                        "SATISFIED funding.sources[a].share",
                        "SATISFIED funding.sources[a].share"),
                RuleCase.of(
                        "a year that is not stated may be another",
                        plan().sources(source("a", "60%").withYear(2023), source("a", "60%")),
                        "SATISFIED funding.sources[a].share",
                        "SATISFIED funding.sources[a].share"),
                RuleCase.of(
                        "two organisations",
                        plan().sources(source("a", "60%").withOrganisation(SO), source("a", "60%")),
                        "SATISFIED funding.sources[a].share",
                        "SATISFIED funding.sources[a].share"),
                RuleCase.of(
                        "the largest shares",
                        plan().sources(source("a", MOST), source("a", MOST)),
                        "VIOLATED funding.sources[a].share, with funding.sources[a].share"),
                RuleCase.of(
                        "a tentative share",
                        plan().sources(source("a", "60%"), source("a", "dk 50%")),
                        "VIOLATED funding.sources[a].share tentative, with funding.sources[a].share"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysWhatIsWrong() {
        Finding finding = plan().sources(
                        source("a", "20.5%").withShareOf("Quỹ thi đua"),
                        source("b", "90%").withShareOf("Quỹ thi đua"))
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The stated shares of \"Quỹ thi đua\" add up to 110.5%, more than there is.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Tổng tỷ lệ đã ghi trích từ \"Quỹ thi đua\" là 110,5%, vượt quá toàn bộ nguồn.");
    }
}
