package io.conferenceplan.validation.rules;

import io.conferenceplan.document.LegalBasis;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.validation.PlanIndex;
import io.conferenceplan.validation.PlanPath;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;

/** What messages call somebody. */
final class Names {

    private Names() {}

    /** {@return the person, the office and the organisation, as far as they are stated} */
    static String of(Actor actor, PlanIndex index) {
        StringJoiner name = new StringJoiner(", ");
        actor.person().ifPresent(name::add);
        actor.office().ifPresent(name::add);
        actor.organisation().ifPresent(id -> name.add(of(id, index)));
        return name.toString();
    }

    /** {@return the name of an organisation; its id if the plan does not list it} */
    static String of(OrganisationId id, PlanIndex index) {
        return index.organisation(id)
                .map(organisation -> organisation.value().name())
                .orElse(id.value());
    }

    /** {@return the names of organisations, in order} */
    static List<String> of(Collection<OrganisationId> ids, PlanIndex index) {
        return ids.stream().map(id -> of(id, index)).distinct().toList();
    }

    /** {@return the number of a basis or else its subject; a dash if the plan states neither} */
    static String of(LegalBasis basis) {
        return PlanPath.nameOf(basis).orElse("–");
    }

    /** {@return the name of a work product; its id if the plan does not list it} */
    static String of(ProductId id, PlanIndex index) {
        return index.product(id).map(product -> product.value().name()).orElse(id.value());
    }
}
