package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.PlanJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However many plans a file has, no more than one of them is held. */
class ManyPlansTest {

    private static final int PLANS = 200;

    @TempDir
    private Path folder;

    @Test
    void areCheckedInAHeapOf24Mebibytes() throws IOException, InterruptedException {
        Path file = folder.resolve("plans.jsonl");
        Path output = folder.resolve("output.txt");
        write(file);

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CheckPlans.class.getName(),
                        "--fail-on",
                        "never",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(process.waitFor()).as(Files.readString(output)).isZero();
        assertThat(output).content().contains("\nPlans checked: " + PLANS + ". Files that cannot be read: 0.\n");
    }

    private static void write(Path file) throws IOException {
        ConferencePlan plan = PlanJson.standard()
                .read(Plans.FOLDER.resolve("bac-giang-2024.json"))
                .orElseThrow();
        try (OutputStream lines = Files.newOutputStream(file)) {
            for (int i = 0; i < PLANS; i++) {
                PlanJson.standard().compact().write(plan, lines);
            }
        }
    }
}
