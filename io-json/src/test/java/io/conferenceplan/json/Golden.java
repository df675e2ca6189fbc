package io.conferenceplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that people have reviewed; {@code -Dgolden.write=true} writes them anew for the next review. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/io/conferenceplan/json");

    private Golden() {}

    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    static void assertIsAsReviewed(Path golden, String actual) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, actual);
        }

        assertThat(Files.readString(golden))
                .as("%s; if the change is wanted, write it with -Dgolden.write=true and review it", golden)
                .isEqualTo(actual);
    }
}
