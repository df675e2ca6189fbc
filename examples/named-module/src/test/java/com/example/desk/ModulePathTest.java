package com.example.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.PlanJson;
import io.conferenceplan.validation.RuleEngine;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModulePathTest {

    @Test
    void whatRunsHereAreModules() {
        assertEquals(
                List.of(
                        "com.example.desk",
                        "io.conferenceplan",
                        "io.conferenceplan.validation",
                        "io.conferenceplan.json"),
                Stream.of(Desk.class, ConferencePlan.class, RuleEngine.class, PlanJson.class)
                        .map(type -> type.getModule().getName())
                        .toList());
    }
}
