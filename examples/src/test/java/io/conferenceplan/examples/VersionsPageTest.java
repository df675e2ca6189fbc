package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.json.PlanJson;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.RuleEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the page on versions says is that of the build. */
class VersionsPageTest {

    private final Page page = Page.of("versions.md");
    private final String pom = Files.readString(Path.of("..", "pom.xml"));

    VersionsPageTest() throws IOException {}

    @Test
    void theVersionsAreThoseOfTheBuild() {
        assertThat(page.text())
                .contains("\nVersion " + Texts.version() + ": nothing is released yet")
                .contains("The baseline is Java 17,", "| JSpecify | 1.0 |", "| jqwik | 1.9.3 |")
                .contains("| Jackson core | 3.1 |", "| Jakarta Validation | 3.1 |", "| Hibernate Validator | 9 |");
        assertThat(pom)
                .contains("<maven.compiler.release>17<", "<jspecify.version>1.0.", "<jqwik.version>1.9.3<")
                .contains("<jackson.version>3.", "<jakarta-validation.version>3.1.")
                .contains("<hibernate-validator.version>9.");
    }

    @Test
    void theFormatAndTheFingerprintsAreOfTheVersionThatIsTold() throws IOException {
        var plan = PlanJson.standard()
                .read(Plans.FOLDER.resolve("bac-giang-2024.json"))
                .orElseThrow();

        assertThat(page.text()).contains("`formatVersion`, which is 1.", "how they are made, `v1:`.");
        assertThat(PlanJson.standard().write(plan)).contains("\"formatVersion\": 1,");
        assertThat(RuleEngine.standard().check(plan).findings())
                .extracting(Finding::fingerprint)
                .allSatisfy(print -> assertThat(print.value()).startsWith("v1:"));
    }
}
