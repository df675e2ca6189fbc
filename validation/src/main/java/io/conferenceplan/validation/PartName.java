package io.conferenceplan.validation;

import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.Presentation;
import io.conferenceplan.agenda.PresentationList;
import io.conferenceplan.document.Annex;
import io.conferenceplan.document.BudgetLine;
import io.conferenceplan.document.DocumentSection;
import io.conferenceplan.document.FundingSource;
import io.conferenceplan.document.InternalReference;
import io.conferenceplan.document.LegalBasis;
import io.conferenceplan.document.Recipient;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.Award;
import io.conferenceplan.people.Organisation;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.people.ParticipantGroup;
import io.conferenceplan.product.WorkProduct;
import io.conferenceplan.purpose.Anniversary;
import io.conferenceplan.purpose.Purpose;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tells a part of a plan from the others of its list: its id, or else what it is called.
 *
 * @param <T> the type of the part
 * @param type the type of the part
 * @param name gives the name of a part; nothing if the plan does not call it anything
 */
record PartName<T>(Class<T> type, Function<T, Optional<String>> name) {

    /** Each type whose values stand in lists of a plan. */
    private static final List<PartName<?>> ALL = List.of(
            always(AgendaSlot.class, slot -> slot.id().value()),
            always(AssignedDuty.class, duty -> duty.id().value()),
            always(Organisation.class, organisation -> organisation.id().value()),
            always(ParticipantGroup.class, group -> group.id().value()),
            always(WorkProduct.class, product -> product.id().value()),
            always(Actor.class, PartName::ofActor),
            always(Anniversary.class, Anniversary::name),
            always(Annex.class, Annex::label),
            always(Award.class, Award::name),
            always(BudgetLine.class, BudgetLine::item),
            always(DocumentSection.class, DocumentSection::label),
            always(FundingSource.class, FundingSource::name),
            always(InternalReference.class, InternalReference::wording),
            new PartName<>(LegalBasis.class, basis -> basis.number().or(basis::subject)),
            always(Presentation.class, one -> one.topic().orElseGet(() -> ofActor(one.presenter()))),
            new PartName<>(PresentationList.class, PresentationList::title),
            always(Purpose.class, Purpose::text),
            always(Recipient.class, Recipient::name));

    private static <T> PartName<T> always(Class<T> type, Function<T, String> name) {
        return new PartName<>(type, part -> Optional.of(name.apply(part)));
    }

    /** {@return what tells a part from the others; nothing for a part without a name; other values are told by their text} */
    static Optional<String> of(Object part) {
        for (PartName<?> known : ALL) {
            if (known.type.isInstance(part)) {
                return known.in(part);
            }
        }
        return Optional.of(part.toString());
    }

    /** {@return whether values of a type are told by a name of their own} */
    static boolean knows(Class<?> type) {
        return ALL.stream().anyMatch(known -> known.type == type);
    }

    private Optional<String> in(Object part) {
        return name.apply(type.cast(part));
    }

    private static String ofActor(Actor actor) {
        return Stream.of(actor.organisation().map(OrganisationId::value), actor.office(), actor.person())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
