package io.conferenceplan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.json.report.ReportJson;
import io.conferenceplan.validation.RuleSets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The JSON Schemas in {@code docs} and in the jar are those of the code. {@code -Dgolden.write=true} writes them anew, for
 * review.
 */
class SchemaFilesTest {

    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void that_of_plans_is_up_to_date() throws IOException {
        check("plan.schema.json", PlanJson.standard().schema(Locale.ENGLISH));
    }

    @Test
    void that_of_settings_knows_the_built_in_rules() throws IOException {
        check("settings.schema.json", SettingsJson.of(RuleSets.all()).schema(Locale.ENGLISH));
    }

    @Test
    void that_of_baselines_is_up_to_date() throws IOException {
        check("baseline.schema.json", BaselineJson.standard().schema(Locale.ENGLISH));
    }

    @Test
    void that_of_reports_is_up_to_date() throws IOException {
        check("report.schema.json", ReportJson.in(Locale.ENGLISH).schema());
    }

    private static void check(String file, String schema) throws IOException {
        Path golden = DOCS.resolve(file);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, schema);
        }

        assertThat(Files.readString(golden))
                .as("%s; if the change is wanted, write it with -Dgolden.write=true and review it", golden)
                .isEqualTo(schema);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.schema.json", "settings.schema.json", "baseline.schema.json", "report.schema.json"})
    @DisabledIfSystemProperty(named = "golden.write", matches = "true")
    void they_are_in_the_jar(String file) throws IOException {
        try (InputStream resource = SettingsJson.class.getResourceAsStream("/META-INF/conference-plan/" + file)) {
            assertThat(resource).isNotNull();
            assertThat(new String(resource.readAllBytes(), UTF_8)).isEqualTo(Files.readString(DOCS.resolve(file)));
        }
    }
}
