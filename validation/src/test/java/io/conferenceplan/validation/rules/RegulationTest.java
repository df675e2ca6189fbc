package io.conferenceplan.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.document.PlanDocument;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.EventSchedule;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.LegalSource;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.value.Stated;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegulationTest {

    /** 5 from 10/01 to 20/01, which 3 replaces from 15/01 to 17/01; 7 from 01/02; nothing in between. */
    private static final Regulation<Integer> REGULATION = new Regulation<>(List.of(
            new Regulation.Provision<>(source("first", 1, 10).until(LocalDate.of(2024, 1, 20)), 5),
            new Regulation.Provision<>(source("second", 1, 15).until(LocalDate.of(2024, 1, 17)), 3),
            new Regulation.Provision<>(source("third", 2, 1), 7)));

    private static LegalSource source(String document, int month, int day) {
        return LegalSource.since(LocalDate.of(2024, month, day), document, "1");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-09, ''",
        "2024-01-10, 5",
        "2024-01-14, 5",
        "2024-01-15, 3",
        "2024-01-17, 3",
        "2024-01-18, 5",
        "2024-01-20, 5",
        "2024-01-21, ''",
        "2024-01-31, ''",
        "2024-02-01, 7",
        "2030, 7",
        "2023, ''",
        "2024-01-10/2024-01-14, 5",
        "2024-01-09/2024-01-10, 5",
        "2024-01-20/2024-01-21, 5",
        "2024-01, '5 3 5'",
        "2024-01-16/2024-01-21, '3 5'",
        "2024, '5 3 5 7'"
    })
    void theLimitsThatCanBeInForceAre(String issued, String limits) {
        assertThat(limits(issuedOn(issued))).isEqualTo(limits);
    }

    @Test
    void eachCaseHasItsDays() {
        assertThat(new Probe(REGULATION)
                        .finding(issuedOn("2024-01"))
                        .arguments()
                        .get(1)
                        .value())
                .isEqualTo("01/01-01/09 01/10-01/14 01/15-01/17 01/18-01/20 01/21-01/31");
    }

    @Test
    void withoutADayOfIssueTheFirstDayOfTheEventCounts() {
        assertThat(limits(eventOn("2024-01-09..2024-01-16"))).isEmpty();
        assertThat(limits(eventOn("2024-01-16..2024-01-18"))).isEqualTo("3");
        assertThat(limits(eventOn("2024-01-14/2024-01-15"))).isEqualTo("5 3");
        assertThat(limits(eventOn("2024-01-16").withDocument(issued("2024-01-10"))))
                .isEqualTo("5");
    }

    @Test
    void withoutAnyDayNothingIsInForce() {
        assertThat(limits(plan())).isEmpty();
    }

    @Test
    void aConditionCanNarrowTheRegulation() {
        Regulation<Integer> narrowed = REGULATION.where(limit -> limit != 3);

        assertThat(narrowed.sources()).extracting(LegalSource::document).containsExactly("first", "third");
        assertThat(new Probe(narrowed)
                        .finding(issuedOn("2024-01-16"))
                        .arguments()
                        .get(0)
                        .value())
                .isEqualTo("5");
    }

    /** The condition holds for a limit of at least 5, is open for 7 and does not apply for 3. */
    @ParameterizedTest
    @CsvSource({
        "2024-01-10, vn.satisfied",
        "2024-01-16, vn.not-applicable",
        "2024-02-01, vn.undetermined",
        "2024-01-14/2024-01-15, vn.undetermined",
        "2024-01-09/2024-01-10, vn.undetermined",
        "2024-01-20/2024-01-21, vn.undetermined",
        "2024-01-18/2024-01-19, vn.satisfied"
    })
    void casesThatDifferAreOpen(String issued, String message) {
        assertThat(new Probe(REGULATION).finding(issuedOn(issued)).messageKey()).isEqualTo(message);
    }

    @Test
    void theDayOfThePlanDecidesOnlyWhereCasesDiffer() {
        assertThat(new Probe(REGULATION).finding(issuedOn("2024-02")).deciding())
                .isEmpty();
        assertThat(new Probe(REGULATION).finding(issuedOn("2024-01")).deciding())
                .containsExactly(PlanDay.ISSUE_DATE);
        assertThat(new Probe(REGULATION).finding(eventOn("2024-01")).deciding()).containsExactly(EventDates.PATH);
    }

    private static String limits(ConferencePlan plan) {
        List<Finding> findings =
                RuleEngine.of(RuleSet.of(new Probe(REGULATION))).check(plan).findings();
        return findings.get(0).arguments().isEmpty()
                ? ""
                : findings.get(0).arguments().get(0).value().toString();
    }

    private static ConferencePlan plan() {
        return ConferencePlan.builder().title("Hội nghị").build();
    }

    private static ConferencePlan issuedOn(String date) {
        return plan().withDocument(issued(date));
    }

    private static PlanDocument issued(String date) {
        return PlanDocument.builder().issueDate(Stated.of(PlanDate.parse(date))).build();
    }

    private static ConferencePlan eventOn(String days) {
        return plan().withSchedule(EventSchedule.builder()
                .days(Stated.of(EventDays.parse(days)))
                .build());
    }

    /** A rule that tells the limits in force. */
    private record Probe(Regulation<Integer> regulation) implements Rule {

        @Override
        public RuleDescriptor descriptor() {
            return RuleDescriptor.of("vn", RuleFamily.STATE_PRACTICE, Severity.INFO);
        }

        @Override
        public void check(RuleContext context) {
            regulation.on(context).ifPresent(law -> {
                var evaluation = context.at(EventDates.PATH)
                        .compare("limits", joined(law.limits(), String::valueOf))
                        .compare("days", joined(law.cases(), Probe::days));
                law.conclude(evaluation, (limit, planDay) -> judge(limit), "");
            });
        }

        private static <T> String joined(List<T> values, Function<T, String> text) {
            return values.stream().map(text).collect(Collectors.joining(" "));
        }

        private static String days(InForce.Case<Integer> each) {
            DateTimeFormatter day = DateTimeFormatter.ofPattern("MM/dd", Locale.ROOT);
            return day.format(each.day().days().min()) + "-"
                    + day.format(each.day().days().max());
        }

        private static Optional<Truth> judge(int limit) {
            if (limit == 3) {
                return Optional.empty();
            }
            return Optional.of(limit == 7 ? Truth.UNKNOWN : Truth.of(limit >= 5));
        }

        Finding finding(ConferencePlan plan) {
            return RuleEngine.of(RuleSet.of(this)).check(plan).findings().get(0);
        }
    }
}
