package com.example.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.PlanJson;
import io.conferenceplan.validation.RuleEngine;
import java.lang.module.ModuleDescriptor.Requires;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    @Test
    void aModuleBringsThoseThatItSpeaksOf() {
        assertEquals(Set.of("io.conferenceplan"), broughtBy(RuleEngine.class));
        assertEquals(Set.of("io.conferenceplan", "io.conferenceplan.validation"), broughtBy(PlanJson.class));
    }

    private static Set<String> broughtBy(Class<?> type) {
        return type.getModule().getDescriptor().requires().stream()
                .filter(required -> required.modifiers().contains(Requires.Modifier.TRANSITIVE))
                .map(Requires::name)
                .collect(Collectors.toSet());
    }
}
