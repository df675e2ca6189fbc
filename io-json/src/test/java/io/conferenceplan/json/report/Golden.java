package io.conferenceplan.json.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports that people have reviewed; {@code -Dgolden.write=true} writes them anew for the next review. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/reports");

    private Golden() {}

    static void assertIsAsReviewed(String file, byte[] actual) throws IOException {
        Path golden = FOLDER.resolve(file);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FOLDER);
            Files.write(golden, actual);
        }

        assertThat(new String(actual, UTF_8))
                .as("%s; if the change is wanted, write it with -Dgolden.write=true and review it", golden)
                .isEqualTo(Files.readString(golden));
    }
}
