package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VnLunarDateTest {

    private static final String RULE = "vn-lunar-date";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("no date of the event", plan().lunar("22 12 plain Kỷ Hợi"), "NOT_APPLICABLE"),
                RuleCase.of("no lunar date", plan().days("2020-01-16"), "NOT_APPLICABLE"),
                RuleCase.of(
                        "all right",
                        plan().days("2020-01-16").lunar("22 12 plain Kỷ Hợi"),
                        "SATISFIED schedule.lunarDate.day, with schedule.days",
                        "SATISFIED schedule.lunarDate.month, with schedule.days",
                        "SATISFIED schedule.lunarDate.leap, with schedule.days",
                        "SATISFIED schedule.lunarDate.year, with schedule.days"),
                RuleCase.of(
                        "another year",
                        plan().days("2020-01-16").lunar("22 12 - Đinh Hợi"),
                        "SATISFIED schedule.lunarDate.day, with schedule.days",
                        "SATISFIED schedule.lunarDate.month, with schedule.days",
                        "VIOLATED schedule.lunarDate.year, with schedule.days"),
                RuleCase.of(
                        "all wrong",
                        plan().days("2020-01-16").lunar("21 11 leap Canh Tý"),
                        "VIOLATED schedule.lunarDate.day, with schedule.days",
                        "VIOLATED schedule.lunarDate.month, with schedule.days",
                        "VIOLATED schedule.lunarDate.leap, with schedule.days",
                        "VIOLATED schedule.lunarDate.year, with schedule.days"),
                RuleCase.of(
                        "only the month",
                        plan().days("2020-01-16").lunar("- 12 - -"),
                        "SATISFIED schedule.lunarDate.month, with schedule.days"),
                RuleCase.of(
                        "the last day of the year",
                        plan().days("2020-01-24").lunar("30 12 - Kỷ Hợi"),
                        "SATISFIED schedule.lunarDate.day, with schedule.days",
                        "SATISFIED schedule.lunarDate.month, with schedule.days",
                        "SATISFIED schedule.lunarDate.year, with schedule.days"),
                RuleCase.of(
                        "Tết",
                        plan().days("2020-01-25").lunar("1 1 - Canh Tý"),
                        "SATISFIED schedule.lunarDate.day, with schedule.days",
                        "SATISFIED schedule.lunarDate.month, with schedule.days",
                        "SATISFIED schedule.lunarDate.year, with schedule.days"),
                RuleCase.of(
                        "a leap month",
                        plan().days("2020-05-23").lunar("1 4 leap Canh Tý"),
                        "SATISFIED schedule.lunarDate.day, with schedule.days",
                        "SATISFIED schedule.lunarDate.month, with schedule.days",
                        "SATISFIED schedule.lunarDate.leap, with schedule.days",
                        "SATISFIED schedule.lunarDate.year, with schedule.days"),
                RuleCase.of(
                        "a leap month that is not stated as one",
                        plan().days("2020-05-23").lunar("1 4 plain -"),
                        "SATISFIED schedule.lunarDate.day, with schedule.days",
                        "SATISFIED schedule.lunarDate.month, with schedule.days",
                        "VIOLATED schedule.lunarDate.leap, with schedule.days"),
                RuleCase.of(
                        "the month before the leap month",
                        plan().days("2020-05-22").lunar("30 4 leap -"),
                        "SATISFIED schedule.lunarDate.day, with schedule.days",
                        "SATISFIED schedule.lunarDate.month, with schedule.days",
                        "VIOLATED schedule.lunarDate.leap, with schedule.days"),
                RuleCase.of(
                        "the first day of several",
                        plan().days("2020-01-24..2020-01-25").lunar("30 12 - -"),
                        "SATISFIED schedule.lunarDate.day, with schedule.days",
                        "SATISFIED schedule.lunarDate.month, with schedule.days"),
                RuleCase.of(
                        "a span over Tết",
                        plan().days("2020-01-24/2020-01-25").lunar("30 - - Canh Tý"),
                        "UNDETERMINED schedule.lunarDate.day, decided by schedule.days, with schedule.days",
                        "UNDETERMINED schedule.lunarDate.year, decided by schedule.days, with schedule.days"),
                RuleCase.of(
                        "a span over the turn of a month",
                        plan().days("2020-01-24/2020-01-25").lunar("- 12 - -"),
                        "UNDETERMINED schedule.lunarDate.month, decided by schedule.days, with schedule.days"),
                RuleCase.of(
                        "a span over the start of a leap month",
                        plan().days("2020-05-22/2020-05-23").lunar("- 4 leap -"),
                        "SATISFIED schedule.lunarDate.month, with schedule.days",
                        "UNDETERMINED schedule.lunarDate.leap, decided by schedule.days, with schedule.days"),
                RuleCase.of(
                        "a day that the span does not have",
                        plan().days("2020-01-24/2020-01-25").lunar("2 - - -"),
                        "VIOLATED schedule.lunarDate.day, with schedule.days"),
                RuleCase.of(
                        "a span within a month",
                        plan().days("2020-01-16/2020-01-17").lunar("- 12 - -"),
                        "SATISFIED schedule.lunarDate.month, with schedule.days"),
                RuleCase.of(
                        "before the calendar",
                        plan().days("1968-01-28").lunar("29 - - -"),
                        "NOT_APPLICABLE schedule.lunarDate.day, with schedule.days"),
                RuleCase.of(
                        "the first day of the calendar",
                        plan().days("1968-01-29").lunar("1 1 - Mậu Thân"),
                        "SATISFIED schedule.lunarDate.day, with schedule.days",
                        "SATISFIED schedule.lunarDate.month, with schedule.days",
                        "SATISFIED schedule.lunarDate.year, with schedule.days"),
                RuleCase.of(
                        "the last day of the calendar",
                        plan().days("2099-12-31").lunar("20 11 - Kỷ Mùi"),
                        "SATISFIED schedule.lunarDate.day, with schedule.days",
                        "SATISFIED schedule.lunarDate.month, with schedule.days",
                        "SATISFIED schedule.lunarDate.year, with schedule.days"),
                RuleCase.of(
                        "after the calendar",
                        plan().days("2100-01-01").lunar("- 11 - -"),
                        "NOT_APPLICABLE schedule.lunarDate.month, with schedule.days"),
                RuleCase.of(
                        "perhaps before the calendar",
                        plan().days("1968-01-28/1968-01-29").lunar("1 - - -"),
                        "UNDETERMINED schedule.lunarDate.day, decided by schedule.days, with schedule.days"),
                RuleCase.of(
                        "perhaps after the calendar",
                        plan().days("2099-12-31/2100-01-01").lunar("20 - - -"),
                        "UNDETERMINED schedule.lunarDate.day, decided by schedule.days, with schedule.days"),
                RuleCase.of(
                        "perhaps before the calendar, and never that day within it",
                        plan().days("1968-01-28/1968-01-29").lunar("15 - - -"),
                        "UNDETERMINED schedule.lunarDate.day, decided by schedule.days, with schedule.days"),
                RuleCase.of(
                        "the leap day",
                        plan().days("2024-02-29").lunar("20 1 plain Giáp Thìn"),
                        "SATISFIED schedule.lunarDate.day, with schedule.days",
                        "SATISFIED schedule.lunarDate.month, with schedule.days",
                        "SATISFIED schedule.lunarDate.leap, with schedule.days",
                        "SATISFIED schedule.lunarDate.year, with schedule.days"),
                RuleCase.of(
                        "the year before, on New Year",
                        plan().days("2020-01-01").lunar("- - - Canh Tý"),
                        "VIOLATED schedule.lunarDate.year, with schedule.days"),
                RuleCase.of(
                        "a tentative lunar date",
                        plan().days("2020-01-16").lunar("dk 22 - - -"),
                        "SATISFIED schedule.lunarDate.day tentative, with schedule.days"),
                RuleCase.of(
                        "another year than in China",
                        plan().days("1985-01-21").lunar("1 1 - Ất Sửu"),
                        "SATISFIED schedule.lunarDate.day, with schedule.days",
                        "SATISFIED schedule.lunarDate.month, with schedule.days",
                        "SATISFIED schedule.lunarDate.year, with schedule.days"),
                RuleCase.of(
                        "a name that is none",
                        plan().days("2020-01-16").lunar("- - - Kỷ Tý"),
                        "VIOLATED schedule.lunarDate.year, with schedule.days"),
                RuleCase.of(
                        "a tentative date",
                        plan().days("dk 2020-01-16").lunar("21 - - -"),
                        "VIOLATED schedule.lunarDate.day tentative, with schedule.days"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysWhatIsWrong() {
        Finding finding = plan().days("2020-01-16").lunar("- - - Đinh Hợi").finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "The stated lunar year is Đinh Hợi, but the event begins 2020-01-16, which lies in the year Kỷ Hợi.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Năm âm lịch ghi là Đinh Hợi, nhưng hội nghị khai mạc vào 16/01/2020, thuộc năm Kỷ Hợi.");
    }

    @Test
    void eachPartHasItsMessage() {
        List<Finding> findings = plan().days("2020-01-16").lunar("21 11 leap -").findings(RULE);

        assertThat(findings)
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly(
                        "The stated lunar day is 21, but the event begins 2020-01-16, which is day 22 of its lunar month.",
                        "The stated lunar month is 11, but the event begins 2020-01-16, which lies in lunar month 12.",
                        "A leap month is stated: yes; the event begins 2020-01-16, in a leap month: no.");
        assertThat(findings)
                .extracting(finding -> finding.message(VIETNAMESE))
                .containsExactly(
                        "Ngày âm lịch ghi là 21, nhưng hội nghị khai mạc vào 16/01/2020, là ngày 22 âm lịch.",
                        "Tháng âm lịch ghi là 11, nhưng hội nghị khai mạc vào 16/01/2020, thuộc tháng 12 âm lịch.",
                        "Tháng nhuận ghi là: có; thực tế hội nghị khai mạc vào 16/01/2020, thuộc tháng nhuận: không.");
    }

    @Test
    void theMessagesSayWhatIsTrueOfEachDayThatTheFirstCanBe() {
        List<Finding> findings =
                plan().days("2020-01-24/2020-01-25").lunar("2 2 leap Tân Sửu").findings(RULE);

        assertThat(findings)
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly(
                        "The stated lunar day is 2, but the event begins some day from 2020-01-24 to 2020-01-25, which is day 30 or 1 of its lunar month.",
                        "The stated lunar month is 2, but the event begins some day from 2020-01-24 to 2020-01-25, which lies in lunar month 12 or 1.",
                        "A leap month is stated: yes; the event begins some day from 2020-01-24 to 2020-01-25, in a leap month: no.",
                        "The stated lunar year is Tân Sửu, but the event begins some day from 2020-01-24 to 2020-01-25, which lies in the year Kỷ Hợi or Canh Tý.");
        assertThat(findings)
                .extracting(finding -> finding.message(VIETNAMESE))
                .startsWith(
                        "Ngày âm lịch ghi là 2, nhưng hội nghị khai mạc vào một ngày nào đó từ 24/01/2020 đến 25/01/2020, là ngày 30 hoặc 1 âm lịch.");
    }
}
