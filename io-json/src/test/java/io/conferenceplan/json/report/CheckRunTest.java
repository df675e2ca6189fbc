package io.conferenceplan.json.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conferenceplan.validation.RuleConfiguration;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckRunTest {

    @Test
    void it_has_the_rules_that_are_enabled() {
        RuleEngine engine = RuleEngine.standard()
                .withConfiguration(
                        RuleConfiguration.builder().disable("products-used").build());

        RuleSet rules = CheckRun.of(Tool.of("a"), engine, List.of()).rules();

        assertThat(rules.rule(RuleId.of("products-used"))).isEmpty();
        assertThat(rules.rules()).hasSize(engine.rules().rules().size() - 1);
    }

    @Test
    void it_has_all_rules_that_its_reports_are_about() {
        CheckRun five = Runs.fivePlans();
        RuleSet without = five.rules().without(RuleId.of("years-consistent"));

        assertThatThrownBy(() -> new CheckRun(five.tool(), without, five.documents()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rules of a run must be all that its reports are about, but lack 'years-consistent'.");
    }

    @Test
    void names_and_reasons_say_something() {
        assertThatThrownBy(() -> Tool.of(" ")).hasMessage("name of a tool must not be blank, but was ' '.");
        assertThatThrownBy(() -> Tool.of("a", "")).hasMessage("version of a tool must not be blank, but was ''.");
        assertThatThrownBy(() -> CheckedDocument.check("", new byte[0], RuleEngine.standard()))
                .hasMessage("name of a document must not be empty, but was.");
        assertThatThrownBy(() -> new CheckedDocument.Unreadable("a.json", ""))
                .hasMessage("reason why document 'a.json' is unreadable must not be blank, but was ''.");
        assertThatThrownBy(() -> new CheckedDocument.WithProblems("a.json", List.of()))
                .hasMessage("problems of document 'a.json' must be one at least, but are none.");
    }
}
