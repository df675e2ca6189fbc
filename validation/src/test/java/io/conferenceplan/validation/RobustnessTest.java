package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.anniversary;
import static io.conferenceplan.validation.Plans.delivers;
import static io.conferenceplan.validation.Plans.duty;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.presentations;
import static io.conferenceplan.validation.Plans.product;
import static io.conferenceplan.validation.Plans.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.MeetingKind;
import io.conferenceplan.document.IssuerKind;
import io.conferenceplan.duty.DutyRole;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.product.ProductKind;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.value.Count;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No plan that can be built makes a rule throw. */
class RobustnessTest {

    record Line(String name, Plans plan) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Line line(String name, Plans plan) {
        return new Line(name, plan);
    }

    static List<Line> plans() {
        String most = Integer.toString(Count.LARGEST);
        return List.of(
                line(
                        "a slot that shows a product that is not there",
                        plan().halfDays("1").slots(slot("a for=PT5M uses=film"))),
                line("a duty for a product that is not there", plan().duties(delivers("a", "nobody", "film"))),
                line(
                        "an organisation that is not there",
                        plan().products(product("film")).duties(delivers("a", "nobody", DutyRole.COORDINATE, "film"))),
                line("a dependency that is not there", plan().duties(duty("a", "before 2024-01-11", "b"))),
                line("a duty that depends on itself", plan().duties(duty("a", "before 2024-01", "a"))),
                line(
                        "duties that depend on each other",
                        plan().duties(duty("a", "before 2024-01-11", "b"), duty("b", "before 2024-01-12", "a"))),
                line(
                        "ids that are there twice",
                        plan().slots(slot("a time=07:00"), slot("a time=07:00"))
                                .products(product("film"), product("film", "PT5M"))
                                .duties(duty("a", "before 2024-01-11", "a"), duty("a", "before 2024-01-12", "a"))),
                line("the first day of all", dated("0001-01-01", "0001-01-01")),
                line("the last day of all", dated("9999-12-31", "9999-12-31")),
                line(
                        "the second day of an event on the last day of all",
                        plan().days("9999-12-31")
                                .start("07:30")
                                .slots(
                                        slot("a day=1 time=07:30"),
                                        slot("b day=2 time=07:30"),
                                        slot("c day=366 time=07:31"))),
                line("a state plan on the last day of all", ofTheState(dated("9999-12-31", "9999-12-31"))),
                line(
                        "a state plan of any day from the first to the last",
                        ofTheState(dated("0001-01-01/9999-12-31..0001-01-01/9999-12-31", "0001-01-01/9999-12-31"))),
                line(
                        "a state plan with as much as can be",
                        ofTheState(counted("~" + most).issued("2024"))),
                line("the first year", dated("0001", "0001")),
                line("the last year", dated("9999", "9999")),
                line("any day from the first to the last", dated("0001-01-01/9999-12-31", "2024-03-08")),
                line(
                        "from any day to any day",
                        dated("0001-01-01/9999-12-31..0001-01-01/9999-12-31", "0001-01-01/9999-12-31")),
                line("from the first to the last", dated("0001-01-01..9999-12-31", "0001")),
                line(
                        "999,999 minutes",
                        plan().halfDays("1")
                                .products(product("film", "PT999999M"))
                                .slots(
                                        slot("a time=23:59 for=PT999999M", slot("b for=~PT999999M")),
                                        slot("c time=07:00 for=~PT999999M uses=film"),
                                        slot("d")
                                                .withPresentations(presentations()
                                                        .withDurationEach(
                                                                Plans.stated("~PT999999M", PlanDuration::parse))
                                                        .withDeclaredCount(Plans.stated("~" + most, Count::parse))))),
                line("as many as can be", counted(most)),
                line("about as many as can be", counted("~" + most)),
                line("at least as many as can be", counted(most + "..")),
                line("at most as many as can be", counted(".." + most)),
                line("how many is not stated", counted("?")),
                line("nobody", counted("0")),
                line(
                        "an event that ends before it starts",
                        plan().days("2024-03-08").start("17:00").end("07:00").slots(slot("a time=08:00/09:00"))));
    }

