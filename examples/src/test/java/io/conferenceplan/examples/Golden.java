package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that people have reviewed; {@code -Dgolden.write=true} writes them anew for the next review. */
final class Golden {

    static final Path FOLDER = Path.of("src/test/resources/reports");

    private Golden() {}

    static void assertIsAsReviewed(String file, String actual) throws IOException {
        assertIsAsReviewed(FOLDER.resolve(file), actual);
    }

    static void assertIsAsReviewed(Path golden, String actual) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, actual);
        }

        String remedy =
                "%s; if the change is wanted, write it with -Dgolden.write=true and review it".formatted(golden);
        assertThat(golden).as(remedy).exists();
        assertThat(Files.readString(golden)).as(remedy).isEqualTo(actual);
    }
}
