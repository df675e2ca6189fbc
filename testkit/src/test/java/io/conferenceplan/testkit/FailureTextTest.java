package io.conferenceplan.testkit;

import static io.conferenceplan.testkit.RuleVerifier.verifyThat;
import static io.conferenceplan.testkit.VerifiedPlans.hall;
import static io.conferenceplan.testkit.VerifiedPlans.plan;
import static io.conferenceplan.testkit.VerifiedPlans.product;
import static io.conferenceplan.testkit.VerifiedPlans.tentative;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleId;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is said of a plan with all outcomes, and of one with a finding that names all kinds of places. */
class FailureTextTest {

    private static final String ALL_OUTCOMES = """
            , but found:
              VIOLATED at 'products[film].duration': The film takes 12 min; more than 10 min are too long.
              UNDETERMINED tentatively at 'products[song].duration', decided by 'products[song].duration': The song takes \
            9 min to 11 min; whether that is more than 10 min is open.
              SATISFIED at 'products[speech].duration': The speech takes 10 min.
              NOT_APPLICABLE at 'products[banner]': No duration is stated.""";

    private static final String ALL_PLACES = """
            , but found:
              UNDETERMINED at 'venue.capacity', related to 'attendance.total', decided by 'venue.capacity' and \
            'attendance.total': Whether the venue (100 to 110 persons) holds the participants (100 to 110) is open.""";

    private final VerdictVerifier allOutcomes = verifyThat(new ProductIsShort())
            .given(plan(
                    product("film", "PT12M"),
                    tentative("song", "~PT10M"),
                    product("speech", "PT10M"),
                    product("banner")));

    private final VerdictVerifier allPlaces =
            verifyThat(RuleEngine.standard(), RuleId.of("venue-capacity")).given(hall("100..110", "100..110"));

    @Test
    void theVerdictIsAnother() {
        assertFails(allOutcomes::isUndetermined, "rule 'house-product-is-short' must be undetermined" + ALL_OUTCOMES);
        assertFails(allOutcomes::isSatisfied, "rule 'house-product-is-short' must be satisfied" + ALL_OUTCOMES);
        assertFails(allOutcomes::doesNotApply, "rule 'house-product-is-short' must not apply" + ALL_OUTCOMES);
        assertFails(allPlaces::violates, "rule 'venue-capacity' must be violated" + ALL_PLACES);
    }

    @Test
    void theRuleDoesNotApplyToTheWholePlan() {
        assertFails(verifyThat(new ProductIsShort()).given(plan())::violates, """
                rule 'house-product-is-short' must be violated, but found:
                  NOT_APPLICABLE at '' (the whole plan): No duration is stated.""");
    }

    @Test
    void theVerdictOnAPlaceIsAnother() {
        assertFails(
                allOutcomes.at("products[speech].duration")::violates,
                "rule 'house-product-is-short' at 'products[speech].duration' must be violated" + ALL_OUTCOMES);
    }

    @Test
    void thePlaceHasNoVerdict() {
        assertFails(
                () -> allOutcomes.at("products[0].duration"),
                "rule 'house-product-is-short' must have a finding at 'products[0].duration'" + ALL_OUTCOMES
                        + "\nMaybe 'products[film].duration'.");
    }

    @Test
    void theFindingIsAtAnotherPlace() {
        assertFails(
                () -> allOutcomes.violates().at("products[speech].duration"),
                "rule 'house-product-is-short' must be violated at 'products[speech].duration'" + ALL_OUTCOMES);
        assertFails(
                () -> allOutcomes.violates().at("venue"),
                "rule 'house-product-is-short' must be violated at 'venue'" + ALL_OUTCOMES);
        assertFails(
                () -> allOutcomes.violates().at(""),
                "rule 'house-product-is-short' must be violated at '' (the whole plan)" + ALL_OUTCOMES);
    }

    @Test
    void aPlaceIsMisspelt() {
        assertFails(
                () -> allPlaces.isUndetermined().at("venue.capcity"),
                "rule 'venue-capacity' must be undetermined at 'venue.capcity'" + ALL_PLACES
                        + "\nMaybe 'venue.capacity'.");
        assertFails(
                () -> allPlaces
                        .isUndetermined()
                        .decidedBy("venue.capcity", "attendance.total", "venue.capaxity", "attendance.totl"),
                "rule 'venue-capacity' must be undetermined"
                        + " decided by 'venue.capcity' and 'attendance.total' and 'venue.capaxity' and 'attendance.totl'"
                        + ALL_PLACES
                        + "\nMaybe 'venue.capacity' and 'attendance.total'.");
    }

