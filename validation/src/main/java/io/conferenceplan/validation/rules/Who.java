package io.conferenceplan.validation.rules;

import io.conferenceplan.people.Actor;
import io.conferenceplan.people.OrganisationId;
import java.util.Comparator;

/**
 * Whom an actor means, whatever the wording. It has an order so that sets stay quick for names whose hashes somebody has made
 * alike.
 *
 * @param organisation the id of the organisation; empty if there is none
 * @param office the office; empty if there is none
 * @param person the person; empty if there is none
 */
record Who(String organisation, String office, String person) implements Comparable<Who> {

    private static final Comparator<Who> ORDER =
            Comparator.comparing(Who::organisation).thenComparing(Who::office).thenComparing(Who::person);

    static Who of(Actor actor) {
        return new Who(
                actor.organisation().map(OrganisationId::value).orElse(""),
                actor.office().orElse(""),
                actor.person().orElse(""));
    }

    @Override
    public int compareTo(Who other) {
        return ORDER.compare(this, other);
    }
}
