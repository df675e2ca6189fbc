package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IssueDateCompleteTest {

    private static final String RULE = "issue-date-complete";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("no date", plan(), "VIOLATED document.issueDate"),
                RuleCase.of("a day", plan().issued("2019-12-23"), "SATISFIED document.issueDate"),
                RuleCase.of(
                        "a tentative day", plan().issued("dk 2019-12-23"), "SATISFIED document.issueDate tentative"),
                RuleCase.of("a month", plan().issued("2019-12"), "VIOLATED document.issueDate"),
                RuleCase.of("a year", plan().issued("2024"), "VIOLATED document.issueDate"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysThatThereIsNoDate() {
        Finding finding = plan().finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The plan states no date of issue.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Kế hoạch không ghi ngày ban hành.");
    }

    @Test
    void theMessageSaysHowCoarseTheDateIs() {
        Finding finding = plan().issued("2019-12").finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The date of issue is stated as 2019-12, not to the day.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Ngày ban hành mới ghi tháng 12/2019, chưa đủ ngày, tháng, năm.");
    }

    @Test
    void theMessageSaysWhatIsStated() {
        Finding finding = plan().issued("2019-12-23").finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The plan was issued on 2019-12-23.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Kế hoạch ban hành ngày 23/12/2019.");
    }
}
