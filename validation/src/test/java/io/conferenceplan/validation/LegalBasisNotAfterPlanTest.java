package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.basis;
import static io.conferenceplan.validation.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.document.BasisType;
import io.conferenceplan.document.LegalBasis;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LegalBasisNotAfterPlanTest {

    private static final String RULE = "legal-basis-not-after-plan";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("no basis", plan().issued("2024-03-08"), "NOT_APPLICABLE"),
                RuleCase.of("no date of issue", plan().bases(basis("1/QĐ", "2024-03-08")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "no date of the basis, whatever its number says",
                        plan().issued("2017").bases(undated("57/2018/QĐ-UBND")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "a day before",
                        plan().issued("2024-03-08").bases(basis("1/QĐ", "2024-03-07")),
                        "SATISFIED document.bases[1/QĐ].date, with document.issueDate"),
                RuleCase.of(
                        "the same day",
                        plan().issued("2024-03-08").bases(basis("1/QĐ", "2024-03-08")),
                        "SATISFIED document.bases[1/QĐ].date, with document.issueDate"),
                RuleCase.of(
                        "a day after",
                        plan().issued("2024-03-08").bases(basis("1/QĐ", "2024-03-09")),
                        "VIOLATED document.bases[1/QĐ].date, with document.issueDate"),
                RuleCase.of(
                        "a year is enough",
                        plan().issued("2024").bases(basis("1/QĐ", "2023-12-31")),
                        "SATISFIED document.bases[1/QĐ].date, with document.issueDate"),
                RuleCase.of(
                        "on the first day of the year of issue",
                        plan().issued("2024").bases(basis("1/QĐ", "2024-01-01")),
                        "SATISFIED document.bases[1/QĐ].date, with document.issueDate"),
                RuleCase.of(
                        "on the second day of the year of issue",
                        plan().issued("2024").bases(basis("1/QĐ", "2024-01-02")),
                        "UNDETERMINED document.bases[1/QĐ].date, decided by document.issueDate, with document.issueDate"),
                RuleCase.of(
                        "on the last day of the month of issue",
                        plan().issued("2024-02").bases(basis("1/QĐ", "2024-02-29")),
                        "UNDETERMINED document.bases[1/QĐ].date, decided by document.issueDate, with document.issueDate"),
                RuleCase.of(
                        "a day after the month of issue",
                        plan().issued("2024-02").bases(basis("1/QĐ", "2024-03-01")),
                        "VIOLATED document.bases[1/QĐ].date, with document.issueDate"),
                RuleCase.of(
                        "both in one month",
                        plan().issued("2024-03").bases(basis("1/QĐ", "2024-03")),
                        "UNDETERMINED document.bases[1/QĐ].date, decided by document.bases[1/QĐ].date and document.issueDate,"
                                + " with document.issueDate"),
                RuleCase.of(
                        "a month that ends on the day of issue",
                        plan().issued("2024-03-31").bases(basis("1/QĐ", "2024-03")),
                        "SATISFIED document.bases[1/QĐ].date, with document.issueDate"),
                RuleCase.of(
                        "bases without number",
                        plan().issued("2024").bases(basis("2023").withSubject("Luật"), basis("2025"), undated("2/QĐ")),
                        "SATISFIED document.bases[Luật].date, with document.issueDate",
                        "VIOLATED document.bases[1].date, with document.issueDate"),
                RuleCase.of(
                        "a tentative date of issue",
                        plan().issued("dk 2024").bases(basis("1/QĐ", "2023")),
                        "SATISFIED document.bases[1/QĐ].date tentative, with document.issueDate"),
                RuleCase.of(
                        "a tentative date of the basis",
                        plan().issued("2024").bases(basis("1/QĐ", "dk 2025")),
                        "VIOLATED document.bases[1/QĐ].date tentative, with document.issueDate"));
    }

    private static LegalBasis undated(String number) {
        return LegalBasis.builder().type(BasisType.DECISION).number(number).build();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysWhatIsWrong() {
        Finding finding =
                plan().issued("2019-12").bases(basis("1/QĐ-UBND", "2020-01-05")).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The basis \"1/QĐ-UBND\" is dated 2020-01-05, after the plan was issued (2019-12).");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Căn cứ \"1/QĐ-UBND\" ban hành 05/01/2020, sau ngày ban hành kế hoạch (tháng 12/2019).");
    }
}