    @Test
    void findingsAreElsewhereToo() {
        FindingVerifier two = verifyThat(new ProductIsShort())
                .given(plan(product("film", "PT12M"), product("song", "PT11M")))
                .violates();

        assertFails(() -> two.onlyAt("products[film].duration"), """
                rule 'house-product-is-short' must be violated only at 'products[film].duration', but found:
                  VIOLATED at 'products[film].duration': The film takes 12 min; more than 10 min are too long.
                  VIOLATED at 'products[song].duration': The song takes 11 min; more than 10 min are too long.""");
        assertFails(
                () -> two.onlyAt("products[film].duration", "products[song].duration", "products[song].durations"),
                """
                rule 'house-product-is-short' must be violated only at 'products[film].duration' and \
                'products[song].duration' and 'products[song].durations', but found:
                  VIOLATED at 'products[film].duration': The film takes 12 min; more than 10 min are too long.
                  VIOLATED at 'products[song].duration': The song takes 11 min; more than 10 min are too long.
                Maybe 'products[song].duration'.""");
    }

    @Test
    void theFindingIsRelatedToOtherPlaces() {
        assertFails(
                () -> allPlaces.isUndetermined().at("venue.capacity").relatedTo("venue.capacity"),
                "rule 'venue-capacity' must be undetermined at 'venue.capacity' related to 'venue.capacity'"
                        + ALL_PLACES);
    }

    @Test
    void theFindingIsDecidedByOtherValues() {
        assertFails(
                () -> allPlaces.isUndetermined().relatedTo("attendance.total").decidedBy("attendance.total"),
                "rule 'venue-capacity' must be undetermined related to 'attendance.total' decided by 'attendance.total'"
                        + ALL_PLACES);
    }

    @Test
    void theFindingIsNotTentative() {
        assertFails(
                () -> allOutcomes.violates().tentatively(),
                "rule 'house-product-is-short' must be violated tentatively" + ALL_OUTCOMES);
    }

    @Test
    void theOnlyFindingIsNotTentative() {
        assertFails(
                () -> allOutcomes.violates().onlyAt("products[film].duration").tentatively(),
                "rule 'house-product-is-short' must be violated only at 'products[film].duration' tentatively"
                        + ALL_OUTCOMES);
    }

    @Test
    void theMessageIsAnother() {
        assertFails(
                () -> allOutcomes.violates().because("The film takes 12 min"),
                "rule 'house-product-is-short' must be violated because 'The film takes 12 min'" + ALL_OUTCOMES);
    }

    @Test
    void theMessageIsAnotherInALanguage() {
        VerdictVerifier film = verifyThat(new ProductIsShort()).given(plan(product("film", "PT12M")));

        assertFails(() -> film.violates().because(Locale.forLanguageTag("vi"), "film dài quá."), """
                rule 'house-product-is-short' must be violated because 'film dài quá.', but found:
                  VIOLATED at 'products[film].duration': film dài 12 phút, quá 10 phút.""");
    }

    @Test
    void aNewSentenceBeginsAnew() {
        assertFails(
                () -> allOutcomes
                        .at("products[film].duration")
                        .violates()
                        .because("The film takes 12 min; more than 10 min are too long.")
                        .and()
                        .isSatisfied(),
                "rule 'house-product-is-short' must be satisfied" + ALL_OUTCOMES);
    }

    @Test
    void theRuleThrows() {
        IllegalStateException cause = new IllegalStateException("no venue");
        RuleVerifier throwing = verifyThat(new HouseRule(context -> {
            throw cause;
        }));

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> throwing.given(plan()))
                .withMessage("rule 'house-rule' must not throw an exception,"
                        + " but threw 'java.lang.IllegalStateException: no venue'.")
                .havingCause()
                .isSameAs(cause);
    }

    private static void assertFails(ThrowingCallable verification, String text) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(verification)
                .withMessage(text)
                .withNoCause();
    }
}