    private static Plans dated(String days, String date) {
        return plan().days(days)
                .dayCount("1..")
                .weekday(DayOfWeek.FRIDAY)
                .lunar("30 12 leap Giáp Sửu")
                .issued(date)
                .start("00:00")
                .end("23:59")
                .anniversaries(anniversary("0..", date, date))
                .slots(
                        slot("a day=1 time=00:00/24:00"),
                        slot("b day=0001-01-01 time=00:00/24:00"),
                        slot("c day=9999-12-31 time=00:00/24:00"))
                .duties(
                        duty("a", "no later than " + date),
                        duty("b", "before " + date, "a"),
                        duty("c", "3660 days before the event", "b"),
                        duty("d", "2000 working days before the event", "c"),
                        duty("e", "0 working days before the event", "d"));
    }

    private static Plans ofTheState(Plans plan) {
        return plan.issuedBy(IssuerKind.COLLECTIVE)
                .ofKind(MeetingKind.ANNIVERSARY)
                .products(product("sent", ProductKind.INVITATIONS))
                .duties(
                        duty("a", "0 days before the event").withProducts(ProductId.of("sent")),
                        duty("b", "3660 days before the event").withProducts(ProductId.of("sent")),
                        duty("c", "before 9999-12-31").withProducts(ProductId.of("sent")));
    }

    private static Plans counted(String count) {
        return plan().days("2024-03-08")
                .dayCount(count)
                .halfDays(count)
                .capacity(count)
                .total(count)
                .groups(count, count, count)
                .anniversaries(anniversary(count, "0001", "9999"))
                .slots(slot("a for=PT5M")
                        .withPresentations(presentations(2).withDeclaredCount(Plans.stated(count, Count::parse))));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyRuleAnswersInBothLanguages(Line line) {
        Report report = RuleEngine.of(RuleSets.all()).check(line.plan().value());

        assertThat(report.failures())
                .as(() -> report.failures().stream()
                        .map(failure -> failure.rule() + ": " + failure.cause())
                        .toList()
                        .toString())
                .isEmpty();
        assertThat(report.findings())
                .extracting(Finding::rule)
                .containsAll(RuleSets.all().rules().stream()
                        .map(rule -> rule.descriptor().id())
                        .toList());
        assertThat(report.findings())
                .allSatisfy(
                        finding -> assertThat(finding.message(Locale.ENGLISH)).doesNotContain("{"))
                .allSatisfy(
                        finding -> assertThat(finding.message(Plans.VIETNAMESE)).doesNotContain("{"));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void whatIsMissingIsNeverOpen(Line line) {
        Report report = RuleEngine.of(RuleSets.completeness()).check(line.plan().value());

        assertThat(report.findings(Outcome.UNDETERMINED)).isEmpty();
    }

    @Test
    void aPlanThatStatesNothingIsFoundToMissWhatEveryPlanShouldState() {
        Report report = RuleEngine.of(RuleSets.completeness()).check(plan().value());

        assertThat(report.findings())
                .extracting(finding -> finding.rule() + ": " + Plans.verdict(finding))
                .containsExactlyInAnyOrder(
                        "event-date-to-the-day: VIOLATED schedule.days",
                        "event-start-stated: VIOLATED schedule.startTime",
                        "agenda-times-stated: NOT_APPLICABLE",
                        "performers-stated: NOT_APPLICABLE",
                        "duty-deadline-stated: NOT_APPLICABLE",
                        "attendance-total-stated: VIOLATED attendance.total",
                        "group-headcounts-stated: NOT_APPLICABLE",
                        "funding-source-stated: VIOLATED funding.sources",
                        "contact-stated: VIOLATED document.contact",
                        "document-number-stated: VIOLATED document.number",
                        "issue-date-complete: VIOLATED document.issueDate",
                        "signature-stated: VIOLATED document.signature",
                        "values-confirmed: NOT_APPLICABLE");
    }

    @Test
    void everyOtherRuleIsNotApplicableOnceToAPlanThatStatesNothing() {
        RuleSet rules = RuleSets.general().plus(RuleSets.vietnamStatePractice());

        Report report = RuleEngine.of(rules).check(plan().value());

        assertThat(report.failures()).isEmpty();
        assertThat(report.findings())
                .hasSameSizeAs(rules.rules())
                .extracting(Plans::verdict)
                .containsOnly("NOT_APPLICABLE");
        assertThat(report.findings()).extracting(Finding::rule).doesNotHaveDuplicates();
        assertThat(FailOn.infos().fails(report)).isFalse();
    }
}
