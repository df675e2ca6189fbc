package io.conferenceplan.validation.rules;

import io.conferenceplan.document.Issuer;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.validation.PlanIndex;
import io.conferenceplan.validation.RuleContext;
import java.util.Optional;
import java.util.stream.Stream;

/** How organisations belong together. */
final class Organisations {

    private Organisations() {}

    /** {@return an organisation and, if it is a part, the one that it is a part of} */
    static Stream<OrganisationId> withWhole(OrganisationId id, PlanIndex index) {
        return Stream.concat(
                Stream.of(id),
                index.organisation(id).flatMap(part -> part.value().parent()).stream());
    }

    /** {@return whether two organisations are the same or one is a part of the other} */
    static boolean related(OrganisationId one, OrganisationId other, PlanIndex index) {
        return withWhole(one, index).anyMatch(other::equals)
                || withWhole(other, index).anyMatch(one::equals);
    }

    /** {@return whether somebody is of the organisation that issues the plan} */
    static boolean isOfIssuer(Actor actor, RuleContext context) {
        Optional<OrganisationId> issuer = context.plan().document().issuer().map(Issuer::organisation);
        return issuer.isPresent() && issuer.equals(actor.organisation());
    }
}
