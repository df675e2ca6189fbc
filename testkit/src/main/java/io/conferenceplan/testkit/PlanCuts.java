package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.Venue;
import io.conferenceplan.agenda.Agenda;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.Presentation;
import io.conferenceplan.agenda.PresentationList;
import io.conferenceplan.document.Funding;
import io.conferenceplan.document.LegalBasis;
import io.conferenceplan.document.PlanDocument;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.people.Attendance;
import io.conferenceplan.people.ParticipantGroup;
import io.conferenceplan.product.WorkProduct;
import io.conferenceplan.purpose.Anniversary;
import io.conferenceplan.purpose.Purpose;
import io.conferenceplan.time.EventSchedule;
import io.conferenceplan.validation.PlanPath;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Plans with less at a place: without an attribute, a part, or what contains it. */
final class PlanCuts {

    private static final Cuts<EventSchedule> SCHEDULE = new Cuts<EventSchedule>()
            .attribute("dayCount", schedule -> schedule.withDayCount(Optional.empty()))
            .attribute("halfDays", schedule -> schedule.withHalfDays(Optional.empty()))
            .attribute("weekday", schedule -> schedule.withWeekday(Optional.empty()))
            .attribute("lunarDate", schedule -> schedule.withLunarDate(Optional.empty()))
            .attribute("endTime", schedule -> schedule.withEndTime(Optional.empty()))
            .attribute("startTime", schedule -> schedule.withStartTime(Optional.empty()))
            .attribute("announcedIn", schedule -> schedule.withAnnouncedIn(Optional.empty()))
            .attribute("days", schedule -> schedule.withDays(Optional.empty()));

    private static final Cuts<Venue> VENUE = new Cuts<Venue>()
            .attribute("capacity", venue -> venue.withCapacity(Optional.empty()))
            .attribute("address", venue -> venue.withAddress(Optional.empty()));

    private static final Cuts<ParticipantGroup> GROUP = new Cuts<ParticipantGroup>()
            .attribute("memberCount", group -> group.withMemberCount(Optional.empty()))
            .attribute("role", group -> group.withRole(Optional.empty()))
            .attribute("level", group -> group.withLevel(Optional.empty()))
            .attribute("exclusions", group -> group.withExclusions())
            .attribute("awards", group -> group.withAwards())
            .attribute("members", group -> group.withMembers());

    private static final Cuts<Attendance> ATTENDANCE = new Cuts<Attendance>()
            .attribute("total", attendance -> attendance.withTotal(Optional.empty()))
            .attribute("complete", attendance -> attendance.withComplete(false))
            .list("groups", Attendance::groups, Attendance::withGroups, GROUP);

    private static final Cuts<Presentation> PRESENTATION = new Cuts<Presentation>()
            .attribute("duration", presentation -> presentation.withDuration(Optional.empty()))
            .attribute("product", presentation -> presentation.withProduct(Optional.empty()))
            .attribute("topic", presentation -> presentation.withTopic(Optional.empty()))
            .attribute("background", presentation -> presentation.withBackground(Optional.empty()));

    private static final Cuts<PresentationList> PRESENTATIONS = presentations();

    private static final Cuts<AgendaSlot> SLOT = slot();

    private static final Cuts<Agenda> AGENDA = new Cuts<Agenda>().list("slots", Agenda::slots, Agenda::withSlots, SLOT);

    private static final Cuts<WorkProduct> PRODUCT = new Cuts<WorkProduct>()
            .attribute("duration", product -> product.withDuration(Optional.empty()))
            .attribute("quantity", product -> product.withQuantity(Optional.empty()))
            .attribute("unit", product -> product.withUnit(Optional.empty()))
            .attribute("presenter", product -> product.withPresenter(Optional.empty()))
            .attribute("content", product -> product.withContent(Optional.empty()))
            .attribute("reviewedYear", product -> product.withReviewedYear(OptionalInt.empty()))
            .attribute("launchedYear", product -> product.withLaunchedYear(OptionalInt.empty()));

    private static final Cuts<AssignedDuty> DUTY = new Cuts<AssignedDuty>()
            .attribute("dependsOn", duty -> duty.withDependsOn())
            .attribute("deadline", duty -> duty.withDeadline(Optional.empty()))
            .attribute("products", duty -> duty.withProducts())
            .attribute("role", duty -> duty.withRole(Optional.empty()))
            .attribute("slots", duty -> duty.withSlots())
            .attribute("partners", duty -> duty.withPartners())
            .attribute("carriedOutBy", duty -> duty.withCarriedOutBy(Optional.empty()))
            .attribute("deliverTo", duty -> duty.withDeliverTo(Optional.empty()))
            .attribute("deliverVia", duty -> duty.withDeliverVia(Optional.empty()));

    private static final Cuts<Purpose> PURPOSE = new Cuts<Purpose>()
            .attribute("reviewedYear", purpose -> purpose.withReviewedYear(OptionalInt.empty()))
            .attribute("launchedYear", purpose -> purpose.withLaunchedYear(OptionalInt.empty()))
            .attribute("intents", purpose -> purpose.withIntents());

    private static final Cuts<Anniversary> ANNIVERSARY =
            new Cuts<Anniversary>().attribute("years", anniversary -> anniversary.withYears(Optional.empty()));

    private static final Cuts<LegalBasis> BASIS = new Cuts<LegalBasis>()
            .attribute("date", basis -> basis.withDate(Optional.empty()))
            .attribute("number", basis -> basis.withNumber(Optional.empty()))
            .attribute("demands", basis -> basis.withDemands());

