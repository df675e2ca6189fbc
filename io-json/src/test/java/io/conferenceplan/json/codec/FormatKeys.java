package io.conferenceplan.json.codec;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For tests of other packages. */
public final class FormatKeys {

    private FormatKeys() {}

    /** What the schema of plans asks texts for: types, and members and words with their types. */
    public static Set<List<String>> ofPlans() {
        Set<List<String>> keys = new LinkedHashSet<>();
        JsonSchema.withDefinitions(PlanCodecs.PLAN, path -> {
            keys.add(path);
            return Map.of();
        });
        return keys;
    }
}
