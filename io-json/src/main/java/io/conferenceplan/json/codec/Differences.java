package io.conferenceplan.json.codec;

import io.conferenceplan.validation.PlanPath;
import org.jspecify.annotations.Nullable;

/** Takes what differs between two plans; values come as JSON on one line. */
public interface Differences {

    /**
     * Takes a value that is not the same in both plans.
     *
     * @param path where it is in the later plan, or was in the earlier one
     * @param before the value in the earlier plan, null if it has none
     * @param after the value in the later plan, null if it has none
     */
    void changed(PlanPath path, @Nullable String before, @Nullable String after);

    /**
     * Takes an item of a list that has another place among those that both plans have.
     *
     * @param path where it is in the later plan
     */
    void moved(PlanPath path);
}
