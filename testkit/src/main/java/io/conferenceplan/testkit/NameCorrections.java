package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.document.Recipient;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.Organisation;
import io.conferenceplan.people.OrganisationId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes organisations as they are called. */
final class NameCorrections {

    private final Map<OrganisationId, String> names;

    private NameCorrections(ConferencePlan plan) {
        names = plan.organisations().stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::name, (first, second) -> first));
    }

    /** Whoever is written in some way, and who alone is a recipient, has the name of the organisation there. */
    static ConferencePlan in(ConferencePlan plan) {
        NameCorrections corrections = new NameCorrections(plan);
        List<Recipient> recipients =
                plan.document().recipients().stream().map(corrections::named).toList();
        return EachActor.replaced(plan.withDocument(plan.document().withRecipients(recipients)), corrections::written);
    }

    private Actor written(Actor actor) {
        Optional<String> name = actor.organisation().flatMap(this::name);
        return name.isEmpty() ? actor : actor.withWording(actor.wording().flatMap(wording -> name));
    }

    private Recipient named(Recipient recipient) {
        return recipient.covers().size() == 1
                ? recipient.withName(name(recipient.covers().get(0)).orElse(recipient.name()))
                : recipient;
    }

    private Optional<String> name(OrganisationId id) {
        return Optional.ofNullable(names.get(id));
    }
}
