package io.conferenceplan.validation;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.Venue;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.Presentation;
import io.conferenceplan.agenda.PresentationList;
import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.agenda.SlotKind;
import io.conferenceplan.document.BasisType;
import io.conferenceplan.document.FundingSource;
import io.conferenceplan.document.Issuer;
import io.conferenceplan.document.IssuerKind;
import io.conferenceplan.document.LegalBasis;
import io.conferenceplan.document.PlanDocument;
import io.conferenceplan.document.Recipient;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.duty.DutyId;
import io.conferenceplan.duty.DutyPhase;
import io.conferenceplan.duty.DutyRole;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.GroupId;
import io.conferenceplan.people.Organisation;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.people.ParticipantGroup;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.product.ProductKind;
import io.conferenceplan.product.WorkProduct;
import io.conferenceplan.purpose.Anniversary;
import io.conferenceplan.purpose.Purpose;
import io.conferenceplan.time.CanChi;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.LunarDate;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.time.SlotDay;
import io.conferenceplan.time.SlotTime;
import io.conferenceplan.validation.calendar.HolidayCalendar;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Percentage;
import io.conferenceplan.value.Stated;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Plans made by hand, one readable line each.
 *
 * <p>Values are written as their {@code parse} reads them; one that is tentative begins with {@code "dk "} (dự kiến).
 */
final class Plans {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final String TENTATIVE = "dk ";

    private final ConferencePlan plan;

    private Plans(ConferencePlan plan) {
        this.plan = plan;
    }

    ConferencePlan value() {
        return plan;
    }

    static Plans of(ConferencePlan plan) {
        return new Plans(plan);
    }

    @Override
    public String toString() {
        return plan.toString();
    }

    /** {@return a plan that states nothing but its title} */
    static Plans plan() {
        return new Plans(ConferencePlan.builder().title("Hội nghị").build());
    }

    Plans with(UnaryOperator<ConferencePlan> change) {
        return new Plans(change.apply(plan));
    }

    Plans document(UnaryOperator<PlanDocument> change) {
        return with(plan -> plan.withDocument(change.apply(plan.document())));
    }

    static <T> Stated<T> stated(String text, Function<String, ? extends T> parse) {
        return text.startsWith(TENTATIVE)
                ? Stated.tentatively(parse.apply(text.substring(TENTATIVE.length())))
                : Stated.of(parse.apply(text));
    }

    Plans days(String days) {
        return new Plans(plan.withSchedule(plan.schedule().withDays(stated(days, EventDays::parse))));
    }

    Plans days(String days, String wording) {
        Stated<EventDays> stated = stated(days, EventDays::parse);
        return new Plans(plan.withSchedule(plan.schedule().withDays(stated.withWording(wording))));
    }

    Plans dayCount(String count) {
        return new Plans(plan.withSchedule(plan.schedule().withDayCount(stated(count, Count::parse))));
    }

    Plans halfDays(String count) {
        return new Plans(plan.withSchedule(plan.schedule().withHalfDays(stated(count, Count::parse))));
    }

    Plans start(String time) {
        return new Plans(plan.withSchedule(plan.schedule().withStartTime(stated(time, LocalTime::parse))));
    }

    Plans end(String time) {
        return new Plans(plan.withSchedule(plan.schedule().withEndTime(stated(time, LocalTime::parse))));
    }

    Plans weekday(DayOfWeek weekday) {
        return new Plans(plan.withSchedule(plan.schedule().withWeekday(weekday)));
    }

    /** Day, month, leap and year, of which {@code "-"} is not stated, such as {@code "22 12 - Kỷ Hợi"}. */
    Plans lunar(String parts) {
        return new Plans(plan.withSchedule(plan.schedule().withLunarDate(stated(parts, Plans::lunarDate))));
    }

    private static LunarDate lunarDate(String parts) {
        String[] part = parts.split(" ", 4);
        LunarDate.Builder date = LunarDate.builder();
        if (!part[0].equals("-")) {
            date.day(Integer.parseInt(part[0]));
        }
        if (!part[1].equals("-")) {
            date.month(Integer.parseInt(part[1]));
        }
        if (!part[2].equals("-")) {
            date.leap(part[2].equals("leap"));
        }
        if (!part[3].equals("-")) {
            date.year(CanChi.parse(part[3]));
        }
        return date.build();
    }

    Plans issued(String date) {
        return new Plans(plan.withDocument(plan.document().withIssueDate(stated(date, PlanDate::parse))));
    }

    Plans reviews(int year) {
        return new Plans(plan.withReviewedYear(year));
    }

    Plans launches(int year) {
        return new Plans(plan.withLaunchedYear(year));
    }

    Plans purpose(UnaryOperator<Purpose> change) {
        Purpose purpose = Purpose.builder().text("Đánh giá").build();
        return new Plans(plan.withPurposes(change.apply(purpose)));
    }

    Plans total(String count) {
        return new Plans(plan.withAttendance(plan.attendance().withTotal(stated(count, Count::parse))));
    }

