package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.anniversary;
import static io.conferenceplan.validation.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnniversaryYearsTest {

    private static final String RULE = "anniversary-years";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("no number of years", plan().anniversaries(anniversary("1948", "2024")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "76 years",
                        plan().anniversaries(anniversary("76", "1948-06-11", "2024-06-11")),
                        "SATISFIED anniversaries[Ngày thành lập].years"),
                RuleCase.of(
                        "75 years that are 76",
                        plan().anniversaries(anniversary("75", "1948-06-11", "2024-06-11")),
                        "VIOLATED anniversaries[Ngày thành lập].years"),
                RuleCase.of(
                        "a day before the day is the same year",
                        plan().anniversaries(anniversary("76", "1948-06-11", "2024-06-10")),
                        "SATISFIED anniversaries[Ngày thành lập].years"),
                RuleCase.of(
                        "years are enough",
                        plan().anniversaries(anniversary("76", "1948", "2024")),
                        "SATISFIED anniversaries[Ngày thành lập].years"),
                RuleCase.of(
                        "the same year",
                        plan().anniversaries(anniversary("0", "2024", "2024")),
                        "SATISFIED anniversaries[Ngày thành lập].years"),
                RuleCase.of(
                        "backwards",
                        plan().anniversaries(anniversary("76", "2024", "1948")),
                        "VIOLATED anniversaries[Ngày thành lập].years"),
                RuleCase.of(
                        "over the turn of the year",
                        plan().anniversaries(anniversary("76", "1947-12-31/1948-01-01", "2024")),
                        "UNDETERMINED anniversaries[Ngày thành lập].years, decided by anniversaries[Ngày thành lập].from"),
                RuleCase.of(
                        "both over the turn of the year",
                        plan().anniversaries(anniversary("76", "1947-12-31/1948-01-01", "2023-12-31/2024-01-01")),
                        "UNDETERMINED anniversaries[Ngày thành lập].years, decided by anniversaries[Ngày thành lập].from and anniversaries[Ngày thành lập].to"),
                RuleCase.of(
                        "until the turn of the year",
                        plan().anniversaries(anniversary("75", "1948", "2023-12-31/2024-01-01")),
                        "UNDETERMINED anniversaries[Ngày thành lập].years, decided by anniversaries[Ngày thành lập].to"),
                RuleCase.of(
                        "at least 75 years from one turn of the year to another",
                        plan().anniversaries(anniversary("75", "1947-12-31/1948-01-01", "2023-12-31/2024-01-01")),
                        "UNDETERMINED anniversaries[Ngày thành lập].years, decided by anniversaries[Ngày thành lập].from and anniversaries[Ngày thành lập].to"),
                RuleCase.of(
                        "never 74 years",
                        plan().anniversaries(anniversary("74", "1947-12-31/1948-01-01", "2023-12-31/2024-01-01")),
                        "VIOLATED anniversaries[Ngày thành lập].years"),
                RuleCase.of(
                        "at most 77 years",
                        plan().anniversaries(anniversary("77", "1947-12-31/1948-01-01", "2023-12-31/2024-01-01")),
                        "UNDETERMINED anniversaries[Ngày thành lập].years, decided by anniversaries[Ngày thành lập].from and anniversaries[Ngày thành lập].to"),
                RuleCase.of(
                        "never 78 years",
                        plan().anniversaries(anniversary("78", "1947-12-31/1948-01-01", "2023-12-31/2024-01-01")),
                        "VIOLATED anniversaries[Ngày thành lập].years"),
                RuleCase.of(
                        "from a leap day on",
                        plan().anniversaries(anniversary("4", "2020-02-29", "2024-02-28")),
                        "SATISFIED anniversaries[Ngày thành lập].years"),
                RuleCase.of(
                        "two each for 38 years",
                        plan().anniversaries(anniversary("38x2", "1948", "2024")),
                        "SATISFIED anniversaries[Ngày thành lập].years"),
                RuleCase.of(
                        "about 9 years are 9",
                        plan().anniversaries(anniversary("~9", "2015", "2024")),
                        "SATISFIED anniversaries[Ngày thành lập].years"),
                RuleCase.of(
                        "about 76 years are 69 to 83",
                        plan().anniversaries(anniversary("~76", "1948", "2031")),
                        "UNDETERMINED anniversaries[Ngày thành lập].years, decided by anniversaries[Ngày thành lập].years"),
                RuleCase.of(
                        "about 76 years are never 84",
                        plan().anniversaries(anniversary("~76", "1948", "2032")),
                        "VIOLATED anniversaries[Ngày thành lập].years"),
                RuleCase.of(
                        "the second of two",
                        plan().anniversaries(anniversary("76", "1948", "2024"), anniversary("1", "1948", "2024")),
                        "SATISFIED anniversaries[Ngày thành lập].years",
                        "VIOLATED anniversaries[Ngày thành lập].years"),
                RuleCase.of(
                        "tentative years",
                        plan().anniversaries(anniversary("dk 75", "1948", "2024")),
                        "VIOLATED anniversaries[Ngày thành lập].years tentative"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysWhatIsWrong() {
        Finding finding = plan().anniversaries(anniversary("75", "1948-06-11", "2024-06-11"))
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The anniversary \"Ngày thành lập\" is stated as 75 years, but from 1948 to 2024 it is 76.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Kế hoạch ghi kỷ niệm 75 năm \"Ngày thành lập\", nhưng từ 1948 đến 2024 là 76 năm.");
    }
}