    private static final Cuts<PlanDocument> DOCUMENT = new Cuts<PlanDocument>()
            .attribute("issueDate", document -> document.withIssueDate(Optional.empty()))
            .attribute("number", document -> document.withNumber(Optional.empty()))
            .attribute("place", document -> document.withPlace(Optional.empty()))
            .attribute("issuer", document -> document.withIssuer(Optional.empty()))
            .attribute("contact", document -> document.withContact(Optional.empty()))
            .attribute("recipientsNote", document -> document.withRecipientsNote(Optional.empty()))
            .attribute("archiveLine", document -> document.withArchiveLine(Optional.empty()))
            .attribute("signature", document -> document.withSignature(Optional.empty()))
            .list("references", PlanDocument::references, PlanDocument::withReferences, new Cuts<>())
            .list("recipients", PlanDocument::recipients, PlanDocument::withRecipients, new Cuts<>())
            .list("bases", PlanDocument::bases, PlanDocument::withBases, BASIS)
            .list("sections", PlanDocument::sections, PlanDocument::withSections, new Cuts<>())
            .list("annexes", PlanDocument::annexes, PlanDocument::withAnnexes, new Cuts<>());

    private static final Cuts<Funding> FUNDING = new Cuts<Funding>()
            .attribute("manager", funding -> funding.withManager(Optional.empty()))
            .list("lines", Funding::lines, Funding::withLines, new Cuts<>())
            .list("sources", Funding::sources, Funding::withSources, new Cuts<>())
            .list("purposes", Funding::purposes, Funding::withPurposes, new Cuts<>());

    private static final Cuts<ConferencePlan> PLAN = new Cuts<ConferencePlan>()
            .attribute("kind", plan -> plan.withKind(Optional.empty()))
            .attribute("reviewedYear", plan -> plan.withReviewedYear(OptionalInt.empty()))
            .attribute("launchedYear", plan -> plan.withLaunchedYear(OptionalInt.empty()))
            .list("requirements", ConferencePlan::requirements, ConferencePlan::withRequirements, new Cuts<>())
            .list("purposes", ConferencePlan::purposes, ConferencePlan::withPurposes, PURPOSE)
            .list("anniversaries", ConferencePlan::anniversaries, ConferencePlan::withAnniversaries, ANNIVERSARY)
            .list("organisations", ConferencePlan::organisations, ConferencePlan::withOrganisations, new Cuts<>())
            .part("funding", ConferencePlan::funding, ConferencePlan::withFunding, Funding.empty(), FUNDING)
            .optional("venue", ConferencePlan::venue, ConferencePlan::withVenue, VENUE)
            .part("schedule", ConferencePlan::schedule, ConferencePlan::withSchedule, EventSchedule.empty(), SCHEDULE)
            .list("products", ConferencePlan::products, ConferencePlan::withProducts, PRODUCT)
            .list("duties", ConferencePlan::duties, ConferencePlan::withDuties, DUTY)
            .part("document", ConferencePlan::document, ConferencePlan::withDocument, PlanDocument.empty(), DOCUMENT)
            .part(
                    "attendance",
                    ConferencePlan::attendance,
                    ConferencePlan::withAttendance,
                    Attendance.empty(),
                    ATTENDANCE)
            .part("agenda", ConferencePlan::agenda, ConferencePlan::withAgenda, Agenda.empty(), AGENDA);

    private PlanCuts() {}

    private static Cuts<PresentationList> presentations() {
        Cuts<PresentationList> lists = new Cuts<>();
        return lists.attribute("declaredCount", list -> list.withDeclaredCount(Optional.empty()))
                .attribute("durationEach", list -> list.withDurationEach(Optional.empty()))
                .attribute("pages", list -> list.withPages(Optional.empty()))
                .attribute("title", list -> list.withTitle(Optional.empty()))
                .list(
                        "presentations",
                        PresentationList::presentations,
                        PresentationList::withPresentations,
                        PRESENTATION)
                .list("sections", PresentationList::sections, PresentationList::withSections, lists);
    }

    private static Cuts<AgendaSlot> slot() {
        Cuts<AgendaSlot> slots = new Cuts<>();
        return slots.attribute("time", slot -> slot.withTime(Optional.empty()))
                .attribute("duration", slot -> slot.withDuration(Optional.empty()))
                .attribute("day", slot -> slot.withDay(Optional.empty()))
                .attribute("place", slot -> slot.withPlace(Optional.empty()))
                .attribute("reviewedYear", slot -> slot.withReviewedYear(OptionalInt.empty()))
                .attribute("launchedYear", slot -> slot.withLaunchedYear(OptionalInt.empty()))
                .attribute("chairs", slot -> slot.withChairs())
                .attribute("performers", slot -> slot.withPerformers())
                .attribute("products", slot -> slot.withProducts())
                .attribute("awards", slot -> slot.withAwards())
                .attribute("kinds", slot -> slot.withKinds())
                .optional("presentations", AgendaSlot::presentations, AgendaSlot::withPresentations, PRESENTATIONS)
                .list("slots", AgendaSlot::slots, AgendaSlot::withSlots, slots);
    }

    /** The plan with less and less about a place; what is smaller is left out first. */
    static Stream<ConferencePlan> around(PlanPath place, ConferencePlan plan) {
        String pointer = place.pointer();
        return PLAN.at(
                        plan,
                        pointer.isEmpty()
                                ? List.of()
                                : List.of(pointer.substring(1).split("/")))
                .filter(less -> !less.equals(plan))
                .distinct();
    }
}