    /** Groups named {@code g1}, {@code g2} … with these headcounts. */
    Plans groups(String... headcounts) {
        List<ParticipantGroup> groups = IntStream.range(0, headcounts.length)
                .mapToObj(i -> group("g" + (i + 1)).withHeadcount(stated(headcounts[i], Count::parse)))
                .toList();
        return groups(groups);
    }

    Plans groups(List<ParticipantGroup> groups) {
        return new Plans(plan.withAttendance(plan.attendance().withGroups(groups)));
    }

    /** The list of groups is all there is. */
    Plans complete() {
        return new Plans(plan.withAttendance(plan.attendance().withComplete(true)));
    }

    static ParticipantGroup group(String id) {
        return ParticipantGroup.builder().id(GroupId.of(id)).name(id).build();
    }

    Plans capacity(String count) {
        Venue venue = Venue.builder()
                .name("Hội trường")
                .capacity(stated(count, Count::parse))
                .build();
        return new Plans(plan.withVenue(venue));
    }

    Plans anniversaries(Anniversary... anniversaries) {
        return new Plans(plan.withAnniversaries(anniversaries));
    }

    Plans bases(LegalBasis... bases) {
        return new Plans(plan.withDocument(plan.document().withBases(bases)));
    }

    /** A decision with a number and a date. */
    static LegalBasis basis(String number, String date) {
        return basis(date).withNumber(number);
    }

    static LegalBasis basis(String date) {
        return LegalBasis.builder()
                .type(BasisType.DECISION)
                .date(stated(date, PlanDate::parse))
                .build();
    }

    Plans sources(FundingSource... sources) {
        return new Plans(plan.withFunding(plan.funding().withSources(sources)));
    }

    static FundingSource source(String name, String share) {
        return source(name).withShare(stated(share, Percentage::parse));
    }

    static FundingSource source(String name) {
        return FundingSource.builder().name(name).build();
    }

    static Anniversary anniversary(String years, String from, String to) {
        return anniversary(from, to).withYears(stated(years, Count::parse));
    }

    static Anniversary anniversary(String from, String to) {
        return Anniversary.builder()
                .name("Ngày thành lập")
                .from(PlanDate.parse(from))
                .to(PlanDate.parse(to))
                .build();
    }

    Plans slots(AgendaSlot... slots) {
        return new Plans(plan.withAgenda(plan.agenda().withSlots(slots)));
    }

    /**
     * A slot, whose id is its title, such as {@code slot("a day=1 time=07:00/07:30 for=~PT15M at=hall kind=reception
     * uses=film by=so-noi-vu person=An chair=Hạnh/so-noi-vu")}.
     */
    static AgendaSlot slot(String spec, AgendaSlot... children) {
        String[] words = spec.split(" ");
        AgendaSlot.Builder slot = AgendaSlot.builder().id(SlotId.of(words[0])).title(words[0]);
        for (String word : Arrays.asList(words).subList(1, words.length)) {
            String value = word.substring(word.indexOf('=') + 1).replace('_', ' ');
            switch (word.substring(0, word.indexOf('='))) {
                case "day" -> slot.day(SlotDay.parse(value.length() < 4 ? "day " + value : value));
                case "time" -> slot.time(stated(value, SlotTime::parse));
                case "for" -> slot.duration(stated(value, PlanDuration::parse));
                case "at" -> slot.place(value);
                case "kind" -> slot.addKind(SlotKind.valueOf(value.toUpperCase(Locale.ROOT)));
                case "by" -> slot.addPerformer(actor(value));
                case "uses" -> slot.addProduct(ProductId.of(value));
                case "person" -> slot.addPerformer(person(value));
                case "chair" -> slot.addChair(person(value));
                default -> throw new IllegalArgumentException(word);
            }
        }
        return slot.addAllSlots(List.of(children)).build();
    }

    /** A person, perhaps of an organisation: {@code "An"}, {@code "An/so-noi-vu"}. */
    static Actor person(String name) {
        String[] parts = name.split("/");
        Actor person = Actor.builder().person(parts[0]).build();
        return parts.length == 1 ? person : person.withOrganisation(OrganisationId.of(parts[1]));
    }

    static PresentationList presentations() {
        return PresentationList.builder().build();
    }

    static PresentationList presentations(int listed) {
        return presentations()
                .withPresentations(IntStream.rangeClosed(1, listed)
                        .mapToObj(i -> Presentation.builder()
                                .presenter(Actor.office("Đơn vị " + i))
                                .build())
                        .toList());
    }

    static PresentationList presentations(Actor... presenters) {
        return presentations()
                .withPresentations(Stream.of(presenters)
                        .map(presenter ->
                                Presentation.builder().presenter(presenter).build())
                        .toList());
    }

    Plans products(WorkProduct... products) {
        return new Plans(plan.withProducts(products));
    }

    static WorkProduct product(String id) {
        return WorkProduct.builder()
                .id(ProductId.of(id))
                .name(id)
                .kind(ProductKind.OTHER)
                .build();
    }

