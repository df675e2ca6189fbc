package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.product.ProductKind;
import io.conferenceplan.purpose.Intent;
import io.conferenceplan.time.CanChi;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.time.SlotDay;
import io.conferenceplan.validation.calendar.VietnameseHolidays;
import io.conferenceplan.value.Bounds;
import io.conferenceplan.value.Count;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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
                        "từ 08/03/2024 đến 12/03/2024",
                        "2024-03-08 to 2024-03-12"),
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
                new Line(SlotDay.number(2), "ngày thứ 2", "day 2"),
                new Line(SlotDay.on(day), "08/03/2024", "2024-03-08"),
                new Line(ProductKind.LAUNCH_TEXT, "nội dung phát động", "a launch text"),
                new Line(Intent.SIGN, "ký kết giao ước", "a signing"),
                new Line(true, "có", "yes"),
                new Line(false, "không", "no"),
                new Line(List.of(), "", ""),
                new Line(List.of(day, DayOfWeek.FRIDAY, "x"), "08/03/2024, thứ Sáu, x", "2024-03-08, Friday, x"),
                new Line(1234567, "1234567", "1234567"),
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

    static List<Enum<?>> constants() {
        return Stream.<Enum<?>[]>of(ProductKind.values(), Intent.values())
                .flatMap(Stream::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("constants")
    void everyConstantHasItsWords(Enum<?> constant) {
        FakeRule rule = rule(constant).saying("rule.satisfied", "{value}");

        assertThat(message(rule, VIETNAMESE)).doesNotStartWith("value.").doesNotContain("_");
        assertThat(message(rule, Locale.ENGLISH)).doesNotStartWith("value.").doesNotContain("_");
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
