package io.conferenceplan.validation.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.conferenceplan.people.Actor;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.validation.LocatedSlot;
import io.conferenceplan.validation.PlanIndex;
import io.conferenceplan.validation.PlanPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The slots in which one named person performs, chairs or presents.
 *
 * @param person the name
 * @param places the slots in the order of the agenda, each with the place that names the person first
 */
record Engagements(String person, Map<LocatedSlot, PlanPath> places) {

    /**
     * {@return the engagements of all persons whom the agenda names}
     *
     * <p>One name is one person, unless it goes with several organisations. Then it is one person of each, and where it goes
     * with none nobody knows who is meant.
     */
    static List<Engagements> of(PlanIndex index) {
        return index.slots().stream()
                .flatMap(Engagements::mentions)
                .collect(groupingBy(Mention::person, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .flatMap(Engagements::ofOneName)
                .toList();
    }

    /** {@return the place of a slot that names the person} */
    PlanPath place(SlotClock slot) {
        return Optional.ofNullable(places.get(slot.located())).orElseThrow();
    }

    private static Stream<Engagements> ofOneName(List<Mention> mentions) {
        Map<OrganisationId, List<Mention>> byOrganisation = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            mention.actor
                    .organisation()
                    .ifPresent(organisation -> byOrganisation
                            .computeIfAbsent(organisation, newOrganisation -> new ArrayList<>())
                            .add(mention));
        }
        return byOrganisation.size() > 1
                ? byOrganisation.values().stream().map(Engagements::ofOnePerson)
                : Stream.of(ofOnePerson(mentions));
    }

    private static Engagements ofOnePerson(List<Mention> mentions) {
        Map<LocatedSlot, PlanPath> places = new LinkedHashMap<>();
        mentions.forEach(mention -> places.putIfAbsent(mention.slot, mention.path));
        return new Engagements(mentions.get(0).person, places);
    }

    private static Stream<Mention> mentions(LocatedSlot slot) {
        return Actors.of(slot).stream()
                .flatMap(actor -> actor.value().person().stream()
                        .map(person -> new Mention(person, actor.value(), slot, actor.path())));
    }

    /** A place of a slot that names a person. */
    private record Mention(String person, Actor actor, LocatedSlot slot, PlanPath path) {}
}
