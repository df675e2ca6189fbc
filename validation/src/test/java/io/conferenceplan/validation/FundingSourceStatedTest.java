package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.document.FundingSource;
import io.conferenceplan.people.Actor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FundingSourceStatedTest {

    private static final String RULE = "funding-source-stated";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("no funding", plan(), "VIOLATED funding.sources"),
                RuleCase.of(
                        "a purpose",
                        plan().with(plan -> plan.withFunding(plan.funding().withPurposes("khen thưởng"))),
                        "VIOLATED funding.sources"),
                RuleCase.of(
                        "who manages the money",
                        plan().with(plan -> plan.withFunding(plan.funding().withManager(Actor.office("Sở Nội vụ")))),
                        "VIOLATED funding.sources"),
                RuleCase.of("a source", paidBy("Quỹ"), "SATISFIED funding.sources"),
                RuleCase.of("two sources", paidBy("Quỹ", "Ngân sách"), "SATISFIED funding.sources"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysWhatIsMissing() {
        Finding finding = plan().finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The plan does not state where the money comes from.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Kế hoạch không nêu nguồn kinh phí.");
    }

    @Test
    void theMessageNamesTheSources() {
        Finding finding = paidBy("Quỹ", "Ngân sách").finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The plan states where the money comes from: Quỹ, Ngân sách.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Kế hoạch có nêu nguồn kinh phí: Quỹ, Ngân sách.");
    }

    private static Plans paidBy(String... sources) {
        List<FundingSource> all = Stream.of(sources)
                .map(name -> FundingSource.builder().name(name).build())
                .toList();
        return plan().with(plan -> plan.withFunding(plan.funding().withSources(all)));
    }
}
