package com.example.plans;

import io.conferenceplan.json.PlanJson;
import io.conferenceplan.json.ReadLimits;
import io.conferenceplan.json.SettingsJson;
import io.conferenceplan.validation.EngineSettings;
import io.conferenceplan.validation.FailOn;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleSets;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** How plans are read and checked. All of it is immutable, and all requests share it. */
@Configuration(proxyBeanMethods = false)
class CheckConfiguration {

    static final int MOST_BYTES = 1_000_000;

    @Bean
    PlanJson planJson() {
        return PlanJson.standard()
                .withLimits(ReadLimits.standard().withMaxBytes(MOST_BYTES).withMaxProblems(100))
                .withSourceMap();
    }

    /** The engine of the house. A misspelt rule in its settings ends the start of the service and is told with its line. */
    @Bean
    RuleEngine engine() throws IOException {
        try (InputStream file = new ClassPathResource("settings.json").getInputStream()) {
            EngineSettings settings =
                    SettingsJson.of(RuleSets.recommended()).read(file).orElseThrow();
            return settings.applyTo(RuleEngine.standard());
        }
    }

    @Bean
    FailOn failOn() {
        return FailOn.errors();
    }
}
