package io.conferenceplan.validation;

import static io.conferenceplan.validation.Severity.ERROR;
import static io.conferenceplan.validation.Severity.INFO;
import static io.conferenceplan.validation.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.value.Bounds;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RuleConfigurationTest {

    private static final RuleSet RULES = RuleSet.of(
            rule("deadline-order"),
            rule("house-hours", Parameter.of("mostMinutes", 60, new Bounds<>(1, 1440)), Parameter.of("words", "a")));

    private static Rule rule(String id, Parameter<?>... parameters) {
        return new FakeRule(
                RuleDescriptor.of(id, RuleFamily.CONSISTENCY, ERROR).withParameters(parameters),
                context -> {},
                Map.of());
    }

    @Nested
    class Composition {

        private final RuleConfiguration earlier = RuleConfiguration.builder()
                .disable("a")
                .severity("a", INFO)
                .parameter("b", "one", 1)
                .parameter("b", "two", 2)
                .build();

        @Test
        void whatBothSetIsAsTheLaterSetsIt() {
            RuleConfiguration later = RuleConfiguration.builder()
                    .enable("a")
                    .parameter("b", "two", 22)
                    .severity("c", WARNING)
                    .build();

            assertThat(earlier.plus(later))
                    .isEqualTo(RuleConfiguration.builder()
                            .enable("a")
                            .severity("a", INFO)
                            .parameter("b", "one", 1)
                            .parameter("b", "two", 22)
                            .severity("c", WARNING)
                            .build());
        }

        @Test
        void noneChangesNothing() {
            assertThat(earlier.plus(RuleConfiguration.none())).isEqualTo(earlier);
            assertThat(RuleConfiguration.none().plus(earlier)).isEqualTo(earlier);
        }

        @Test
        void ofWhatABuilderSetsTwiceTheLaterHolds() {
            RuleConfiguration twice = RuleConfiguration.builder()
                    .severity("a", ERROR)
                    .disable("a")
                    .severity("a", INFO)
                    .build();

            assertThat(twice.rules())
                    .containsExactly(Map.entry("a", new RuleSettings(Optional.of(false), Optional.of(INFO), Map.of())));
        }

        @Test
        void aNumberIsOneWhateverItsType() {
            RuleConfiguration number =
                    RuleConfiguration.builder().parameter("a", "days", 3).build();
            RuleConfiguration sameNumber =
                    RuleConfiguration.builder().parameter("a", "days", 3L).build();

            assertThat(sameNumber).isEqualTo(number);
        }

        @Test
        void nothingCanBeChangedLater() {
            List<String> words = new ArrayList<>(List.of("x"));
            RuleConfiguration.Builder builder = RuleConfiguration.builder().parameter("a", "words", words);
            RuleConfiguration configuration = builder.build();

            words.add("y");
            builder.disable("b");

            assertThat(configuration.rules()).isUnmodifiable().containsOnlyKeys("a");
            assertThat(configuration.rules().get("a").parameters())
                    .isUnmodifiable()
                    .containsExactly(Map.entry("words", List.of("x")));
        }
    }

    @Nested
    class Problems {

        private final RuleConfiguration wrong = RuleConfiguration.builder()
                .disable("deadlineOrder")
                .parameter("deadline-order", "days", 3)
                .parameter("house-hours", "mostMinuets", 30)
                .parameter("house-hours", "mostMinutes", 1441L)
                .severity("house-hours", INFO)
                .parameter("house-hours", "words", List.of(1, 2))
                .severity("something-else", ERROR)
                .build();

        @Test
        void areToldAllWithTheirPlacesAndInTheirOrder() {
            assertThat(wrong.problems(RULES))
                    .containsExactly(
                            new ConfigurationProblem.UnknownRule(
                                    "deadlineOrder", List.of("deadline-order", "house-hours")),
                            new ConfigurationProblem.UnknownParameter("deadline-order", "days", List.of()),
                            new ConfigurationProblem.UnknownParameter(
                                    "house-hours", "mostMinuets", List.of("mostMinutes", "words")),
                            new ConfigurationProblem.WrongValue(
                                    "house-hours", "mostMinutes", new ParameterType.WholeNumber(1, 1440), "'1441'"),
                            new ConfigurationProblem.WrongValue(
                                    "house-hours", "words", new ParameterType.Text(), "'[1, 2]'"),
                            new ConfigurationProblem.UnknownRule(
                                    "something-else", List.of("deadline-order", "house-hours")));
        }

        @Test
        void haveTextsThatNameWhatWasPerhapsMeant() {
            assertThat(new ConfigurationException(wrong.problems(RULES))).hasMessage("""
                            Configuration must fit the rules, but has problems:
                              rule id must be one that the rule set has, but was 'deadlineOrder'. Maybe 'deadline-order'.
                              parameter of rule 'deadline-order' must be one of [], but was 'days'.
                              parameter of rule 'house-hours' must be one of [mostMinutes, words], but was 'mostMinuets'. Maybe 'mostMinutes'.
                              parameter 'mostMinutes' of rule 'house-hours' must be a whole number from 1 to 1440, but was '1441'.
                              parameter 'words' of rule 'house-hours' must be a text, but was '[1, 2]'.
                              rule id must be one that the rule set has, but was 'something-else'.""");
        }

        @Test
        void tellTheirPlaces() {
            assertThat(wrong.problems(RULES))
                    .extracting(problem -> problem.rule()
                            + problem.parameter().map(name -> "/" + name).orElse(""))
                    .containsExactly(
                            "deadlineOrder",
                            "deadline-order/days",
                            "house-hours/mostMinuets",
                            "house-hours/mostMinutes",
                            "house-hours/words",
                            "something-else");
        }

        @Test
        void tellATextFromANumber() {
            RuleConfiguration text = RuleConfiguration.builder()
                    .parameter("house-hours", "mostMinutes", "30")
                    .build();

            assertThat(text.problems(RULES))
                    .extracting(ConfigurationProblem::message)
                    .containsExactly(
                            "parameter 'mostMinutes' of rule 'house-hours' must be a whole number from 1 to 1440,"
                                    + " but was the text '30'.");
        }

        @Test
        void surviveSerialization() throws Exception {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(new ConfigurationException(wrong.problems(RULES)));
            }

            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertThat(((ConfigurationException) in.readObject()).problems())
                        .isEqualTo(wrong.problems(RULES));
            }
        }

        @Test
        void areNoneIfAllFits() {
            RuleConfiguration right = RuleConfiguration.builder()
                    .disable("deadline-order")
                    .parameter("house-hours", "mostMinutes", 1440)
                    .parameter("house-hours", "words", "b")
                    .build();

            assertThat(right.problems(RULES)).isEmpty();
        }
    }

    @Nested
    class Presets {

        private final RuleSet rules = RuleSet.of(
                FakeRule.of("consistent"),
                completeness("should-be-stated", WARNING),
                completeness("nice-to-have", INFO),
                completeness("must-be-stated", ERROR));

        private static Rule completeness(String id, Severity severity) {
            return new FakeRule(RuleDescriptor.of(id, RuleFamily.COMPLETENESS, severity), context -> {}, Map.of());
        }

        @Test
        void aDraftMayLackAnything() {
            assertThat(RuleConfiguration.forDrafts(rules))
                    .isEqualTo(RuleConfiguration.builder()
                            .severity("should-be-stated", INFO)
                            .severity("nice-to-have", INFO)
                            .severity("must-be-stated", INFO)
                            .build());
        }

        @Test
        void aPlanToBeSignedMustStateWhatItShould() {
            assertThat(RuleConfiguration.forIssue(rules))
                    .isEqualTo(RuleConfiguration.builder()
                            .severity("should-be-stated", ERROR)
                            .build());
        }

        @Test
        void fitTheRulesThatTheyAreMadeFor() {
            assertThat(RuleConfiguration.forDrafts(RuleSets.all()).problems(RuleSets.all()))
                    .isEmpty();
            assertThat(RuleConfiguration.forIssue(RuleSets.all()).problems(RuleSets.all()))
                    .isEmpty();
        }
    }
}
