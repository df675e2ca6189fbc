package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RuleBuilderTest {

    private static final Parameter<Integer> MOST = Parameter.of("mostLetters", 5);
    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of(
                    "house-title-is-short", RuleFamily.COMPLETENESS, Severity.INFO)
            .withParameters(MOST);

    private static final Map<String, String> ENGLISH = Map.of(
            "title", "The title is short",
            "rationale", "A banner has room for one line.",
            "violated", "The title has {length} letters, more than {most}.",
            "satisfied", "The title has {length} letters.");

    private static final Map<String, String> VIETNAMESE_TEXTS = Map.of(
            "title", "Tên kế hoạch ngắn gọn",
            "violated.long", "Tên kế hoạch có {length} chữ cái, quá {most}.");

    private static RuleBuilder builder() {
        return Rule.builder(DESCRIPTOR).check(context -> {
            int length = context.plan().title().length();
            int most = context.parameter(MOST);
            context.at(PlanPath.root().member("title"))
                    .compare("length", length)
                    .compare("most", most)
                    .conclude(Truth.of(length <= most), length <= most ? "" : "long");
        });
    }

    private final Rule rule = builder()
            .texts(Locale.ENGLISH, ENGLISH)
            .texts(VIETNAMESE, VIETNAMESE_TEXTS)
            .build();
    private final RuleEngine engine = RuleEngine.of(RuleSet.of(rule));

    private Finding finding(RuleEngine checking) {
        return plan().findings(checking).get(0);
    }

    @Test
    void theRuleRunsAsAnyOther() {
        assertThat(rule.descriptor()).isEqualTo(DESCRIPTOR);
        assertThat(Plans.verdict(finding(engine))).isEqualTo("VIOLATED title");
        assertThat(finding(engine).message(Locale.ENGLISH)).isEqualTo("The title has 8 letters, more than 5.");
        assertThat(finding(engine).message(VIETNAMESE)).isEqualTo("Tên kế hoạch có 8 chữ cái, quá 5.");
    }

    @Test
    void itsParametersCanBeConfigured() {
        RuleEngine generous = engine.withConfiguration(RuleConfiguration.builder()
                .parameter("house-title-is-short", "mostLetters", 8)
                .build());

        assertThat(Plans.verdict(finding(generous))).isEqualTo("SATISFIED title");
    }

    @Test
    void itsIdIsNoneOfABuiltInRule() {
        Rule copy = Rule.builder(RuleDescriptor.of("deadline-order", RuleFamily.CONSISTENCY, Severity.ERROR))
                .texts(Locale.ENGLISH, Map.of("title", "Deadlines are in order"))
                .check(context -> {})
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSets.all().plus(RuleSet.of(copy)))
                .withMessage("rule ids must be unique, but were twice 'deadline-order'.");
    }

    @Nested
    class Texts {

        private final Locale french = Locale.FRENCH;

        @Test
        void tellTitleAndRationale() {
            assertThat(rule.title(Locale.UK)).isEqualTo("The title is short");
            assertThat(rule.title(VIETNAMESE)).isEqualTo("Tên kế hoạch ngắn gọn");
            assertThat(rule.rationale(Locale.UK)).contains("A banner has room for one line.");
        }

        @Test
        void ofBuiltInRulesTellThemToo() {
            Rule builtIn =
                    RuleSets.all().rule(RuleId.of("deadline-before-event")).orElseThrow();

            assertThat(builtIn.title(Locale.ENGLISH)).isEqualTo("Preparations are due before the event");
            assertThat(builtIn.rationale(VIETNAMESE)).isPresent();
        }

        @Test
        void areThoseOfTheFirstLanguageWhereThatOfTheReaderLacksThem() {
            assertThat(rule.title(french)).isEqualTo("The title is short");
            assertThat(rule.rationale(VIETNAMESE)).contains("A banner has room for one line.");
        }

        @Test
        void thatAreMissingLeaveTitleOutcomeAndValues() {
            Rule silent = builder()
                    .texts(VIETNAMESE, Map.of("title", "Tên kế hoạch ngắn gọn"))
                    .build();
            assertThat(finding(RuleEngine.of(RuleSet.of(silent))).message(VIETNAMESE))
                    .isEqualTo("Tên kế hoạch ngắn gọn: violated.long {length=8, most=5}");
            assertThat(silent.rationale(VIETNAMESE)).isEmpty();
        }

        @Test
        void ofARuleWithoutATitleLeaveItsId() {
            FakeRule nameless = FakeRule.of("nameless");

            assertThat(nameless.title(VIETNAMESE)).isEqualTo("nameless");
            assertThat(nameless.rationale(VIETNAMESE)).isEmpty();
        }

        @Test
        void areThoseOfTheRuleAlone() {
            assertThat(rule.messages().template("deadline-order.title", Locale.ENGLISH))
                    .isEmpty();
        }
    }

    @Nested
    class Mistakes {

        @Test
        void whatTheDescriptorLacksIsTold() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Rule.builder(RuleDescriptor.builder()
                            .id(RuleId.of("house-title-is-short"))
                            .build()))
                    .withMessage(
                            "Cannot build RuleDescriptor, some of required attributes are not set [family, severity]");
        }

        @Test
        void aMissingCheckIsTold() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Rule.builder(DESCRIPTOR)
                            .texts(Locale.ENGLISH, ENGLISH)
                            .build())
                    .withMessage("check of rule 'house-title-is-short' must be set, but is missing.");
        }

        @Test
        void missingTextsAreTold() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> builder().build())
                    .withMessage(
                            "texts of rule 'house-title-is-short' must be set in one language at least, but are missing.");
        }

        @Test
        void aMissingTitleIsTold() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder().texts(VIETNAMESE, Map.of("violated", "", "satisfied", "")))
                    .withMessage("texts of rule 'house-title-is-short' in 'vi' must have a 'title',"
                            + " but were for [satisfied, violated].");
        }

        @Test
        void aTextThatNoRuleHasIsTold() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder().texts(Locale.ENGLISH, Map.of("title", "", "violatd.long", "")))
                    .withMessage("texts of rule 'house-title-is-short' in 'en' must be for [title, rationale, violated,"
                            + " undetermined, decision, group, satisfied, not-applicable], but were for 'violatd.long'."
                            + " Maybe 'violated'.");
        }

        @Test
        void nothingIsSetTwice() {
            RuleBuilder builder = builder().texts(Locale.UK, ENGLISH);

            assertThatIllegalStateException()
                    .isThrownBy(() -> builder.texts(Locale.US, ENGLISH))
                    .withMessage("texts of rule 'house-title-is-short' in 'en' must be set once, but were twice.");
            assertThatIllegalStateException()
                    .isThrownBy(() -> builder.check(context -> {}))
                    .withMessage("check of rule 'house-title-is-short' must be set once, but was twice.");
        }

        @Test
        void nothingIsNull() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Rule.builder(null))
                    .withMessage("descriptor");
            assertThatNullPointerException()
                    .isThrownBy(() -> Rule.builder(DESCRIPTOR).check(null))
                    .withMessage("check");
        }
    }
}
