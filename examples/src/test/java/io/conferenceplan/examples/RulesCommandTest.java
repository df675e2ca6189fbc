package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.RuleSets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesCommandTest {

    @Nested
    class Listed {

        @Test
        void isARuleInALineWithIdSeverityAndTitle() {
            assertThat(Run.of("rules", "--rules", "duty-has-one-lead,event-on-working-day")
                            .out())
                    .isEqualTo("""
                            event-on-working-day  info     The event takes place on working days
                            duty-has-one-lead     warning  Each work product has one lead
                            """);
        }

        @Test
        void canBeVietnamese() {
            assertThat(Run.of("rules", "--locale", "vi", "--rules", "duty-has-one-lead")
                            .out())
                    .isEqualTo("duty-has-one-lead  cảnh báo  Mỗi việc có một đơn vị chủ trì\n");
        }

        @Test
        void areAllRulesUnlessOthersAreAskedFor() {
            assertThat(idsOf(Run.of("rules"))).isEqualTo(idsOf(RuleSets.all()));
        }

        @Test
        void isARuleOfTwoSetsOnce() {
            assertThat(idsOf(Run.of("rules", "--rules", "vietnam-state-practice,all")))
                    .isEqualTo(idsOf(RuleSets.all()));
        }
    }

    static Stream<Map.Entry<String, RuleSet>> sets() {
        return Map.of(
                "all", RuleSets.all(),
                "recommended", RuleSets.recommended(),
                "general", RuleSets.general(),
                "completeness", RuleSets.completeness(),
                "vietnam-state-practice", RuleSets.vietnamStatePractice())
                .entrySet()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void eachSetOfTheCatalogueHasAName(Map.Entry<String, RuleSet> set) {
        Run run = Run.of("rules", "--rules", set.getKey());

        assertThat(run.status()).isZero();
        assertThat(idsOf(run)).containsExactlyInAnyOrderElementsOf(idsOf(set.getValue()));
    }

    private static List<String> idsOf(Run run) {
        return run.out()
                .lines()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }

    private static List<String> idsOf(RuleSet set) {
        return set.rules().stream().map(rule -> rule.descriptor().id().value()).toList();
    }
}
