package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.anniversary;
import static io.conferenceplan.validation.Plans.duty;
import static io.conferenceplan.validation.Plans.group;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.presentations;
import static io.conferenceplan.validation.Plans.product;
import static io.conferenceplan.validation.Plans.slot;
import static io.conferenceplan.validation.Plans.stated;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.agenda.Presentation;
import io.conferenceplan.agenda.PresentationList;
import io.conferenceplan.document.Annex;
import io.conferenceplan.document.BasisType;
import io.conferenceplan.document.BudgetLine;
import io.conferenceplan.document.FundingSource;
import io.conferenceplan.document.LegalBasis;
import io.conferenceplan.people.Actor;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Percentage;
import io.conferenceplan.value.Stated;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValuesConfirmedTest {

    private static final String RULE = "values-confirmed";

    static List<RuleCase> cases() {
        return Stream.concat(attributes().stream(), marks().stream()).toList();
    }

    /** Each attribute that is a stated value, tentative. */
    private static List<RuleCase> attributes() {
        return List.of(
                attribute("PlanDocument.issueDate", plan().issued("dk 2024-03-01"), "document.issueDate"),
                attribute(
                        "LegalBasis.date",
                        basedOn(basis().number("98/2023/NĐ-CP")),
                        "document.bases[98/2023/NĐ-CP].date"),
                attribute("Annex.date", annexed(), "document.annexes[Phụ lục I].date"),
                attribute(
                        "Anniversary.years",
                        plan().anniversaries(anniversary("dk 70", "1954", "2024")),
                        "anniversaries[Ngày thành lập].years"),
                attribute("EventSchedule.days", plan().days("dk 2024-03-22"), "schedule.days"),
                attribute("EventSchedule.dayCount", plan().dayCount("dk 2"), "schedule.dayCount"),
                attribute("EventSchedule.halfDays", plan().halfDays("dk 1"), "schedule.halfDays"),
                attribute("EventSchedule.startTime", plan().start("dk 07:30"), "schedule.startTime"),
                attribute("EventSchedule.endTime", plan().end("dk 10:30"), "schedule.endTime"),
                attribute("EventSchedule.lunarDate", plan().lunar("dk 22 12 - -"), "schedule.lunarDate"),
                attribute("Venue.capacity", plan().capacity("dk 300"), "venue.capacity"),
                attribute("Attendance.total", plan().total("dk ~325"), "attendance.total"),
                attribute("ParticipantGroup.headcount", plan().groups("dk 3"), "attendance.groups[g1].headcount"),
                attribute(
                        "ParticipantGroup.memberCount",
                        plan().groups(List.of(group("g").withMemberCount(stated("dk 3", Count::parse)))),
                        "attendance.groups[g].memberCount"),
                attribute("AgendaSlot.time", plan().slots(slot("a time=dk_07:30")), "agenda.slots[a].time"),
                attribute("AgendaSlot.duration", plan().slots(slot("a for=dk_PT15M")), "agenda.slots[a].duration"),
                attribute(
                        "PresentationList.declaredCount",
                        listing(presentations().withDeclaredCount(stated("dk 3", Count::parse))),
                        "agenda.slots[a].presentations.declaredCount"),
                attribute(
                        "PresentationList.durationEach",
                        listing(presentations().withDurationEach(stated("dk PT5M/PT7M", PlanDuration::parse))),
                        "agenda.slots[a].presentations.durationEach"),
                attribute(
                        "PresentationList.pages",
                        listing(presentations().withPages(stated("dk ..3", Count::parse))),
                        "agenda.slots[a].presentations.pages"),
                attribute(
                        "Presentation.duration",
                        listing(presentations().withPresentations(presentation())),
                        "agenda.slots[a].presentations.presentations[Huyện Hữu Lũng].duration"),
                attribute(
                        "WorkProduct.quantity",
                        plan().products(product("arts").withQuantity(stated("dk 5", Count::parse))),
                        "products[arts].quantity"),
                attribute(
                        "WorkProduct.duration",
                        plan().products(product("film", "dk ~PT15M")),
                        "products[film].duration"),
                attribute(
                        "AssignedDuty.deadline",
                        plan().duties(duty("a", "dk no later than 2024-01-12")),
                        "duties[a].deadline"),
                attribute("FundingSource.share", paidByAShare(), "funding.sources[Quỹ].share"),
                attribute("BudgetLine.quantity", paying(), "funding.lines[Giấy mời].quantity"));
    }

    private static RuleCase attribute(String name, Plans plan, String path) {
        return RuleCase.of(name, plan, "VIOLATED " + path + " tentative");
    }

    private static List<RuleCase> marks() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("a group without a number", plan().groups("?"), "NOT_APPLICABLE"),
                RuleCase.of("perhaps some", plan().total("dk ?"), "NOT_APPLICABLE"),
                RuleCase.of("a final day", plan().days("2024-03-22"), "SATISFIED schedule.days"),
                RuleCase.of("about so many for sure", plan().total("~325"), "SATISFIED attendance.total"),
                RuleCase.of(
                        "each value for itself",
                        plan().days("dk 2024-03-22").start("07:30").total("dk ~325"),
                        "VIOLATED schedule.days tentative",
                        "SATISFIED schedule.startTime",
                        "VIOLATED attendance.total tentative"),
                RuleCase.of(
                        "a slot in a slot",
                        plan().slots(slot("a", slot("b time=dk_07:30"))),
                        "VIOLATED agenda.slots[a].slots[b].time tentative"),
                RuleCase.of(
                        "a section with a heading and one without",
                        listing(presentations()
                                .withSections(
                                        presentations().withTitle("CÁ NHÂN").withPages(stated("dk 3", Count::parse)),
                                        presentations().withPages(stated("dk 3", Count::parse)))),
                        "VIOLATED agenda.slots[a].presentations.sections[CÁ NHÂN].pages tentative",
                        "VIOLATED agenda.slots[a].presentations.sections[1].pages tentative"),
                RuleCase.of(
                        "a basis without a number",
                        basedOn(basis().subject("Luật Thi đua, khen thưởng")),
                        "VIOLATED document.bases[Luật Thi đua, khen thưởng].date tentative"),
                RuleCase.of(
                        "a basis of which only the date is stated",
                        basedOn(basis()),
                        "VIOLATED document.bases[0].date tentative"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void noStatedValueIsForgotten() {
        assertThat(attributes())
                .extracting(RuleCase::name)
                .containsExactlyInAnyOrderElementsOf(StatedAttributes.ofPlans());
    }

    @Test
    void theMessageNamesTheValue() {
        Finding finding = plan().days("dk 2024-03-22").finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The date of the event (2024-03-22) is still tentative.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Ngày tổ chức hội nghị (22/03/2024) còn là dự kiến.");
    }

    @Test
    void theMessageNamesWhatTheValueBelongsTo() {
        Finding finding =
                plan().duties(duty("a", "dk no later than 2024-01-12")).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The deadline of the duty \"a\" (no later than 2024-01-12) is still tentative.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Thời hạn của nhiệm vụ \"a\" (chậm nhất 12/01/2024) còn là dự kiến.");
    }

    @Test
    void theMessageNamesTheSectionOrElseTheListOrElseTheSlot() {
        PresentationList pages = presentations().withPages(stated("dk 3", Count::parse));

        assertThat(pagesOf(listing(pages))).isEqualTo("a");
        assertThat(pagesOf(listing(pages.withTitle("Tham luận")))).isEqualTo("Tham luận");
        assertThat(pagesOf(listing(presentations().withTitle("Tham luận").withSections(pages))))
                .isEqualTo("Tham luận");
        assertThat(pagesOf(listing(presentations().withTitle("Tham luận").withSections(pages.withTitle("CÁ NHÂN")))))
                .isEqualTo("CÁ NHÂN");
    }

    private static Object pagesOf(Plans plan) {
        return plan.finding(RULE).arguments().get(0).value();
    }

    @Test
    void theMessageSaysThatAValueIsFinal() {
        Finding finding = plan().days("2024-03-22").finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("What is stated here is not marked as tentative.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Nội dung nêu ở đây không ghi là dự kiến.");
    }

    private static LegalBasis.Builder basis() {
        return LegalBasis.builder().type(BasisType.DECREE).date(Stated.tentatively(PlanDate.of(2023, 12, 31)));
    }

    private static Plans basedOn(LegalBasis.Builder basis) {
        return plan().document(document -> document.withBases(basis.build()));
    }

    private static Plans annexed() {
        Annex annex = Annex.builder()
                .label("Phụ lục I")
                .title("DANH SÁCH")
                .date(Stated.tentatively(PlanDate.of(2023, 12, 31)))
                .build();
        return plan().document(document -> document.withAnnexes(annex));
    }

    private static Plans listing(PresentationList list) {
        return plan().slots(slot("a").withPresentations(list));
    }

    private static Presentation presentation() {
        return Presentation.builder()
                .presenter(Actor.office("Huyện Hữu Lũng"))
                .duration(stated("dk PT5M", PlanDuration::parse))
                .build();
    }

    private static Plans paidByAShare() {
        FundingSource source = FundingSource.builder()
                .name("Quỹ")
                .share(stated("dk 20%", Percentage::parse))
                .build();
        return plan().with(plan -> plan.withFunding(plan.funding().withSources(source)));
    }

    private static Plans paying() {
        BudgetLine line = BudgetLine.builder()
                .item("Giấy mời")
                .quantity(stated("dk 300", Count::parse))
                .build();
        return plan().with(plan -> plan.withFunding(plan.funding().withLines(line)));
    }
}
