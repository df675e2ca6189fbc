package io.conferenceplan.json.codec;

import static io.conferenceplan.json.codec.AgendaCodecs.AGENDA;
import static io.conferenceplan.json.codec.DocumentCodecs.DOCUMENT;
import static io.conferenceplan.json.codec.DutyCodecs.DUTY;
import static io.conferenceplan.json.codec.DutyCodecs.PRODUCT;
import static io.conferenceplan.json.codec.FundingCodecs.FUNDING;
import static io.conferenceplan.json.codec.PeopleCodecs.ATTENDANCE;
import static io.conferenceplan.json.codec.PeopleCodecs.ORGANISATION;
import static io.conferenceplan.json.codec.TimeCodecs.DATE;
import static io.conferenceplan.json.codec.TimeCodecs.SCHEDULE;
import static io.conferenceplan.json.codec.ValueCodecs.COUNT;
import static io.conferenceplan.json.codec.ValueCodecs.TEXT;
import static io.conferenceplan.json.codec.ValueCodecs.VERSION_1;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.MeetingKind;
import io.conferenceplan.Venue;
import io.conferenceplan.agenda.Agenda;
import io.conferenceplan.document.Funding;
import io.conferenceplan.document.PlanDocument;
import io.conferenceplan.people.Attendance;
import io.conferenceplan.purpose.Anniversary;
import io.conferenceplan.purpose.Intent;
import io.conferenceplan.purpose.Purpose;
import io.conferenceplan.time.EventSchedule;
import io.conferenceplan.validation.PlanPath;

/** The values of {@code io.conferenceplan} and {@code io.conferenceplan.purpose}; start with {@link #PLAN}. */
public final class PlanCodecs {

    private static final Codec<Venue> VENUE = ObjectCodec.of(Venue.class, Venue::builder, Venue.Builder::build)
            .required("name", Venue::name, Venue.Builder::name, TEXT)
            .optional("address", Venue::address, Venue.Builder::address, TEXT)
            .optional("capacity", Venue::capacity, Venue.Builder::capacity, COUNT)
            .onLines();

    private static final Codec<Purpose> PURPOSE = ObjectCodec.of(
                    Purpose.class, Purpose::builder, Purpose.Builder::build)
            .required("text", Purpose::text, Purpose.Builder::text, TEXT)
            .list("intents", Purpose::intents, Purpose.Builder::addIntent, EnumCodec.of(Intent.class))
            .number("reviewedYear", Purpose::reviewedYear, Purpose.Builder::reviewedYear)
            .number("launchedYear", Purpose::launchedYear, Purpose.Builder::launchedYear)
            .onLines();

    private static final Codec<Anniversary> ANNIVERSARY = ObjectCodec.of(
                    Anniversary.class, Anniversary::builder, Anniversary.Builder::build)
            .required("name", Anniversary::name, Anniversary.Builder::name, TEXT)
            .optional("years", Anniversary::years, Anniversary.Builder::years, COUNT)
            .required("from", Anniversary::from, Anniversary.Builder::from, DATE)
            .required("to", Anniversary::to, Anniversary.Builder::to, DATE)
            .onLines();

    /** The whole plan: the only object of a document. */
    public static final Codec<ConferencePlan> PLAN = ObjectCodec.of(
                    ConferencePlan.class, ConferencePlan::builder, ConferencePlan.Builder::build)
            .constant("formatVersion", 1, VERSION_1)
            .required("title", ConferencePlan::title, ConferencePlan.Builder::title, TEXT)
            .optional("kind", ConferencePlan::kind, ConferencePlan.Builder::kind, EnumCodec.of(MeetingKind.class))
            .number("reviewedYear", ConferencePlan::reviewedYear, ConferencePlan.Builder::reviewedYear)
            .number("launchedYear", ConferencePlan::launchedYear, ConferencePlan.Builder::launchedYear)
            .unless(
                    PlanDocument.empty(),
                    "document",
                    ConferencePlan::document,
                    ConferencePlan.Builder::document,
                    DOCUMENT)
            .list("purposes", ConferencePlan::purposes, ConferencePlan.Builder::addPurpose, PURPOSE)
            .list("requirements", ConferencePlan::requirements, ConferencePlan.Builder::addRequirement, TEXT)
            .list("anniversaries", ConferencePlan::anniversaries, ConferencePlan.Builder::addAnniversary, ANNIVERSARY)
            .unless(
                    EventSchedule.empty(),
                    "schedule",
                    ConferencePlan::schedule,
                    ConferencePlan.Builder::schedule,
                    SCHEDULE)
            .optional("venue", ConferencePlan::venue, ConferencePlan.Builder::venue, VENUE)
            .unless(
                    Attendance.empty(),
                    "attendance",
                    ConferencePlan::attendance,
                    ConferencePlan.Builder::attendance,
                    ATTENDANCE)
            .unless(Agenda.empty(), "agenda", ConferencePlan::agenda, ConferencePlan.Builder::agenda, AGENDA)
            .list("products", ConferencePlan::products, ConferencePlan.Builder::addProduct, PRODUCT)
            .list("duties", ConferencePlan::duties, ConferencePlan.Builder::addDuty, DUTY)
            .unless(Funding.empty(), "funding", ConferencePlan::funding, ConferencePlan.Builder::funding, FUNDING)
            .list("organisations", ConferencePlan::organisations, ConferencePlan.Builder::addOrganisation, ORGANISATION)
            .onLines();

    private PlanCodecs() {}

    /**
     * Finds what differs between two plans.
     *
     * @param before the earlier plan
     * @param after the later plan
     * @param differences takes what differs, in the order of the format
     * @throws IllegalArgumentException if a plan has no JSON form
     */
    public static void compare(ConferencePlan before, ConferencePlan after, Differences differences) {
        PLAN.compare(before, after, PlanPath.root(), differences);
    }
}
