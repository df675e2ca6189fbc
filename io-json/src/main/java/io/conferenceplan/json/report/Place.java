package io.conferenceplan.json.report;

import io.conferenceplan.json.Location;
import io.conferenceplan.validation.PlanPath;
import java.util.Optional;

/**
 * A place in a document.
 *
 * @param path the place in the plan
 * @param location the line and column of the value there, or else of what encloses it; empty if they are not known
 */
record Place(PlanPath path, Optional<Location> location) {

    static Place of(PlanPath path, CheckedDocument.WithPlan document) {
        return new Place(path, document.places().map(places -> places.locateNearest(path.pointer())));
    }
}
