package io.conferenceplan.json.databind;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.PlanJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The five plans of the examples. */
final class Plans {

    private static final Path FOLDER = Path.of("..", "..", "examples", "plans");

    private Plans() {}

    static List<ConferencePlan> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(Plans::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ConferencePlan one() {
        return read(FOLDER.resolve("bac-giang-2024.json"));
    }

    private static ConferencePlan read(Path file) {
        try {
            return PlanJson.standard().read(file).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
