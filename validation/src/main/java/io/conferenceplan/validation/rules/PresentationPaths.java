package io.conferenceplan.validation.rules;

import io.conferenceplan.agenda.Presentation;
import io.conferenceplan.agenda.PresentationList;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.validation.PlanPath;

/** The places of what a list of presentations contains, told by what they are called and not by their position. */
final class PresentationPaths {

    private PresentationPaths() {}

    /** {@return the place of a section: told by its title, or by its position if it has none} */
    static PlanPath section(PlanPath list, int index, PresentationList section) {
        return section.title()
                .map(title -> list.item("sections", index, title))
                .orElseGet(() -> list.item("sections", index));
    }

    /** {@return the place of a presentation: told by its topic, or by who presents if it has none} */
    static PlanPath presentation(PlanPath list, int index, Presentation presentation) {
        return list.item(
                "presentations", index, presentation.topic().orElseGet(() -> presenter(presentation.presenter())));
    }

    private static String presenter(Actor presenter) {
        return presenter
                .person()
                .or(() -> presenter.organisation().map(OrganisationId::value))
                .or(presenter::office)
                .orElseThrow();
    }
}
