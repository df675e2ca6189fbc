package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page of the guide. What it shows is run by a test: its Java is that of the test, its outputs are compared.
 *
 * @param text the text of the page
 */
record Page(String text) {

    private static final Path TESTS = Path.of("src/test/java/io/conferenceplan/examples");

    static Page of(String name) throws IOException {
        return new Page(Files.readString(Path.of("..", "docs", name)));
    }

    /** {@return the blocks of a language, in order} */
    List<String> blocks(String language) {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** Every block of Java is in the source of a test, but for indentation. */
    void assertJavaIsThatOf(Class<?> test) throws IOException {
        assertJavaIsThatOf(test, block -> true);
    }

    /** Every block of Java that is asked for is in the source of a test, but for indentation. */
    void assertJavaIsThatOf(Class<?> test, Predicate<String> asked) throws IOException {
        String source = flat(Files.readString(TESTS.resolve(test.getSimpleName() + ".java")));

        assertThat(blocks("java"))
                .filteredOn(asked)
                .isNotEmpty()
                .allSatisfy(block -> assertThat(source).contains(flat(block)));
    }

    /** {@return what an action prints} */
    static String printedBy(Runnable action) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream standardOutput = System.out;
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            action.run();
        } finally {
            System.setOut(standardOutput);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static String flat(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n", "", "\n"));
    }
}
