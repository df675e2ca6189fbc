package io.conferenceplan.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Everything that comes with an artifact has a licence that its users can live with, and THIRD-PARTY.md tells it. */
class LicencesTest {

    private static final Path PAGE = Artifact.ROOT.resolve("THIRD-PARTY.md");

    /** Names in poms by their SPDX identifiers. What is not here is not allowed. */
    private static final Map<String, String> ALLOWED = Map.of(
            "Apache License 2.0", "Apache-2.0",
            "Apache License, Version 2.0", "Apache-2.0",
            "The Apache License, Version 2.0", "Apache-2.0",
            "The Apache Software License, Version 2.0", "Apache-2.0",
            "Eclipse Public License - v 2.0", "EPL-2.0",
            "Eclipse Public License v2.0", "EPL-2.0");

    /** The test kit is no part of what applications deliver. */
    private static final Set<String> ONLY_WITH_THE_TEST_KIT = Set.of("EPL-2.0");

    private final Map<Library, Set<String>> artifactsByLibrary = artifactsByLibrary();

    private static Map<Library, Set<String>> artifactsByLibrary() {
        Map<Library, Set<String>> found = new TreeMap<>(Comparator.comparing(Library::toString));
        for (Artifact artifact : Artifact.all()) {
            for (String line : artifact.dependencies()) {
                Library library = Library.in(line);
                if (!library.isOurs()) {
                    found.computeIfAbsent(library, key -> new TreeSet<>())
                            .add(artifact.shortName() + (line.endsWith("(optional)") ? " (optional)" : ""));
                }
            }
        }
        return found;
    }

    @Test
    void areAllowed() {
        assertThat(artifactsByLibrary.keySet())
                .isNotEmpty()
                .allSatisfy(library -> assertThat(library.licences())
                        .as("licences of %s", library)
                        .isNotEmpty()
                        .isSubsetOf(ALLOWED.keySet()));
    }

    @Test
    void bindOnlyThoseWhoTestWhereTheyAreNotPermissive() {
        artifactsByLibrary.forEach((library, artifacts) -> {
            if (ONLY_WITH_THE_TEST_KIT.stream().anyMatch(identifiers(library)::contains)) {
                assertThat(artifacts).as("artifacts with %s", library).containsOnly("testkit");
            }
        });
    }

    @Test
    void areTold() throws IOException {
        String page = Files.readString(PAGE);
        StringBuilder table = new StringBuilder();
        artifactsByLibrary.forEach((library, artifacts) -> table.append("| `%s` | %s | %s |\n"
                .formatted(library, String.join(", ", identifiers(library)), String.join(", ", artifacts))));

        Golden.assertIsAsReviewed(PAGE, page.substring(0, page.indexOf("|---")) + "|---|---|---|\n" + table);
    }

    private static List<String> identifiers(Library library) {
        return library.licences().stream()
                .map(name -> ALLOWED.getOrDefault(name, name))
                .toList();
    }
}
