package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.MeetingKind;
import io.conferenceplan.agenda.SlotKind;
import io.conferenceplan.document.BasisType;
import io.conferenceplan.document.IssuerKind;
import io.conferenceplan.document.PlanPart;
import io.conferenceplan.document.SigningAuthority;
import io.conferenceplan.duty.DutyPhase;
import io.conferenceplan.duty.DutyRole;
import io.conferenceplan.people.AdministrativeLevel;
import io.conferenceplan.people.ParticipantRole;
import io.conferenceplan.product.ProductKind;
import io.conferenceplan.purpose.Intent;
import io.conferenceplan.time.CanChi;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.LunarDate;
import io.conferenceplan.time.PartOfDay;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.time.SlotDay;
import io.conferenceplan.time.SlotTime;
import io.conferenceplan.validation.calendar.VietnameseHolidays;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Count;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTextTest {

    /** A value and how the two languages write it. */
    record Line(Object value, String vietnamese, String english) {}

    static List<Line> values() {
        LocalDate day = LocalDate.of(2024, 3, 8);
        return List.of(
                new Line(day, "08/03/2024", "2024-03-08"),
                new Line(LocalDate.of(1, 1, 1), "01/01/0001", "0001-01-01"),
                new Line(PlanDate.of(day), "08/03/2024", "2024-03-08"),
                new Line(PlanDate.parse("2024-03"), "tháng 3/2024", "2024-03"),
                new Line(PlanDate.parse("2024-Q1"), "quý 1/2024", "quarter 1 of 2024"),
                new Line(PlanDate.parse("2024"), "năm 2024", "2024"),
                new Line(
                        PlanDate.parse("2024-03-08/2024-03-12"),
                        "một ngày nào đó từ 08/03/2024 đến 12/03/2024",
                        "some day from 2024-03-08 to 2024-03-12"),
                new Line(PlanDate.parse("2024-03-08/2024-03-08"), "08/03/2024", "2024-03-08"),
                new Line(EventDays.parse("2024-03-08"), "08/03/2024", "2024-03-08"),
                new Line(
                        EventDays.parse("2024-03-08..2024-03-09"),
                        "08/03/2024 – 09/03/2024",
                        "2024-03-08 – 2024-03-09"),
                new Line(
                        EventDays.parse("2024-03..2024-Q2"),
                        "tháng 3/2024 – quý 2/2024",
                        "2024-03 – quarter 2 of 2024"),
                new Line(DayOfWeek.MONDAY, "thứ Hai", "Monday"),
                new Line(DayOfWeek.SATURDAY, "thứ Bảy", "Saturday"),
                new Line(DayOfWeek.SUNDAY, "Chủ nhật", "Sunday"),
                new Line(VietnameseHolidays.NATIONAL_DAY, "Quốc khánh", "National Day"),
                new Line(Bounds.exactly(5L), "5", "5"),
                new Line(new Bounds<>(5, 7), "từ 5 đến 7", "5 to 7"),
                new Line(new Bounds<>(5, Count.UNBOUNDED), "ít nhất 5", "at least 5"),
                new Line(new Bounds<>(5L, Long.MAX_VALUE), "ít nhất 5", "at least 5"),
                new Line(Duration.ofMinutes(90), "90 phút", "90 min"),
                new Line(PlanDuration.parse("PT20M"), "20 phút", "20 min"),
                new Line(PlanDuration.parse("~PT20M"), "khoảng 20 phút", "about 20 min"),
                new Line(PlanDuration.parse("PT15M/PT20M"), "từ 15 phút đến 20 phút", "15 min to 20 min"),
                new Line(Count.of(280), "280", "280"),
                new Line(Count.about(325), "khoảng 325", "about 325"),
                new Line(Count.between(5, 7), "từ 5 đến 7", "5 to 7"),
                new Line(Count.atLeast(20), "ít nhất 20", "at least 20"),
                new Line(Count.atMost(3), "không quá 3", "at most 3"),
                new Line(Count.eachOf(2, 3), "6", "6"),
                new Line(Count.unstated(), "chưa nêu số lượng", "an unstated number"),
                new Line(
                        Deadline.parse("no later than 2024-01-11"), "chậm nhất 11/01/2024", "no later than 2024-01-11"),
                new Line(Deadline.parse("before 2020-01"), "trước tháng 1/2020", "before 2020-01"),
                new Line(
                        Deadline.parse("5 days before the event"),
                        "trước ngày tổ chức 5 ngày",
                        "5 days before the event"),
                new Line(
                        Deadline.parse("3 working days before the event"),
                        "trước ngày tổ chức 3 ngày làm việc",
                        "3 working days before the event"),
                new Line(
                        Deadline.parse("1 days before the event"),
                        "trước ngày tổ chức 1 ngày",
                        "1 day before the event"),
                new Line(SlotTime.parse("07:00/07:30"), "07:00–07:30", "07:00–07:30"),
                new Line(SlotTime.parse("22:00/24:00"), "22:00–24:00", "22:00–24:00"),
                new Line(SlotTime.parse("07:00"), "07:00", "07:00"),
                new Line(SlotTime.parse("evening"), "buổi tối", "evening"),
                new Line(
                        LunarDate.builder()
                                .day(22)
                                .month(4)
                                .leap(true)
                                .year(CanChi.ofYear(2020))
                                .build(),
                        "ngày 22 tháng 4 (nhuận) năm Canh Tý",
                        "day 22 month 4 (leap month) year Canh Tý"),
                new Line(
                        LunarDate.builder().month(4).leap(false).build(),
                        "tháng 4 (không nhuận)",
                        "month 4 (no leap month)"),
                new Line(SlotKind.RECEPTION, "đón tiếp đại biểu", "reception"),
                new Line(ProductKind.AWARD_OBJECTS, "hiện vật khen thưởng", "award objects"),
                new Line(Outcome.NOT_APPLICABLE, "Không áp dụng", "Not applicable"),
                new Line(RuleFamily.STATE_PRACTICE, "STATE_PRACTICE", "STATE_PRACTICE"),
                new Line(SlotDay.number(2), "ngày thứ 2", "day 2"),
                new Line(SlotDay.on(day), "08/03/2024", "2024-03-08"),
                new Line(true, "có", "yes"),
                new Line(false, "không", "no"),
                new Line(List.of(), "", ""),
                new Line(List.of(day, DayOfWeek.FRIDAY, "x"), "08/03/2024, thứ Sáu, x", "2024-03-08, Friday, x"),
                new Line(Set.of(day), "08/03/2024", "2024-03-08"),
                new Line(new TreeSet<>(Set.of(1, 2)), "1 hoặc 2", "1 or 2"),
                new Line(new TreeSet<>(Set.of(1, 2, 3)), "1, 2 hoặc 3", "1, 2 or 3"),
                new Line(1234567, "1234567", "1234567"),
                new Line(new BigDecimal("110.5"), "110,5", "110.5"),
                new Line(new BigDecimal("2E+3"), "2000", "2000"),
                new Line(LocalTime.of(7, 30), "07:30", "07:30"),
                new Line(CanChi.ofYear(2019), "Kỷ Hợi", "Kỷ Hợi"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void valuesAreInTheWordsOfTheLanguage(Line line) {
        FakeRule rule = rule(line.value()).saying("rule.satisfied", "«{value}»");

        assertThat(message(rule, VIETNAMESE)).isEqualTo("«" + line.vietnamese() + "»");
        assertThat(message(rule, Locale.ENGLISH)).isEqualTo("«" + line.english() + "»");
    }

    static List<Class<? extends Enum<?>>> closedLists() {
        return List.of(
                AdministrativeLevel.class,
                BasisType.class,
                DayOfWeek.class,
                DutyPhase.class,
                DutyRole.class,
                Intent.class,
                IssuerKind.class,
                MeetingKind.class,
                Outcome.class,
                ParticipantRole.class,
                PartOfDay.class,
                PlanPart.class,
                ProductKind.class,
                SigningAuthority.class,
                SlotKind.class);
    }

    @ParameterizedTest
    @MethodSource("closedLists")
    void everyConstantOfAPlanHasAWord(Class<? extends Enum<?>> list) {
        FakeRule rule = rule(List.of(list.getEnumConstants())).saying("rule.satisfied", "{value}");

        assertThat(message(rule, Locale.ENGLISH)).doesNotContainPattern("[A-Z]{4}|_");
        assertThat(message(rule, VIETNAMESE)).doesNotContainPattern("[A-Z]{4}|_");
    }

    @ParameterizedTest
    @CsvSource({"vi, 08/03/2024", "vi-VN, 08/03/2024", "en-GB, 2024-03-08", "fr, 2024-03-08", "und, 2024-03-08"})
    void everyOtherLanguageThanVietnameseIsEnglish(String locale, String date) {
        FakeRule rule = rule(LocalDate.of(2024, 3, 8)).saying("rule.satisfied", "{value}");

        assertThat(message(rule, Locale.forLanguageTag(locale))).isEqualTo(date);
    }

    @Nested
    class Placeholders {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{value}{value}|xx",
                    "no placeholder|no placeholder",
                    "{other} stays|{other} stays",
                    "an open {value|an open {value",
                    "a closed value}|a closed value}",
                    "{}|{}",
                    "it's {value}|it's x"
                })
        void areFilled(String template, String message) {
            assertThat(message(rule("x").saying("rule.satisfied", template), Locale.ENGLISH))
                    .isEqualTo(message);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "1|1 day is",
                    "2|2 days are",
                    "0|0 days are",
                    "11|11 days are",
                    "~1|about 1 day is",
                    "~11|about 11 days are",
                    "1..|at least 1 day is",
                    "1..2|1 to 2 days are"
                })
        void chooseTheWordThatGoesWithANumber(String count, String message) {
            FakeRule rule = rule(Count.parse(count)).saying("rule.satisfied", "{value} {value|day is|days are}");

            assertThat(message(rule, Locale.ENGLISH)).isEqualTo(message);
        }

        @ParameterizedTest
        @ValueSource(strings = {"{other|one|more}", "{value|one}", "{value|one|more|most}"})
        void thatChooseOtherwiseStay(String template) {
            assertThat(message(rule(1).saying("rule.satisfied", template), Locale.ENGLISH))
                    .isEqualTo(template);
        }

        @Test
        void withinAValueAreNotFilledAgain() {
            FakeRule rule = FakeRule.of(
                            "rule",
                            Severity.ERROR,
                            context -> context.at(PlanPath.root())
                                    .compare("value", "{other} {value}")
                                    .compare("other", "x")
                                    .conclude(Truth.TRUE))
                    .saying("rule.satisfied", "{value} {other}");

            assertThat(message(rule, Locale.ENGLISH)).isEqualTo("{other} {value} x");
        }
    }

    @Nested
    class Keys {

        @Test
        void withoutATextGiveTheKeyAndTheValues() {
            assertThat(message(rule("x"), Locale.ENGLISH)).isEqualTo("rule.satisfied {value=x}");
        }

        @Test
        void ofAVariantFallBackToThatOfTheOutcome() {
            FakeRule rule = FakeRule.of(
                    "rule",
                    Severity.ERROR,
                    context -> context.at(PlanPath.root()).conclude(Truth.FALSE, "variant"));

            assertThat(message(rule.saying("rule.violated", "base"), Locale.ENGLISH))
                    .isEqualTo("base");
            assertThat(message(rule.saying("rule.violated.variant", "variant"), Locale.ENGLISH))
                    .isEqualTo("variant");
            assertThat(message(rule.saying("rule", "rule"), Locale.ENGLISH)).isEqualTo("rule.violated.variant {}");
        }
    }

    private static FakeRule rule(Object value) {
        return FakeRule.of(
                "rule",
                Severity.ERROR,
                context -> context.at(PlanPath.root()).compare("value", value).conclude(Truth.TRUE));
    }

    private static String message(Rule rule, Locale locale) {
        return plan().findings(RuleEngine.of(RuleSet.of(rule))).get(0).message(locale);
    }
}
