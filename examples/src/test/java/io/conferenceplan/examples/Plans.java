package io.conferenceplan.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The plans of this module. */
final class Plans {

    static final Path FOLDER = Path.of("plans");

    private Plans() {}

    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    /** The name of a plan, such as {@code an-giang-2024}. */
    static String nameOf(Path plan) {
        return plan.getFileName().toString().replace(".json", "");
    }
}
