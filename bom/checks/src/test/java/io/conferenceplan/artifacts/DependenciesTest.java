package io.conferenceplan.artifacts;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What comes with an artifact, directly or not, is what was reviewed; versions are those of the build. */
class DependenciesTest {

    @Test
    void comeAsReviewed() throws IOException {
        String trees = Artifact.all().stream().map(DependenciesTest::tree).collect(joining("\n"));

        Golden.assertIsAsReviewed(Path.of("src/test/resources/dependencies.txt"), trees);
    }

    /** {@return the tree as Maven shows it, without versions} */
    private static String tree(Artifact artifact) {
        return artifact.dependencies().stream()
                .map(line -> line.replaceFirst(":jar:[^: ]+", ""))
                .collect(joining("\n", artifact + "\n", "\n"));
    }
}
