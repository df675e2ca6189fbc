package io.conferenceplan.testkit;

import static io.conferenceplan.testkit.RuleVerifier.verifyThat;
import static io.conferenceplan.testkit.VerifiedPlans.hall;
import static io.conferenceplan.testkit.VerifiedPlans.plan;
import static io.conferenceplan.testkit.VerifiedPlans.product;
import static io.conferenceplan.testkit.VerifiedPlans.tentative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.RuleConfiguration;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.value.ApproximationPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RuleVerifierTest {

    private static final RuleId VENUE_CAPACITY = RuleId.of("venue-capacity");
    private static final PlanPath TITLE = PlanPath.root().member("title");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Test
    void theExampleIsTrue() {
        ConferencePlan plan = hall("300", "~260").withProducts(product("film", "PT12M"), product("speech", "PT10M"));

        verifyThat(new ProductIsShort())
                .given(plan)
                .violates()
                .onlyAt("products[film].duration")
                .because("The film takes 12 min; more than 10 min are too long.");

        RuleEngine engine = RuleEngine.standard().withApproximation(new ApproximationPolicy(20, 20));
        verifyThat(engine, RuleId.of("venue-capacity"))
                .given(plan)
                .isUndetermined()
                .at("venue.capacity")
                .decidedBy("attendance.total");
    }

    @Test
    void theExampleIsThatOfTheJavadoc() throws IOException {
        String documented = Files.readString(source("main", "RuleVerifier"));
        String example = documented.substring(documented.indexOf("{@code") + 6, documented.indexOf("}</pre>"));

        assertThat(withoutSpace(Files.readString(source("test", "RuleVerifierTest"))))
                .contains(withoutSpace(example.replace("\n *", "\n")));
    }

    private static Path source(String kind, String type) {
        return Path.of("src", kind, "java", "io", "conferenceplan", "testkit", type + ".java");
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void aPlanViolatesIfOneFindingDoes() {
        ConferencePlan plan = plan(product("speech", "PT10M"), product("song", "~PT10M"), product("film", "PT11M"));

        verifyThat(new ProductIsShort()).given(plan).violates();
        assertOnlyOneVerdict(plan);
    }

    @Test
    void aPlanIsUndeterminedIfOneFindingIsAndNoneIsViolated() {
        ConferencePlan plan = plan(product("speech", "PT10M"), product("song", "~PT10M"), product("banner"));

        verifyThat(new ProductIsShort()).given(plan).isUndetermined();
        assertOnlyOneVerdict(plan);
    }

    @Test
    void aPlanIsSatisfiedIfOneFindingIsAndTheOthersDoNotApply() {
        ConferencePlan plan = plan(product("speech", "PT10M"), product("banner"));

        verifyThat(new ProductIsShort()).given(plan).isSatisfied();
        assertOnlyOneVerdict(plan);
    }

    @Test
    void aRuleDoesNotApplyIfNoFindingDoes() {
        ConferencePlan plan = plan(product("banner"), product("flag"));

        verifyThat(new ProductIsShort()).given(plan).doesNotApply().onlyAt("products[banner]", "products[flag]");
        assertOnlyOneVerdict(plan);
    }

    @Test
    void aRuleThatConcludesNothingDoesNotApplyToTheWholePlan() {
        verifyThat(new ProductIsShort()).given(plan()).doesNotApply().onlyAt("").because("No duration is stated.");
    }

    private static void assertOnlyOneVerdict(ConferencePlan plan) {
        VerdictVerifier verdict = verifyThat(new ProductIsShort()).given(plan);
        List<ThrowingCallable> all =
                List.of(verdict::violates, verdict::isUndetermined, verdict::isSatisfied, verdict::doesNotApply);

        assertThat(all.stream().filter(RuleVerifierTest::isTrue)).hasSize(1);
    }

    private static boolean isTrue(ThrowingCallable verification) {
        try {
            verification.call();
            return true;
        } catch (AssertionError e) {
            return false;
        } catch (Throwable e) {
            throw new AssertionError("unexpected", e);
        }
    }

    @Test
    void eachPlaceHasAVerdictOfItsOwn() {
        VerdictVerifier verdict = verifyThat(new ProductIsShort())
                .given(plan(product("film", "PT11M"), product("speech", "PT10M"), product("song", "~PT10M")));

        verdict.at("products[film].duration").violates();
        verdict.at("products[speech].duration").isSatisfied();
        verdict.at("products[song].duration").isUndetermined();
    }

    @Test
    void aNewSentenceIsAboutTheWholePlan() {
        verifyThat(new ProductIsShort())
                .given(plan(product("film", "PT11M"), tentative("song", "PT12M"), product("speech", "PT10M")))
                .violates()
                .onlyAt("products[song].duration", "products[film].duration")
                .and()
                .violates()
                .at("products[song].duration")
                .tentatively()
                .and()
                .at("products[speech].duration")
                .isSatisfied()
                .and()
                .violates()
                .at("products[film].duration");
    }

    @Test
    void allWordsAreTrueOfOneFinding() {
        FindingVerifier twice = verifyThat(new HouseRule(context -> {
                    context.at(TITLE).relatedTo(PlanPath.root()).conclude(Truth.FALSE, "first");
                    context.at(TITLE).conclude(Truth.FALSE, "second");
                }))
                .given(plan())
                .violates()
                .onlyAt("title");

        twice.because("house-rule.violated.second {}");
        FindingVerifier first = twice.relatedTo("").because("house-rule.violated.first {}");
        assertFails(() -> first.because("house-rule.violated.second {}"));
        assertFails(() -> twice.relatedTo("").because("house-rule.violated.second {}"));
        assertFails(() -> twice.because("house-rule.violated.second {}").relatedTo(""));
    }

    @Test
    void relatedAndDecidingPlacesAreAllNamedInAnyOrder() {
        FindingVerifier open = verifyThat(RuleEngine.standard(), VENUE_CAPACITY)
                .given(hall("100..110", "100..110"))
                .isUndetermined()
                .relatedTo("attendance.total");

        open.decidedBy("venue.capacity", "attendance.total").decidedBy("attendance.total", "venue.capacity");
        assertFails(() -> open.decidedBy("venue.capacity"));
        assertFails(() -> open.decidedBy("venue.capacity", "attendance.total", "attendance.groups"));
        assertFails(() -> open.relatedTo("attendance.total", "attendance.groups"));
    }

    @Test
    void theMessageIsVerifiedInAnyLanguage() {
        verifyThat(new ProductIsShort())
                .given(plan(product("film", "PT12M")))
                .violates()
                .because("The film takes 12 min; more than 10 min are too long.")
                .because(VIETNAMESE, "film dài 12 phút, quá 10 phút.");
    }

    @Test
    void theEngineIsUsedAsConfigured() {
        RuleEngine engine = RuleEngine.of(RuleSet.of(new ProductIsShort()))
                .withConfiguration(RuleConfiguration.builder()
                        .parameter("house-product-is-short", "mostMinutes", 12)
                        .build())
                .withApproximation(new ApproximationPolicy(0, 0));

        verifyThat(engine, ProductIsShort.ID)
                .given(plan(product("film", "~PT12M")))
                .isSatisfied();
    }

    @Test
    void otherRulesOfTheEngineDoNotMatter() {
        HouseRule throwing = new HouseRule(context -> {
            throw new IllegalStateException();
        });
        RuleEngine engine = RuleEngine.of(RuleSet.of(throwing, new ProductIsShort()));

        verifyThat(engine, ProductIsShort.ID)
                .given(plan(product("film", "PT10M")))
                .isSatisfied()
                .onlyAt("products[film].duration");
    }

    @Test
    void aRuleMustBeOneOfTheEngine() {
        RuleEngine engine = RuleEngine.of(RuleSet.of(new ProductIsShort(), new HouseRule(context -> {})));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> verifyThat(engine, VENUE_CAPACITY))
                .withMessage("rule id must be one of [house-product-is-short, house-rule], but was 'venue-capacity'.");
    }

    @Test
    void aRuleMustBeEnabled() {
        RuleEngine disabled = RuleEngine.of(RuleSet.of(new ProductIsShort()))
                .withConfiguration(RuleConfiguration.builder()
                        .disable("house-product-is-short")
                        .build());
        RuleEngine enabled = disabled.withConfiguration(
                RuleConfiguration.builder().enable("house-product-is-short").build());

        verifyThat(enabled, ProductIsShort.ID).given(plan()).doesNotApply();
        assertMustBeEnabled(() -> verifyThat(disabled, ProductIsShort.ID));
        assertMustBeEnabled(() -> PlanArbitraries.plans().violating(ProductIsShort.ID, disabled));
    }

    private static void assertMustBeEnabled(ThrowingCallable call) {
        assertThatIllegalArgumentException()
                .isThrownBy(call)
                .withMessage(
                        "rule 'house-product-is-short' must be enabled, but is disabled by the configuration of the"
                                + " engine. Maybe RuleConfiguration.builder().enable(\"house-product-is-short\").");
    }

    @Test
    void lawsAreThoseOfEnabledRules() {
        RuleEngine one = RuleEngine.of(RuleSet.of(new ProductIsShort(), new HouseRule(context -> {})))
                .withConfiguration(
                        RuleConfiguration.builder().disable("house-rule").build());
        RuleEngine none = one.withConfiguration(
                RuleConfiguration.builder().disable("house-product-is-short").build());

        assertThat(RuleLaws.of(one).run(1).figures())
                .extracting(figures -> figures.rule().value())
                .containsExactly("house-product-is-short");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleLaws.of(none))
                .withMessage("at least one rule of the engine must be enabled, but its configuration disables"
                        + " [house-product-is-short, house-rule].");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingIsNull() {
        RuleVerifier rule = verifyThat(new ProductIsShort());
        FindingVerifier findings = rule.given(plan()).doesNotApply();

        assertNamed("rule", () -> verifyThat(null));
        assertNamed("engine", () -> verifyThat(null, VENUE_CAPACITY));
        assertNamed("rule", () -> verifyThat(RuleEngine.standard(), null));
        assertNamed("plan", () -> rule.given(null));
        assertNamed("place", () -> rule.given(plan()).at(null));
        assertNamed("place", () -> findings.at(null));
        assertNamed("place", () -> findings.onlyAt(null));
        assertNamed("more", () -> findings.onlyAt("", (String) null));
        assertNamed("more", () -> findings.relatedTo("", (String[]) null));
        assertNamed("place", () -> findings.decidedBy(null));
        assertNamed("message", () -> findings.because(null));
        assertNamed("locale", () -> findings.because(null, "No duration is stated."));
    }

    private static void assertNamed(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name);
    }

    private static void assertFails(ThrowingCallable verification) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(verification);
    }
}
