package io.conferenceplan.json.codec;

import static io.conferenceplan.json.codec.IdCodecs.PRODUCT_ID;
import static io.conferenceplan.json.codec.IdCodecs.SLOT_ID;
import static io.conferenceplan.json.codec.PeopleCodecs.ACTOR;
import static io.conferenceplan.json.codec.PeopleCodecs.AWARD;
import static io.conferenceplan.json.codec.TimeCodecs.DURATION;
import static io.conferenceplan.json.codec.TimeCodecs.SLOT_DAY;
import static io.conferenceplan.json.codec.TimeCodecs.SLOT_TIME;
import static io.conferenceplan.json.codec.ValueCodecs.COUNT;
import static io.conferenceplan.json.codec.ValueCodecs.TEXT;

import io.conferenceplan.agenda.Agenda;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.Presentation;
import io.conferenceplan.agenda.PresentationList;
import io.conferenceplan.agenda.SlotKind;

/** The values of {@code io.conferenceplan.agenda}. */
final class AgendaCodecs {

    private static final Codec<Presentation> PRESENTATION = ObjectCodec.of(
                    Presentation.class, Presentation::builder, Presentation.Builder::build)
            .required("presenter", Presentation::presenter, Presentation.Builder::presenter, ACTOR)
            .optional("topic", Presentation::topic, Presentation.Builder::topic, TEXT)
            .optional("duration", Presentation::duration, Presentation.Builder::duration, DURATION)
            .optional("product", Presentation::product, Presentation.Builder::product, PRODUCT_ID)
            .optional("background", Presentation::background, Presentation.Builder::background, TEXT)
            .onLines();

    private static final Codec<PresentationList> PRESENTATIONS = ObjectCodec.of(
                    PresentationList.class, PresentationList::builder, PresentationList.Builder::build)
            .optional("title", PresentationList::title, PresentationList.Builder::title, TEXT)
            .optional("declaredCount", PresentationList::declaredCount, PresentationList.Builder::declaredCount, COUNT)
            .optional("durationEach", PresentationList::durationEach, PresentationList.Builder::durationEach, DURATION)
            .optional("pages", PresentationList::pages, PresentationList.Builder::pages, COUNT)
            .list(
                    "presentations",
                    PresentationList::presentations,
                    PresentationList.Builder::addPresentation,
                    PRESENTATION)
            .list("sections", PresentationList::sections, PresentationList.Builder::addSection, sections())
            .onLines();

    private static final Codec<AgendaSlot> SLOT = ObjectCodec.of(
                    AgendaSlot.class, AgendaSlot::builder, AgendaSlot.Builder::build)
            .required("id", AgendaSlot::id, AgendaSlot.Builder::id, SLOT_ID)
            .required("title", AgendaSlot::title, AgendaSlot.Builder::title, TEXT)
            .list("kinds", AgendaSlot::kinds, AgendaSlot.Builder::addKind, EnumCodec.of(SlotKind.class))
            .optional("day", AgendaSlot::day, AgendaSlot.Builder::day, SLOT_DAY)
            .optional("time", AgendaSlot::time, AgendaSlot.Builder::time, SLOT_TIME)
            .optional("duration", AgendaSlot::duration, AgendaSlot.Builder::duration, DURATION)
            .optional("place", AgendaSlot::place, AgendaSlot.Builder::place, TEXT)
            .list("performers", AgendaSlot::performers, AgendaSlot.Builder::addPerformer, ACTOR)
            .list("chairs", AgendaSlot::chairs, AgendaSlot.Builder::addChair, ACTOR)
            .list("products", AgendaSlot::products, AgendaSlot.Builder::addProduct, PRODUCT_ID)
            .number("reviewedYear", AgendaSlot::reviewedYear, AgendaSlot.Builder::reviewedYear)
            .number("launchedYear", AgendaSlot::launchedYear, AgendaSlot.Builder::launchedYear)
            .list("awards", AgendaSlot::awards, AgendaSlot.Builder::addAward, AWARD)
            .optional("presentations", AgendaSlot::presentations, AgendaSlot.Builder::presentations, PRESENTATIONS)
            .list("slots", AgendaSlot::slots, AgendaSlot.Builder::addSlot, slots())
            .onLines();

    static final Codec<Agenda> AGENDA = ObjectCodec.of(Agenda.class, Agenda::builder, Agenda.Builder::build)
            .list("slots", Agenda::slots, Agenda.Builder::addSlot, SLOT)
            .onLines();

    private AgendaCodecs() {}

    private static Codec<PresentationList> sections() {
        return new LazyCodec<>(() -> PRESENTATIONS);
    }

    private static Codec<AgendaSlot> slots() {
        return new LazyCodec<>(() -> SLOT);
    }
}
