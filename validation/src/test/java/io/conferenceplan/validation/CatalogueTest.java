package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of the built-in rules: each rule has them all in both languages, and each text is one of a rule. */
class CatalogueTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    /** The texts of a rule that are no messages of findings. */
    private static final Set<String> ABOUT = Set.of("title", "rationale", "decision", "group", "not-tight");

    private static final Map<String, String> ENGLISH = texts("messages_en.properties");
    private static final Map<String, String> VIETNAMESE_TEXTS = texts("messages_vi.properties");

    static List<String> rules() {
        return RuleSets.all().rules().stream()
                .map(rule -> rule.descriptor().id().value())
                .toList();
    }

    /** The table of a rule, from the test that has the name of the rule. */
    private static List<RuleCase> table(String rule) {
        String test = CatalogueTest.class.getPackageName() + "." + className(rule) + "Test";
        try {
            List<?> cases =
                    (List<?>) Class.forName(test).getDeclaredMethod("cases").invoke(null);
            return cases.stream().map(RuleCase.class::cast).toList();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("rule '" + rule + "' must have a table in " + test + ".cases().", e);
        }
    }

    private static String className(String rule) {
        return Pattern.compile("(?:^|-)(.)")
                .matcher(rule)
                .replaceAll(start -> start.group(1).toUpperCase(Locale.ROOT));
    }

    static Stream<Finding> findings(String rule) {
        return table(rule).stream().flatMap(line -> line.plan().findings(rule).stream());
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(VIETNAMESE_TEXTS.keySet()).isEqualTo(ENGLISH.keySet());
    }

    @Test
    void placeholdersAreNames() {
        VIETNAMESE_TEXTS.forEach(
                (key, text) -> assertThat(placeholders(text)).as(key).allMatch(name -> name.matches("[a-zA-Z]+")));
    }

    @Test
    void inEnglishTheyAreNamesOrTwoWordsThatGoWithAName() {
        ENGLISH.forEach((key, text) -> assertThat(placeholders(text))
                .as(key)
                .allMatch(name -> name.matches("[a-zA-Z]+([|][a-z ]+){2}|[a-zA-Z]+")));
    }

    @Test
    void everyTextBelongsToARuleAValueOrASuppression() {
        Set<String> owners = new TreeSet<>(rules());
        owners.addAll(List.of("value", "explanation", "cause", "suppression"));

        assertThat(ENGLISH.keySet()).allMatch(key -> owners.contains(key.substring(0, key.indexOf('.'))));
    }

    @Test
    void noTextIsBlank() {
        assertThat(ENGLISH.values()).noneMatch(String::isBlank);
        assertThat(VIETNAMESE_TEXTS.values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasItsTexts(String rule) {
        Stream<String> parts = Stream.concat(
                Stream.of("title", "rationale", "violated", "satisfied"),
                alwaysApplies(rule) ? Stream.empty() : Stream.of("not-applicable"));

        assertThat(parts)
                .allSatisfy(part -> assertThat(ENGLISH.keySet())
                        .as(rule + "." + part)
                        .anyMatch(key -> key.equals(rule + "." + part) || key.startsWith(rule + "." + part + ".")));
    }

    /** Whether a rule finds something even in a plan that states nothing: what is missing. */
    private static boolean alwaysApplies(String rule) {
        return plan().findings(rule).stream().noneMatch(finding -> finding.outcome() == Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyMessageOfTheTableHasATextWhosePlaceholdersAreFilled(String rule) {
        assertThat(findings(rule)).allSatisfy(finding -> {
            assertThat(ENGLISH.keySet()).contains(textKey(finding));
            assertThat(finding.message(Locale.ENGLISH)).doesNotContain("{", "}", "  ");
            assertThat(finding.message(VIETNAMESE)).doesNotContain("{", "}", "  ");
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyTextOfTheRuleIsSaidOfSomePlan(String rule) {
        Set<String> said = findings(rule).map(CatalogueTest::textKey).collect(Collectors.toSet());

        Stream<String> texts = ENGLISH.keySet().stream()
                .filter(key -> key.startsWith(rule + "."))
                .filter(key -> !ABOUT.contains(key.split("\\.")[1]));

        assertThat(said).containsExactlyInAnyOrderElementsOf(texts.toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyOpenOutcomeSaysWhatWouldDecideIt(String rule) {
        Stream<Finding> undetermined = findings(rule).filter(finding -> finding.outcome() == Outcome.UNDETERMINED);

        assertThat(undetermined).allSatisfy(finding -> {
            assertThat(finding.deciding()).isNotEmpty();
            assertThat(finding.explanation(Locale.ENGLISH).decision().orElseThrow())
                    .doesNotContain("{", "}", "  ");
            assertThat(finding.explanation(VIETNAMESE).decision().orElseThrow()).doesNotContain("{", "}", "  ");
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thereIsADecisionForEachOpenOutcomeOrOneForAll(String rule) {
        Set<String> open = variants(rule, "undetermined");

        assertThat(variants(rule, "decision")).isIn(open, open.isEmpty() ? open : Set.of(""));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void groupsAreOfViolationsAndNameTheirNumberOnly(String rule) {
        assertThat(variants(rule, "violated")).containsAll(variants(rule, "group"));
        assertThat(ENGLISH.keySet())
                .filteredOn(key -> (key + ".").startsWith(rule + ".group."))
                .allSatisfy(key -> {
                    assertThat(placeholders(ENGLISH.get(key))).containsExactly("count");
                    assertThat(placeholders(VIETNAMESE_TEXTS.get(key))).containsExactly("count");
                });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatIsViolatedAtItemsOfAListHasAGroupAndNothingElse(String rule) {
        Stream<String> atItems = findings(rule)
                .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                .filter(finding -> finding.path().toString().contains("["))
                .map(CatalogueTest::textKey)
                .map(key -> (key + ".").substring(rule.length() + ".violated.".length()));

        assertThat(variants(rule, "group")).isEqualTo(atItems.collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whereTheRuleIsNotTightIsSaidAsInItsDescriptor(String rule) {
        RuleDescriptor descriptor =
                RuleSets.all().rule(RuleId.of(rule)).orElseThrow().descriptor();

        assertThat(Optional.ofNullable(ENGLISH.get(rule + ".not-tight"))).isEqualTo(descriptor.notTight());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyValueIsReadOnceAndThoseThatWouldDecideAreAmongThem(String rule) {
        assertThat(findings(rule))
                .allSatisfy(finding -> assertThat(finding.reads())
                        .extracting(read -> read.path().pointer())
                        .doesNotHaveDuplicates()
                        .containsAll(finding.deciding().stream()
                                .map(PlanPath::pointer)
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleIsFoundByTheNameOfItsClass(String rule) {
        Rule found = RuleSets.all().rule(RuleId.of(rule)).orElseThrow();

        assertThat(found.getClass().getSimpleName()).isEqualTo(className(rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theExamplesOfTheRuleAreTwoPlans(String rule) {
        RuleDescriptor descriptor =
                RuleSets.all().rule(RuleId.of(rule)).orElseThrow().descriptor();

        assertThat(descriptor.goodExample()).isPresent();
        assertThat(descriptor.badExample()).isPresent().isNotEqualTo(descriptor.goodExample());
    }

    /** The variants of a text, among them the empty one for the text without a variant. */
    private static Set<String> variants(String rule, String part) {
        return ENGLISH.keySet().stream()
                .map(key -> key + ".")
                .filter(key -> key.startsWith(rule + "." + part + "."))
                .map(key -> key.substring(rule.length() + part.length() + 2))
                .collect(Collectors.toSet());
    }

    private static Stream<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(match -> match.group(1));
    }

    /** The key of the variant or, where it has no text, that of the outcome. */
    private static String textKey(Finding finding) {
        String key = finding.messageKey();
        return ENGLISH.containsKey(key) ? key : key.substring(0, key.lastIndexOf('.'));
    }

    private static Map<String, String> texts(String file) {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Rule.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty));
    }
}