    static WorkProduct product(String id, String duration) {
        return product(id).withDuration(stated(duration, PlanDuration::parse));
    }

    /** A product for delegates, as in {@code "documents 300"} or {@code "documents ~300 bộ"}. */
    static WorkProduct provision(String spec) {
        String[] words = spec.split(" ", 3);
        WorkProduct provision =
                product(words[0]).withForDelegates(true).withQuantity(stated(words[1].replace('_', ' '), Count::parse));
        return words.length == 2 ? provision : provision.withUnit(words[2]);
    }

    static WorkProduct product(String id, ProductKind kind) {
        return product(id).withKind(kind);
    }

    Plans duties(AssignedDuty... duties) {
        return new Plans(plan.withDuties(duties));
    }

    /** A duty whose id is its title. */
    static AssignedDuty duty(String id) {
        return AssignedDuty.builder()
                .id(DutyId.of(id))
                .title(id)
                .assignee(Actor.office("Văn phòng"))
                .build();
    }

    static AssignedDuty duty(String id, String deadline, String... dependsOn) {
        return duty(id).withDeadline(stated(deadline, Deadline::parse))
                .withDependsOn(Stream.of(dependsOn).map(DutyId::of).toList());
    }

    static AssignedDuty dependent(String id, String... dependsOn) {
        return duty(id).withDependsOn(Stream.of(dependsOn).map(DutyId::of).toList());
    }

    static AssignedDuty duty(String id, DutyPhase phase, String deadline) {
        return duty(id, deadline).withPhase(phase);
    }

    static AssignedDuty delivers(String id, String assignee, DutyRole role, String... products) {
        return delivers(id, assignee, products).withRole(role);
    }

    static AssignedDuty delivers(String id, String assignee, String... products) {
        return duty(id).withAssignee(Actor.organisation(OrganisationId.of(assignee)))
                .withProducts(Stream.of(products).map(ProductId::of).toList());
    }

    /** An organisation as actor. */
    static Actor actor(String organisation) {
        return Actor.organisation(OrganisationId.of(organisation));
    }

    Plans issuer(String organisation) {
        return document(document -> document.withIssuer(Issuer.builder()
                .kind(IssuerKind.COLLECTIVE)
                .organisation(OrganisationId.of(organisation))
                .build()));
    }

    Plans recipients(Recipient... recipients) {
        return document(document -> document.withRecipients(recipients));
    }

    static Recipient recipient(String name, String... covers) {
        return Recipient.builder()
                .name(name)
                .addAllCovers(Stream.of(covers).map(OrganisationId::of).toList())
                .build();
    }

    Plans organisations(Organisation... organisations) {
        return with(plan -> plan.withOrganisations(organisations));
    }

    /** An organisation whose id is its name. */
    static Organisation organisation(String id) {
        return Organisation.builder().id(OrganisationId.of(id)).name(id).build();
    }

    Plans organisation(String id, String name) {
        return new Plans(plan.withOrganisations(
                Organisation.builder().id(OrganisationId.of(id)).name(name).build()));
    }

    /** {@return an engine with one rule only} */
    static RuleEngine engine(String rule) {
        return RuleEngine.of(RuleSet.of(RuleSets.all().rule(RuleId.of(rule)).orElseThrow()));
    }

    List<Finding> findings(RuleEngine engine) {
        Report report = engine.check(plan);
        if (!report.failures().isEmpty()) {
            throw new AssertionError(report.failures().get(0).cause());
        }
        return report.findings();
    }

    List<Finding> findings(String rule) {
        return findings(engine(rule));
    }

    /** {@return the only finding of a rule} */
    Finding finding(String rule) {
        List<Finding> findings = findings(rule);
        if (findings.size() != 1) {
            throw new AssertionError("expected one finding, but were " + findings);
        }
        return findings.get(0);
    }

    /**
     * {@return the findings of a rule: outcome, place by identity, whether tentative, what would decide it and what it is
     * related to, as in {@code "UNDETERMINED duties[film].deadline tentative, decided by schedule.days, with schedule.days"}}
     */
    List<String> verdicts(String rule) {
        return verdicts(engine(rule));
    }

    List<String> verdicts(RuleEngine engine) {
        return findings(engine).stream().map(Plans::verdict).toList();
    }

    /** {@return the verdicts with a calendar in which every day from Monday to Friday is a working day} */
    List<String> verdictsWithoutHolidays(String rule) {
        return verdicts(engine(rule).withHolidays(HolidayCalendar.none()));
    }

    static String verdict(Finding finding) {
        return finding.outcome()
                + (finding.path().toString().isEmpty() ? "" : " " + finding.path())
                + (finding.tentative() ? " tentative" : "")
                + paths(", decided by ", finding.deciding())
                + paths(", with ", finding.related());
    }

    private static String paths(String before, List<PlanPath> paths) {
        return paths.isEmpty()
                ? ""
                : paths.stream().map(PlanPath::toString).collect(Collectors.joining(" and ", before, ""));
    }
}
