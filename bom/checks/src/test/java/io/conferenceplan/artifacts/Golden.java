package io.conferenceplan.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that people have reviewed; {@code -Dgolden.write=true} writes them anew for the next review. */
final class Golden {

    private Golden() {}

    static void assertIsAsReviewed(Path golden, String actual) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(golden.toAbsolutePath().getParent());
            Files.writeString(golden, actual);
        }

        String remedy =
                "%s; if the change is wanted, write it with -Dgolden.write=true and review it".formatted(golden);
        assertThat(golden).as(remedy).exists();
        assertThat(Files.readString(golden)).as(remedy).isEqualTo(actual);
    }
}
