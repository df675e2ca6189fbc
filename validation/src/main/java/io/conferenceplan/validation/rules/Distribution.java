package io.conferenceplan.validation.rules;

import io.conferenceplan.document.Issuer;
import io.conferenceplan.document.Recipient;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.Organisation;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.PlanIndex;
import io.conferenceplan.validation.RuleContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The organisations that a plan goes to: its issuer, its recipients and what they are made of.
 *
 * <p>A recipient means the organisations that it covers, those of the groups that it covers, and the one whose name it has.
 */
final class Distribution {

    private final PlanIndex index;
    private final Map<String, OrganisationId> byName = new HashMap<>();
    private final Map<OrganisationId, List<OrganisationId>> parts = new HashMap<>();
    private final Set<OrganisationId> reached = new HashSet<>();
    private boolean clear = true;

    private Distribution(PlanIndex index) {
        this.index = index;
        index.organisations().stream().map(Located::value).forEach(this::register);
    }

    static Distribution of(RuleContext context) {
        Distribution distribution = new Distribution(context.index());
        Optional<OrganisationId> issuer = context.plan().document().issuer().map(Issuer::organisation);
        issuer.ifPresent(distribution::reach);
        context.plan().document().recipients().forEach(distribution::reach);
        issuer.stream()
                .flatMap(id -> Organisations.withWhole(id, context.index()))
                .forEach(distribution.reached::add);
        return distribution;
    }

    /** {@return whether each recipient says whom it means} */
    boolean isClear() {
        return clear;
    }

    /** {@return whether the plan goes to an organisation, or to all of its members} */
    boolean reaches(Organisation organisation) {
        return reached.contains(organisation.id())
                || (!organisation.members().isEmpty() && reached.containsAll(organisation.members()));
    }

    private void register(Organisation organisation) {
        byName.putIfAbsent(organisation.name(), organisation.id());
        organisation.aliases().forEach(alias -> byName.putIfAbsent(alias, organisation.id()));
        organisation
                .parent()
                .ifPresent(whole ->
                        parts.computeIfAbsent(whole, id -> new ArrayList<>()).add(organisation.id()));
    }

    private void reach(Recipient recipient) {
        Optional<OrganisationId> named = Optional.ofNullable(byName.get(recipient.name()));
        Stream<OrganisationId> members = recipient.coversGroups().stream()
                .flatMap(group -> index.group(group).stream())
                .flatMap(group -> group.value().members().stream())
                .map(Actor::organisation)
                .flatMap(Optional::stream);
        Stream.of(named.stream(), recipient.covers().stream(), members)
                .flatMap(ids -> ids)
                .forEach(this::reach);
        clear &= named.isPresent()
                || !recipient.covers().isEmpty()
                || !recipient.coversGroups().isEmpty();
    }

    private void reach(OrganisationId start) {
        Deque<OrganisationId> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            OrganisationId next = open.remove();
            if (reached.add(next)) {
                index.organisation(next)
                        .ifPresent(found -> open.addAll(found.value().members()));
                open.addAll(parts.getOrDefault(next, List.of()));
            }
        }
    }
}
