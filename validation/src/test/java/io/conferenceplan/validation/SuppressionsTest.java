package io.conferenceplan.validation;

import static io.conferenceplan.validation.Reports.report;
import static io.conferenceplan.validation.SuppressionProblem.Kind.EXPIRED;
import static io.conferenceplan.validation.SuppressionProblem.Kind.MALFORMED_PLACE;
import static io.conferenceplan.validation.SuppressionProblem.Kind.UNKNOWN_RULE;
import static io.conferenceplan.validation.SuppressionProblem.Kind.UNUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2024, 3, 17);
    private static final RuleSet RULES = RuleSet.of(FakeRule.of("late"), FakeRule.of("off"));
    private static final Suppression FILM = suppression("late", "duties[film]");

    private static Suppression suppression(String rule, String place) {
        return Suppression.of(RuleId.of(rule), place, "agreed with the office");
    }

    private static Report applied(Report report, Suppression... suppressions) {
        return Suppressions.of(List.of(suppressions)).applyTo(report, RULES);
    }

    private static Report appliedOn(LocalDate day, Report report, Suppression... suppressions) {
        return Suppressions.of(List.of(suppressions), day).applyTo(report, RULES);
    }

    private static List<String> suppressed(Report report) {
        return report.suppressedFindings().stream().map(Reports::spec).toList();
    }

    private static SuppressionProblem problem(Suppression suppression, SuppressionProblem.Kind kind) {
        return new SuppressionProblem(suppression, kind);
    }

    @Nested
    class Findings {

        @ParameterizedTest
        @CsvSource({
            "late ERROR VIOLATED duties[film], true",
            "late INFO UNDETERMINED duties[film], true",
            "late ERROR VIOLATED duties[film] with duties[review], true",
            "late ERROR SATISFIED duties[film], false",
            "late ERROR NOT_APPLICABLE duties[film], false",
            "off ERROR VIOLATED duties[film], false",
            "late ERROR VIOLATED duties[film].deadline, false",
            "late ERROR VIOLATED duties, false",
            "late ERROR VIOLATED duties[films], false",
            "late ERROR VIOLATED -, false"
        })
        void areSuppressedIfTheirRuleIsAtTheirPlace(String finding, boolean suppressed) {
            Report report = applied(report(finding), FILM);

            assertThat(report.suppressedFindings()).hasSize(suppressed ? 1 : 0);
        }

        @Test
        void stayInTheReportInTheirOrder() {
            Report report = report("off ERROR VIOLATED a", "late ERROR VIOLATED duties[film]", "late INFO SATISFIED b");

            Report applied = applied(report, FILM);

            assertThat(applied.findings())
                    .containsExactly(
                            report.findings().get(0),
                            report.findings().get(1).withSuppression(FILM),
                            report.findings().get(2));
        }

        @Test
        void areSuppressedTogetherAtOnePlace() {
            Report report = report(
                    "late ERROR VIOLATED duties[film] with duties[a]",
                    "late ERROR UNDETERMINED duties[film] with duties[b]");

            assertThat(applied(report, FILM).suppressedFindings()).hasSize(2);
        }

        @Test
        void aboutTheWholePlanAreAtTheEmptyPlace() {
            Report report = report("late ERROR VIOLATED -", "late ERROR VIOLATED duties[film]");

            assertThat(suppressed(applied(report, suppression("late", "")))).containsExactly("late ERROR VIOLATED -");
        }

        @Test
        void saySuppressedByWhat() {
            Suppression other = Suppression.of(FILM.rule(), FILM.place(), "another reason");

            Report applied = applied(report("late ERROR VIOLATED duties[film]"), FILM, other);

            assertThat(applied.findings().get(0).suppression()).contains(FILM);
            assertThat(applied.suppressionProblems()).containsExactly(problem(other, UNUSED));
        }

        @Test
        void areNoLongerSuppressedByWhatIsNotThereAnyMore() {
            Report before = applied(report("late ERROR VIOLATED duties[film]"), FILM, suppression("late", "duties[b]"));

            assertThat(applied(before)).isEqualTo(report("late ERROR VIOLATED duties[film]"));
        }
    }

    @Nested
    class LastDays {

        private final Report report = report("late ERROR VIOLATED duties[film]");

        @ParameterizedTest
        @CsvSource({"2024-03-16, true", "2024-03-17, true", "2024-03-18, false"})
        void areInclusive(LocalDate day, boolean inForce) {
            Report applied = appliedOn(day, report, FILM.until(LAST_DAY));

            assertThat(applied.suppressedFindings()).hasSize(inForce ? 1 : 0);
            assertThat(applied.suppressionProblems())
                    .isEqualTo(inForce ? List.of() : List.of(problem(FILM.until(LAST_DAY), EXPIRED)));
        }

        @Test
        void doNotMatterWhereThereIsNone() {
            assertThat(appliedOn(LocalDate.MAX, report, FILM)).isEqualTo(applied(report, FILM));
        }

        @Test
        void makeRoomForALaterSuppression() {
            Suppression later = FILM.until(LAST_DAY.plusDays(7));

            Report applied = appliedOn(LAST_DAY.plusDays(1), report, FILM.until(LAST_DAY), later);

            assertThat(applied.findings().get(0).suppression()).contains(later);
            assertThat(applied.suppressionProblems()).containsExactly(problem(FILM.until(LAST_DAY), EXPIRED));
        }

        @Test
        void needADayToBeLookedAt() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Suppressions.of(List.of(suppression("off", ""), FILM.until(LAST_DAY))))
                    .withMessage(
                            "suppressions must have an as-of date if one has a last day, but none was given for that of"
                                    + " 'late' at 'duties[film]' until '2024-03-17'. Maybe Suppressions.of(list, asOf).");
        }
    }

    @Nested
    class Problems {

        @Test
        void areSuppressionsThatDoNothing() {
            Suppression unknown = suppression("lat", "duties[film]");
            Suppression malformed = suppression("late", "/duties/0");
            Suppression expired = suppression("late", "duties[a]").until(LAST_DAY);
            Suppression unused = suppression("late", "duties[b]");

            Report applied = appliedOn(
                    LAST_DAY.plusDays(1),
                    report("late ERROR VIOLATED duties[film]", "late ERROR SATISFIED duties[b]"),
                    unused,
                    expired,
                    FILM,
                    malformed,
                    unknown);

            assertThat(applied.suppressionProblems())
                    .containsExactly(
                            problem(unused, UNUSED),
                            problem(expired, EXPIRED),
                            problem(malformed, MALFORMED_PLACE),
                            problem(unknown, UNKNOWN_RULE));
        }

        @Test
        void areOneEach() {
            Suppression allWrong = suppression("lat", "/duties/0").until(LAST_DAY);
            Suppression malformedAndExpired = suppression("late", "/duties/0").until(LAST_DAY);

            Report applied = appliedOn(LocalDate.MAX, report("late ERROR SATISFIED -"), allWrong, malformedAndExpired);

            assertThat(applied.suppressionProblems())
                    .containsExactly(problem(allWrong, UNKNOWN_RULE), problem(malformedAndExpired, MALFORMED_PLACE));
        }

        @Test
        void areNotSeenWhereTheRuleHasNotRun() {
            assertThat(applied(report(), suppression("off", "")).suppressionProblems())
                    .isEmpty();
            assertThat(applied(Reports.failing("late"), FILM).suppressionProblems())
                    .isEmpty();
        }

        @Test
        void areOfARunIfAllReportsHaveThem() {
            Suppression review = suppression("late", "duties[review]");
            Suppression music = suppression("late", "duties[music]");
            Suppression unknown = suppression("lat", "");
            List<Report> reports = Stream.of(
                            "late ERROR VIOLATED duties[film]",
                            "late ERROR VIOLATED duties[review]",
                            "late ERROR VIOLATED duties[film]")
                    .map(finding -> applied(report(finding), unknown, FILM, music, review))
                    .toList();

            assertThat(SuppressionProblem.ofRun(reports))
                    .containsExactly(problem(unknown, UNKNOWN_RULE), problem(music, UNUSED));
        }

        @Test
        void areNotOfARunOfNothing() {
            assertThat(SuppressionProblem.ofRun(List.of())).isEmpty();
        }
    }

    @Nested
    class Messages {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "UNKNOWN_RULE | The suppression for duties[film] names the rule \"late\", which is not among the rules"
                            + " that are checked.",
                    "MALFORMED_PLACE | The suppression of the rule \"late\" names the place \"duties[film]\", which is not"
                            + " written as reports write places, such as duties[film].deadline.",
                    "EXPIRED | The suppression of the rule \"late\" for duties[film] ended on 2024-03-17: what the rule finds"
                            + " there counts again.",
                    "UNUSED | The suppression of the rule \"late\" for duties[film] covers nothing. Maybe remove it."
                })
        void sayInEnglishWhatIsWrong(SuppressionProblem.Kind kind, String message) {
            assertThat(problem(FILM.until(LAST_DAY), kind).message(Locale.ENGLISH))
                    .isEqualTo(message);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "UNKNOWN_RULE | Ngoại lệ đối với duties[film] nêu quy tắc \"late\" không có trong các quy tắc được kiểm"
                            + " tra.",
                    "MALFORMED_PLACE | Ngoại lệ cho quy tắc \"late\" ghi vị trí \"duties[film]\" không đúng cách viết trong"
                            + " báo cáo, ví dụ duties[film].deadline.",
                    "EXPIRED | Ngoại lệ cho quy tắc \"late\" đối với duties[film] đã hết hạn ngày 17/03/2024: các vấn đề tại"
                            + " đó được tính trở lại.",
                    "UNUSED | Ngoại lệ cho quy tắc \"late\" đối với duties[film] không còn được dùng đến. Có thể bỏ ngoại lệ"
                            + " này."
                })
        void sayInVietnameseWhatIsWrong(SuppressionProblem.Kind kind, String message) {
            assertThat(problem(FILM.until(LAST_DAY), kind).message(Plans.VIETNAMESE))
                    .isEqualTo(message);
        }

        @Test
        void nameTheWholePlan() {
            SuppressionProblem unused = problem(suppression("late", ""), UNUSED);

            assertThat(unused.message(Locale.ENGLISH))
                    .isEqualTo(
                            "The suppression of the rule \"late\" for the whole plan covers nothing. Maybe remove it.");
            assertThat(unused.message(Plans.VIETNAMESE))
                    .isEqualTo(
                            "Ngoại lệ cho quy tắc \"late\" đối với toàn bộ kế hoạch không còn được dùng đến. Có thể bỏ"
                                    + " ngoại lệ này.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n"})
    void aReasonIsNeverBlank(String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Suppression.of(RuleId.of("late"), "duties[film]", reason))
                .withMessage(
                        "reason to suppress 'late' at 'duties[film]' must not be blank, but was '" + reason + "'.");
    }

    @Test
    void noneSuppressNothing() {
        Report report = report("late ERROR VIOLATED -");

        assertThat(Suppressions.none().applyTo(report, RULES)).isEqualTo(report);
    }
}
