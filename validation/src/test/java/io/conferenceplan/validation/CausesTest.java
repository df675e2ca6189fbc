package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.duty;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Severity.ERROR;
import static io.conferenceplan.validation.Severity.INFO;
import static io.conferenceplan.validation.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CausesTest {

    private static PlanPath at(String place) {
        return PlanPath.root().member(place);
    }

    private static Evaluation open(RuleContext context, String place, String... deciding) {
        Evaluation evaluation = context.at(at(place));
        for (String value : deciding) {
            evaluation.reads(at(value), value.length()).couldBeDecidedBy(at(value));
        }
        return evaluation;
    }

    private static List<Finding> findings(Rule... rules) {
        return plan().findings(RuleEngine.of(RuleSet.of(rules)));
    }

    private static FakeRule rule(String id, Severity severity, Consumer<RuleContext> check) {
        return FakeRule.of(id, severity, check);
    }

    /** The places of the findings of each cause. */
    private static List<String> causes(List<Finding> findings) {
        return Causes.of(findings).stream()
                .map(cause -> cause.findings().stream()
                        .map(finding -> finding.path().toString())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @Nested
    class OfViolations {

        @Test
        void areOneForEachVariantOfARule() {
            List<Finding> findings = findings(rule("rule", ERROR, context -> {
                context.at(at("a")).conclude(Truth.FALSE, "none");
                context.at(at("b")).conclude(Truth.FALSE, "several");
                context.at(at("c")).conclude(Truth.FALSE, "none");
            }));

            assertThat(causes(findings)).containsExactly("a c", "b");
        }

        @Test
        void areNotThoseOfAnotherRule() {
            List<Finding> findings = findings(
                    rule("one", ERROR, context -> context.at(at("a")).conclude(Truth.FALSE)),
                    rule("two", ERROR, context -> context.at(at("b")).conclude(Truth.FALSE)));

            assertThat(causes(findings)).containsExactly("a", "b");
        }
    }

    @Nested
    class OfOpenOutcomes {

        @Test
        void areTheValueThatWouldDecideMost() {
            List<Finding> findings = findings(rule("rule", ERROR, context -> {
                open(context, "a", "days").conclude(Truth.UNKNOWN);
                open(context, "b", "deadline", "days").conclude(Truth.UNKNOWN);
                open(context, "c", "total").conclude(Truth.UNKNOWN);
                open(context, "d", "other", "days").conclude(Truth.UNKNOWN);
            }));

            assertThat(causes(findings)).containsExactly("a b d", "c");
        }

        @Test
        void areTheFirstOfValuesThatWouldDecideAsMany() {
            List<Finding> findings = findings(rule("rule", ERROR, context -> {
                open(context, "a", "one", "both").conclude(Truth.UNKNOWN);
                open(context, "b", "both", "other").conclude(Truth.UNKNOWN);
                open(context, "c", "one").conclude(Truth.UNKNOWN);
            }));

            assertThat(causes(findings)).containsExactly("a c", "b");
        }

        @Test
        void groupRulesThatOneValueWouldDecide() {
            List<Finding> findings = findings(
                    rule("one", ERROR, context -> open(context, "a", "days").conclude(Truth.UNKNOWN)),
                    rule("two", WARNING, context -> open(context, "b", "days").conclude(Truth.UNKNOWN)));

            assertThat(causes(findings)).containsExactly("a b");
            assertThat(Causes.of(findings).get(0).severity()).isEqualTo(ERROR);
        }
    }

    @Test
    void allOtherFindingsStandAlone() {
        List<Finding> findings = findings(rule("rule", ERROR, context -> {
            context.at(at("a")).conclude(Truth.TRUE);
            context.at(at("a")).conclude(Truth.TRUE);
            context.at(at("b")).conclude(Truth.UNKNOWN);
            context.at(at("c")).conclude(Truth.UNKNOWN);
            context.at(at("d")).notApplicable();
            context.at(at("e")).notApplicable();
        }));

        assertThat(causes(findings)).containsExactly("b", "c", "a", "a", "d", "e");
    }

    @Test
    void theWorstComeFirstAndThenTheFirst() {
        List<Finding> findings = findings(
                rule("a", ERROR, context -> open(context, "open", "value").conclude(Truth.UNKNOWN)),
                rule("b", INFO, context -> context.at(at("info")).conclude(Truth.FALSE)),
                rule("c", WARNING, context -> {
                    context.at(at("second")).conclude(Truth.FALSE, "y");
                    context.at(at("first")).conclude(Truth.FALSE, "x");
                }),
                rule("d", ERROR, context -> context.at(at("error")).conclude(Truth.FALSE)));

        assertThat(causes(findings)).containsExactly("error", "second", "first", "info", "open");
    }

    @Test
    void thereIsNoneWithoutFindings() {
        assertThat(Causes.of(List.of())).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cause(List.of()))
                .withMessage("findings of a cause must be at least one, but was '[]'.");
    }

    @Nested
    class Headlines {

        private final Plans sundays =
                plan().duties(duty("a", "no later than 2024-03-17"), duty("b", "no later than 2024-03-24"));

        private static String headline(List<Finding> findings, Locale locale) {
            return Causes.of(findings).get(0).headline(locale);
        }

        @Test
        void ofOneFindingAreItsMessage() {
            Finding finding =
                    plan().duties(duty("a", "no later than 2024-03-17")).finding("deadline-on-working-day");

            assertThat(headline(List.of(finding), Locale.ENGLISH)).isEqualTo(finding.message(Locale.ENGLISH));
        }

        @Test
        void ofSeveralViolationsSayWhatTheyHaveInCommon() {
            List<Finding> findings = sundays.findings("deadline-on-working-day");

            assertThat(headline(findings, Locale.ENGLISH))
                    .isEqualTo("2 duties are due on days that are no working days.");
            assertThat(headline(findings, VIETNAMESE)).isEqualTo("Có 2 nhiệm vụ có hạn vào ngày nghỉ.");
        }

        @Test
        void ofARuleWithoutSuchATextAreItsTitle() {
            FakeRule rule = rule("rule", ERROR, context -> {
                context.at(at("a")).conclude(Truth.FALSE);
                context.at(at("b")).conclude(Truth.FALSE);
            });

            assertThat(headline(findings(rule), Locale.ENGLISH)).isEqualTo("rule: not so at 2 places.");
            assertThat(headline(findings(rule.saying("rule.title", "Slots have a time")), Locale.ENGLISH))
                    .isEqualTo("Slots have a time: not so at 2 places.");
            assertThat(headline(findings(rule.saying("rule.title", "Các mục có ghi giờ")), VIETNAMESE))
                    .isEqualTo("Các mục có ghi giờ: không đạt ở 2 chỗ.");
        }

        @Test
        void ofOpenOutcomesNameTheValueThatWouldDecideThemAll() {
            RuleEngine engine = RuleEngine.of(RuleSets.recommended());
            List<Finding> findings = plan()
                    .days("2024-Q1")
                    .duties(duty("a", "no later than 2024-02"), duty("b", "before 2024-01-15"))
                    .findings(engine)
                    .stream()
                    .filter(finding -> finding.outcome() == Outcome.UNDETERMINED)
                    .filter(finding -> finding.deciding()
                            .contains(PlanPath.root().member("schedule").member("days")))
                    .toList();

            assertThat(headline(findings, Locale.ENGLISH))
                    .isEqualTo("Imprecise, which leaves 3 outcomes open: schedule.days (quarter 1 of 2024).");
            assertThat(headline(findings, VIETNAMESE))
                    .isEqualTo(
                            "Giá trị sau chưa chính xác nên có 3 nội dung chưa xác định được: schedule.days (quý 1/2024).");
        }

        @Test
        void nameThreeValuesAndTheNumberOfTheOthers() {
            Consumer<RuleContext> check = context -> {
                open(context, "a", "b", "bb", "bbb", "bbbb", "bbbbb").conclude(Truth.UNKNOWN);
                open(context, "c", "bbbbb", "bbbb", "bbb", "bb", "b").conclude(Truth.UNKNOWN);
            };

            assertThat(headline(findings(rule("rule", ERROR, check)), Locale.ENGLISH))
                    .isEqualTo("Imprecise, which leaves 2 outcomes open: b (1), bb (2), bbb (3) and 2 more.");
        }
    }
}
