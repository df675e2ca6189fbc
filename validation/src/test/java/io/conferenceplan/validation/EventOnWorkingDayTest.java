package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventOnWorkingDayTest {

    private static final String RULE = "event-on-working-day";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("a Friday", plan().days("2024-03-22"), "SATISFIED schedule.days"),
                RuleCase.of("a Saturday", plan().days("2024-03-23"), "VIOLATED schedule.days"),
                RuleCase.of("a Sunday", plan().days("2024-03-24"), "VIOLATED schedule.days"),
                RuleCase.of("from Friday to Saturday", plan().days("2024-03-08..2024-03-09"), "VIOLATED schedule.days"),
                RuleCase.of("from Monday to Friday", plan().days("2024-03-04..2024-03-08"), "SATISFIED schedule.days"),
                RuleCase.of("30 April, a Tuesday", plan().days("2024-04-30"), "VIOLATED schedule.days"),
                RuleCase.of("New Year", plan().days("2024-01-01"), "VIOLATED schedule.days"),
                RuleCase.of(
                        "2 September, the only sure day of the National Day",
                        plan().days("2024-09-02"),
                        "VIOLATED schedule.days"),
                RuleCase.of("3 September", plan().days("2024-09-03"), "SATISFIED schedule.days"),
                RuleCase.of("the day before Tết 2024", plan().days("2024-02-09"), "VIOLATED schedule.days"),
                RuleCase.of("the third day of Tết 2024", plan().days("2024-02-12"), "VIOLATED schedule.days"),
                RuleCase.of("the fourth day of Tết 2024", plan().days("2024-02-13"), "SATISFIED schedule.days"),
                RuleCase.of("the tenth of the third lunar month", plan().days("2024-04-18"), "VIOLATED schedule.days"),
                RuleCase.of("the leap day", plan().days("2024-02-29"), "SATISFIED schedule.days"),
                RuleCase.of(
                        "a quarter", plan().days("2024-Q1"), "UNDETERMINED schedule.days, decided by schedule.days"),
                RuleCase.of("some day of one weekend", plan().days("2024-03-23/2024-03-24"), "VIOLATED schedule.days"),
                RuleCase.of(
                        "some day of one working week",
                        plan().days("2024-03-04/2024-03-08"),
                        "SATISFIED schedule.days"),
                RuleCase.of(
                        "from some working day to one a week later",
                        plan().days("2024-03-04/2024-03-08..2024-03-11/2024-03-15"),
                        "VIOLATED schedule.days"),
                RuleCase.of(
                        "from and to some day of one working week",
                        plan().days("2024-03-04/2024-03-08..2024-03-04/2024-03-08"),
                        "SATISFIED schedule.days"),
                RuleCase.of(
                        "from Friday to Friday or a later day",
                        plan().days("2024-03-08..2024-03-08/2024-03-10"),
                        "UNDETERMINED schedule.days, decided by schedule.days"),
                RuleCase.of(
                        "from Thursday or Friday to Saturday or Sunday",
                        plan().days("2024-03-07/2024-03-08..2024-03-09/2024-03-10"),
                        "VIOLATED schedule.days"),
                RuleCase.of(
                        "from Monday or Tuesday to Thursday or Friday",
                        plan().days("2024-03-04/2024-03-05..2024-03-07/2024-03-08"),
                        "SATISFIED schedule.days"),
                RuleCase.of(
                        "from Sunday or Monday to Thursday",
                        plan().days("2024-03-03/2024-03-04..2024-03-07"),
                        "UNDETERMINED schedule.days, decided by schedule.days"),
                RuleCase.of(
                        "from Tuesday to Friday or Saturday",
                        plan().days("2024-03-05..2024-03-08/2024-03-09"),
                        "UNDETERMINED schedule.days, decided by schedule.days"),
                RuleCase.of(
                        "from some day from Thursday to Sunday to some day from Saturday to Monday",
                        plan().days("2024-03-07/2024-03-10..2024-03-09/2024-03-11"),
                        "VIOLATED schedule.days"),
                RuleCase.of(
                        "from some day from Sunday to Tuesday to some day from Monday to Wednesday",
                        plan().days("2024-03-03/2024-03-05..2024-03-04/2024-03-06"),
                        "UNDETERMINED schedule.days, decided by schedule.days"),
                RuleCase.of(
                        "from some day from Wednesday to Friday to some day from Thursday to Saturday",
                        plan().days("2024-03-06/2024-03-08..2024-03-07/2024-03-09"),
                        "UNDETERMINED schedule.days, decided by schedule.days"),
                RuleCase.of(
                        "from a Friday to the same Friday",
                        plan().days("2024-03-22..2024-03-22"),
                        "SATISFIED schedule.days"),
                RuleCase.of(
                        "over the turn of the year", plan().days("2024-12-31..2025-01-01"), "VIOLATED schedule.days"),
                RuleCase.of("the last working day of a year", plan().days("2024-12-31"), "SATISFIED schedule.days"),
                RuleCase.of(
                        "the Saturday after the leap day",
                        plan().days("2024-02-29..2024-03-02"),
                        "VIOLATED schedule.days"),
                RuleCase.of("a tentative Saturday", plan().days("dk 2024-03-23"), "VIOLATED schedule.days tentative"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysWhatIsWrong() {
        Finding finding = plan().days("2024-04-30..2024-05-04").finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "The event (2024-04-30 – 2024-05-04) does not keep to working days: 2024-04-30, 2024-05-01, 2024-05-04"
                                + " (Victory Day, International Labour Day, Saturday).");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo(
                        "Thời gian tổ chức (30/04/2024 – 04/05/2024) có ngày 30/04/2024, 01/05/2024, 04/05/2024 là ngày nghỉ"
                                + " (Ngày Chiến thắng, Ngày Quốc tế lao động, thứ Bảy).");
    }

    @Test
    void aHolidayIsOneOfTheCalendarOfTheEngine() {
        assertThat(plan().days("2024-04-30").verdictsWithoutHolidays(RULE)).containsExactly("SATISFIED schedule.days");
        assertThat(plan().days("2024-03-23").verdictsWithoutHolidays(RULE)).containsExactly("VIOLATED schedule.days");
    }

    @Test
    void theDaysThatAreSureAreNamed() {
        Finding finding =
                plan().days("2024-03-09/2024-03-10..2024-03-11/2024-03-16").finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "The event (2024-03-09 to 2024-03-10 – 2024-03-11 to 2024-03-16) does not keep to working days:"
                                + " 2024-03-10 (Sunday).");
    }

    @Test
    void whereNoDayIsSureTheMessageSaysThatItIsOneOfThem() {
        Finding finding =
                plan().days("2024-03-07/2024-03-10..2024-03-09/2024-03-11").finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "The event (2024-03-07 to 2024-03-10 – 2024-03-09 to 2024-03-11) does not keep to working days:"
                                + " 2024-03-09 or 2024-03-10 (Saturday or Sunday).");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo(
                        "Thời gian tổ chức (từ 07/03/2024 đến 10/03/2024 – từ 09/03/2024 đến 11/03/2024) có ngày 09/03/2024"
                                + " hoặc 10/03/2024 là ngày nghỉ (thứ Bảy hoặc Chủ nhật).");
    }

    @Test
    void onlyTheFirstFiveDaysAreNamed() {
        Finding finding = plan().days("2024-03-01..2024-03-31").finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The event (2024-03-01 – 2024-03-31) does not keep to working days: 2024-03-02, 2024-03-03,"
                        + " 2024-03-09, 2024-03-10, 2024-03-16 (Saturday, Sunday, Saturday, Sunday, Saturday).");
    }
}
