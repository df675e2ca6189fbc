package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of {@code docs/rules}, in both languages. */
class RulePagesTest {

    private static final Path ENGLISH = Path.of("..", "docs", "rules");
    private static final Map<Language, Path> FOLDERS = Map.of(Language.EN, ENGLISH, Language.VI, ENGLISH.resolve("vi"));
    private static final Map<Language, String> FOOTERS = Map.of(
            Language.EN, "\n[All rules](README.md) · [Tiếng Việt](vi/%s.md)\n",
            Language.VI, "\n[Các quy tắc](README.md) · [English](../%s.md)\n");

    static Stream<Arguments> pages() {
        return Arrays.stream(Language.values())
                .flatMap(language -> RuleSets.all().rules().stream()
                        .map(rule -> arguments(language, rule.descriptor().id().value(), rule)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pages")
    void thePageOfARuleIsAsReviewed(Language language, String id, Rule rule) throws IOException {
        List<String> lines = RulePage.lines(rule, Texts.in(language));

        String page = String.join("\n", lines) + "\n" + FOOTERS.get(language).formatted(id);

        assertThat(page).doesNotContain(id + ".title", id + ".rationale");
        Golden.assertIsAsReviewed(FOLDERS.get(language).resolve(id + ".md"), page);
    }

    @ParameterizedTest
    @EnumSource
    void theIndexIsAsReviewed(Language language) throws IOException {
        Golden.assertIsAsReviewed(FOLDERS.get(language).resolve("README.md"), RuleIndex.text(language));
    }

    @ParameterizedTest
    @EnumSource
    @DisabledIfSystemProperty(named = "golden.write", matches = "true")
    void thereIsAPageForEachRuleAndNoOther(Language language) throws IOException {
        Stream<String> rules = RuleSets.all().rules().stream()
                .map(rule -> rule.descriptor().id().value());

        try (Stream<Path> files = Files.list(FOLDERS.get(language))) {
            assertThat(files.map(Path::getFileName).map(Path::toString).filter(name -> name.endsWith(".md")))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(rules, Stream.of("README"))
                            .map(name -> name + ".md")
                            .toList());
        }
    }
}
