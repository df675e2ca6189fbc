package io.conferenceplan.validation.rules;

import io.conferenceplan.agenda.Presentation;
import io.conferenceplan.agenda.PresentationList;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.LocatedSlot;
import io.conferenceplan.validation.PlanPath;
import java.util.ArrayList;
import java.util.List;

/** The presentations of a slot with their places, those of sections included. */
final class Presentations {

    private Presentations() {}

    static List<Located<Presentation>> of(LocatedSlot slot) {
        if (slot.slot().presentations().isEmpty()) {
            return List.of();
        }
        List<Located<Presentation>> all = new ArrayList<>();
        slot.slot().presentations().ifPresent(list -> add(list, slot.path().member("presentations"), all));
        return all;
    }

    private static void add(PresentationList list, PlanPath path, List<Located<Presentation>> all) {
        all.addAll(path.items("presentations", list.presentations()));
        path.items("sections", list.sections()).forEach(section -> add(section.value(), section.path(), all));
    }
}
