package io.conferenceplan.validation.rules;

import io.conferenceplan.people.Award;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.PlanPath;
import java.util.ArrayList;
import java.util.List;

/** The awards of a slot or a group with their places, told by their names. */
final class LocatedAwards {

    private LocatedAwards() {}

    /** {@return the awards of a part of the plan, in order} */
    static List<Located<Award>> within(PlanPath path, List<Award> awards) {
        List<Located<Award>> located = new ArrayList<>(awards.size());
        for (int i = 0; i < awards.size(); i++) {
            located.add(new Located<>(
                    awards.get(i), path.item("awards", i, awards.get(i).name())));
        }
        return located;
    }
}
