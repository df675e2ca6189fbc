package io.conferenceplan.validation;

import static io.conferenceplan.validation.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.conferenceplan.ConferencePlan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngineSettingsTest {

    private static final ConferencePlan PLAN =
            ConferencePlan.builder().title("Hội nghị tổng kết").build();
    private static final LocalDate LAST_DAY = LocalDate.of(2024, 3, 17);
    private static final PlanPath TITLE = PlanPath.root().member("title");

    private static final EngineSettings SETTINGS = new EngineSettings(
            RuleConfiguration.builder().disable("off").build(),
            List.of(Suppression.of(RuleId.of("short"), "title", "agreed").until(LAST_DAY)));

    private final RuleEngine engine = RuleEngine.of(RuleSet.of(violatedAtTheTitle("short"), violatedAtTheTitle("off")));

    private static Rule violatedAtTheTitle(String id) {
        return FakeRule.of(id, ERROR, context -> context.at(TITLE).conclude(Truth.FALSE));
    }

    @Test
    void configureAnEngineAndSuppress() {
        Report report = SETTINGS.applyTo(engine, LAST_DAY).check(PLAN);

        assertThat(report.findings()).extracting(Finding::rule).containsExactly(RuleId.of("short"));
        assertThat(report.suppressedFindings()).hasSize(1);
    }

    @Test
    void suppressWithoutAnEnd() {
        EngineSettings endless = new EngineSettings(
                SETTINGS.configuration(), List.of(Suppression.of(RuleId.of("short"), "title", "agreed")));

        Report report = endless.applyTo(engine).check(PLAN);

        assertThat(report.findings()).extracting(Finding::rule).containsExactly(RuleId.of("short"));
        assertThat(report.suppressedFindings()).hasSize(1);
    }

    @Test
    void haveToBeToldTheDayIfASuppressionHasALastOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SETTINGS.applyTo(engine))
                .withMessage(
                        "suppressions must have an as-of date if one has a last day, but none was given for that of"
                                + " 'short' at 'title' until '2024-03-17'. Maybe Suppressions.of(list, asOf).");
    }

    @Test
    void suppressUntilTheLastDay() {
        Report report = SETTINGS.applyTo(engine, LAST_DAY.plusDays(1)).check(PLAN);

        assertThat(report.suppressedFindings()).isEmpty();
        assertThat(report.suppressionProblems())
                .extracting(SuppressionProblem::kind)
                .containsExactly(SuppressionProblem.Kind.EXPIRED);
    }

    @Test
    void areRefusedByAnEngineWithoutTheRules() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> SETTINGS.applyTo(RuleEngine.of(RuleSet.of()), LAST_DAY));
    }
}
