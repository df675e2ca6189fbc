package io.conferenceplan.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of all tables of a Markdown file; the first row of a table, its heading, is none of them. */
final class MarkdownTable {

    private MarkdownTable() {}

    /** {@return the cells of each row} */
    static List<List<String>> rows(Path file) {
        try {
            List<String> lines = Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith("|"))
                    .toList();
            return IntStream.range(0, lines.size())
                    .filter(i -> !isRule(lines, i) && !isRule(lines, i + 1))
                    .mapToObj(i -> cells(lines.get(i)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a line is the rule that stands below a heading. */
    private static boolean isRule(List<String> lines, int i) {
        return i < lines.size() && lines.get(i).startsWith("|---");
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .toList();
    }
}
