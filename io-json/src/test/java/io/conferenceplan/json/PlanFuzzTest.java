package io.conferenceplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer made so far, small files that together reach as much code as all of them, is read as ever. */
class PlanFuzzTest {

    private static final Path CORPUS = Path.of("src", "test", "resources", "fuzz");

    static List<Path> corpus() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void any_bytes_are_a_plan_or_have_problems(Path file) throws IOException {
        byte[] json = Files.readAllBytes(file);

        assertThatCode(() -> PlanFuzz.fuzzerTestOneInput(json)).doesNotThrowAnyException();
    }

    @Test
    void there_is_a_corpus() throws IOException {
        assertThat(corpus()).hasSizeGreaterThan(100);
    }
}
