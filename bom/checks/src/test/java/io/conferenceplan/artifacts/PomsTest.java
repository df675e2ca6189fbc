package io.conferenceplan.artifacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Poms tell what repositories such as Maven Central ask for, and only what is in the BOM is published. */
class PomsTest {

    private static final Pom PARENT = Pom.of(Artifact.ROOT);
    private static final Pom BOM = Pom.of(Artifact.ROOT.resolve("bom"));

    private static final List<String> OWN = List.of("artifactId", "name", "description");

    /** The artifacts have these of their parent, the BOM has none. */
    private static final List<String> COMMON = List.of(
            "groupId",
            "version",
            "url",
            "inceptionYear",
            "organization/name",
            "organization/url",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "developers/developer/organization",
            "developers/developer/organizationUrl",
            "scm/connection",
            "scm/developerConnection",
            "scm/url",
            "properties/project.home");

    static Stream<Path> published() {
        return Stream.concat(
                Stream.of(Artifact.ROOT, Artifact.ROOT.resolve("bom")),
                Artifact.all().stream().map(Artifact::folder));
    }

    @ParameterizedTest
    @MethodSource("published")
    void tellWhatIsPublished(Path folder) {
        Pom pom = Pom.of(folder);

        assertThat(OWN)
                .allSatisfy(element -> assertThat(pom.texts(element))
                        .as(element)
                        .singleElement()
                        .asString()
                        .isNotBlank());
        assertThat(pom.texts("properties/maven.deploy.skip")).doesNotContain("true");
    }

    @Test
    void tellWhoseItIs() {
        assertThat(COMMON).allSatisfy(element -> {
            assertThat(PARENT.texts(element))
                    .as(element)
                    .singleElement()
                    .asString()
                    .isNotBlank();
            assertThat(BOM.texts(element)).as(element).isEqualTo(PARENT.texts(element));
        });
    }

    @Test
    void ofArtifactsHaveThisParentAndLeaveTheRestToIt() {
        assertThat(Artifact.all()).allSatisfy(artifact -> {
            assertThat(artifact.pom().texts("parent/artifactId")).isEqualTo(PARENT.texts("artifactId"));
            assertThat(COMMON)
                    .allSatisfy(element -> assertThat(artifact.pom().texts(element))
                            .as(element)
                            .isEmpty());
        });
    }

    @Test
    void ofAllOtherModulesAreNotPublished() {
        List<Path> published = published().toList();

        assertThat(PARENT.texts("modules/module").stream().map(Artifact.ROOT::resolve))
                .filteredOn(folder -> !published.contains(folder))
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(Pom.of(folder).texts("properties/maven.deploy.skip"))
                        .containsExactly("true"));
    }

    @Test
    void ofReleasesTellATrueAddress() {
        String version = PARENT.texts("version").get(0);
        String home = PARENT.texts("properties/project.home").get(0);

        assertThat(version.endsWith("-SNAPSHOT") || !home.endsWith(".example"))
                .as("version '%s' must be a snapshot as long as the address is '%s'", version, home)
                .isTrue();
    }
}
