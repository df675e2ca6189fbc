package io.conferenceplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

/**
 * Plans with one fault each, one a line, with what the reader says of them in both languages. The schema refuses them too, but for
 * those that only the reader can refuse, which have a file of their own with the reasons.
 *
 * <p>To add one, write its line, and let {@code -Dgolden.write=true} write what the reader says.
 */
class BrokenPlansTest {

    private static final String FOR_BOTH = "broken-plans.txt";
    private static final String FOR_THE_READER_ONLY = "broken-plans-for-the-reader-only.txt";

    private static final SchemaCheck SCHEMA =
            new SchemaCheck(PlanJson.standard().schema(Locale.ENGLISH));

    static List<String> plansForBoth() throws IOException {
        return plans(FOR_BOTH);
    }

    static List<String> plansForTheReaderOnly() throws IOException {
        return plans(FOR_THE_READER_ONLY);
    }

    @Test
    void there_are_many_and_none_is_there_twice() throws IOException {
        assertThat(plansForBoth()).doesNotHaveDuplicates().hasSizeGreaterThan(250);
        assertThat(plansForTheReaderOnly()).doesNotHaveDuplicates().doesNotContainAnyElementsOf(plansForBoth());
    }

    @ParameterizedTest
    @MethodSource({"plansForBoth", "plansForTheReaderOnly"})
    void the_reader_tells_one_problem(String plan) {
        assertThat(PlanJson.standard().read(plan).problems()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("plansForBoth")
    void the_schema_does_not_allow_it(String plan) {
        assertThat(SCHEMA.faults(plan)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("plansForTheReaderOnly")
    void the_schema_cannot_refuse_it(String plan) {
        assertThat(faults(plan)).isEmpty();
    }

    private static List<String> faults(String plan) {
        try {
            return SCHEMA.faults(plan);
        } catch (JacksonException e) {
            return List.of();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FOR_BOTH, FOR_THE_READER_ONLY})
    void what_the_reader_says_is_as_reviewed(String name) throws IOException {
        Path file = Golden.file(name);

        String told = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith(" "))
                .map(line -> isPlan(line) ? line + "\n" + told(line) : line)
                .collect(Collectors.joining("\n", "", "\n"));

        Golden.assertIsAsReviewed(file, told);
    }

    /** What the reader says, in English with the place, and in Vietnamese. */
    private static String told(String plan) {
        return PlanJson.standard().read(plan).problems().stream()
                .map(problem -> "    " + problem + "\n    " + problem.message(Locale.forLanguageTag("vi")))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> plans(String name) throws IOException {
        return Files.readAllLines(Golden.file(name)).stream()
                .filter(BrokenPlansTest::isPlan)
                .toList();
    }

    private static boolean isPlan(String line) {
        return !line.isEmpty() && !line.startsWith("#") && !line.startsWith(" ");
    }
}
