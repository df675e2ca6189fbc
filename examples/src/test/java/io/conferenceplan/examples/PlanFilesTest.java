package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.PlanJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanFilesTest {

    private static final PlanJson JSON = PlanJson.standard();

    static List<Path> plans() throws IOException {
        return Plans.all();
    }

    @Test
    void thereAreFivePlans() throws IOException {
        assertThat(plans())
                .extracting(Plans::nameOf)
                .containsExactly("an-giang-2024", "bac-giang-2024", "lang-son-2020", "thai-binh-2024", "van-ninh-2024");
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aPlanFileHoldsAPlan(Path file) throws IOException {
        assertThat(JSON.read(file).problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aPlanIsWrittenAsItsFileIs(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ConferencePlan plan = JSON.read(bytes).orElseThrow();

        byte[] written = JSON.writeBytes(plan);

        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        assertThat(written).isEqualTo(bytes);
    }
}
