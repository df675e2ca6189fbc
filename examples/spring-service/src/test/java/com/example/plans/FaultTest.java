package com.example.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.Severity;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** A rule that throws is a fault of the service and not of the plan. */
@ServiceTest
@Import(FaultTest.BrokenRule.class)
class FaultTest {

    private final Client client;

    @Autowired
    FaultTest(Client client) {
        this.client = client;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plan-checks", "/submissions"})
    void aFaultIsToldWithoutItsInside(String path) throws Exception {
        String plan = new String(Resources.plan("an-giang-2024"), StandardCharsets.UTF_8);
        HttpResponse<String> answer = client.post(
                path, "en", "/plan-checks".equals(path) ? plan : Resources.submission("Sở Nội vụ", "an-giang-2024"));

        assertEquals("""
                {
                  "detail" : "The fault is not yours, and it has been written down.",
                  "instance" : "%s",
                  "status" : 500,
                  "title" : "The service failed"
                }""".formatted(path), answer.body());
        assertEquals(500, answer.statusCode());
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class BrokenRule {

        @Bean
        @Primary
        RuleEngine broken() {
            return RuleEngine.of(
                    RuleSet.of(Rule.builder(RuleDescriptor.of("broken", RuleFamily.COMPLETENESS, Severity.INFO))
                            .texts(Locale.ENGLISH, Map.of("title", "Broken", "violated", "Broken."))
                            .check(context -> {
                                throw new IllegalStateException("secret");
                            })
                            .build()));
        }
    }
}
