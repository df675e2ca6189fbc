package io.conferenceplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.RuleSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The built-in rules keep the laws: on {@code -Dlaws.plans=6000} plans, unless set otherwise.
 *
 * <p>{@code -Dlaws.write=true} writes what came of it to the page of the laws; {@code -Dlaws.plans=60000} tries them on more
 * plans, {@code -Dlaws.rule=venue-capacity} only that rule.
 */
class BuiltInRulesTest {

    private static final int USUAL = 6_000;
    private static final int PLANS = Integer.getInteger("laws.plans", USUAL);
    private static final @Nullable String RULE = System.getProperty("laws.rule");
    private static final int PLANS_FOR_COMPLETENESS = 500;
    private static final Path PAGE = Path.of("..", "docs", "laws.md");

    /** The rules about the world; those of completeness are about the document, which its exact plans are not. */
    private static RuleSet rulesAboutTheWorld() {
        return RuleSet.of(RuleSets.all().rules().stream()
                .filter(rule -> rule.descriptor().family() != RuleFamily.COMPLETENESS)
                .toList());
    }

    /** Those of them that are asked for. */
    private static RuleSet rulesToTry() {
        return RuleSet.of(rulesAboutTheWorld().rules().stream()
                .filter(rule -> RULE == null || rule.descriptor().id().value().equals(RULE))
                .toList());
    }

    @Test
    void keepAllLaws() throws IOException {
        LawReport report = RuleLaws.of(rulesToTry()).run(PLANS);

        if (Boolean.getBoolean("laws.write") && RULE == null) {
            Files.writeString(PAGE, LawsPage.of(report));
        }
        assertThat(report.breaches()).isEmpty();
        assertThat(report.figures())
                .allSatisfy(rule -> assertThat(rule.plans())
                        .as("plans of %s", rule.rule())
                        .isGreaterThan(PLANS < USUAL ? 0 : PLANS / 12));
    }

    @Test
    void areNeverUndeterminedAboutWhatTheDocumentSays() {
        LawReport report = RuleLaws.of(RuleSets.completeness())
                .without(
                        Law.VIOLATED_IN_ALL,
                        Law.SATISFIED_IN_ALL,
                        Law.NOT_APPLICABLE_IN_ALL,
                        Law.NARROWING_KEEPS_DECISIONS,
                        Law.EXACT_IS_DECIDED,
                        Law.UNDETERMINED_IS_TIGHT)
                .run(PLANS_FOR_COMPLETENESS);

        assertThat(report.breaches()).isEmpty();
        assertThat(report.figures()).allSatisfy(rule -> {
            assertThat(rule.evaluations()).as("places of %s", rule.rule()).isPositive();
            assertThat(rule.undetermined())
                    .as("undetermined of %s", rule.rule())
                    .isZero();
        });
    }

    @Test
    void arePresentedOnThePageOfTheLaws() throws IOException {
        String page = Files.readString(PAGE);
        List<String> rules = rulesAboutTheWorld().rules().stream()
                .map(Rule::descriptor)
                .map(rule -> rule.id().toString())
                .toList();

        assertThat(column(page, 1))
                .as("rules in docs/laws.md, which -Plaws writes")
                .isEqualTo(rules);
        assertThat(column(page, 2)).containsOnly("0");
        assertThat(page).contains(Law.NARROWING_KEEPS_DECISIONS.statement());
    }

    /** The names of the rules, or their unsound findings. */
    private static List<String> column(String page, int group) {
        return Pattern.compile("(?m)^\\| `([a-z-]+)` (?:\\| [0-9,]+ ){3}\\| ([0-9]+) \\|")
                .matcher(page)
                .results()
                .map((MatchResult row) -> row.group(group))
                .toList();
    }
}
