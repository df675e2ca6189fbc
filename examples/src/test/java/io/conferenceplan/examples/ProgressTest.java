package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {

    private static final int FIVE_MEBIBYTES = 5 * 1024 * 1024;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

    @Test
    void longInputIsShownUntilItIsRead() throws IOException {
        Path file = Files.write(folder.resolve("long.json"), new byte[FIVE_MEBIBYTES]);

        try (Progress progress = progress(folder, folder.resolve("none.json"));
                InputStream read = progress.watch(Files.newInputStream(file))) {
            read.read();
            read.readAllBytes();
        }

        assertThat(shown()).contains("check-plans", "0%", "100%", "5120/5120 KiB");
    }

    @Test
    void shortInputIsNot() throws IOException {
        Path file = Files.write(folder.resolve("short.json"), new byte[100]);

        try (Progress progress = progress(file);
                InputStream read = progress.watch(new ByteArrayInputStream(new byte[100]))) {
            read.readAllBytes();
        }

        assertThat(shown()).isEmpty();
    }

    @Test
    void nothingIsShownWhereNobodyLooks() throws IOException {
        Path lines = folder.resolve("plans.jsonl");
        Files.writeString(lines, "{\"formatVersion\":1,\"title\":\"A\"}\n".repeat(150_000));

        Run run = Run.of("--rules", "event-day-count", "--output", folder.resolve("report.txt"), lines);

        assertThat(run).isEqualTo(new Run(0, "", ""));
    }

    private Progress progress(Path... paths) {
        return Progress.of(List.of(paths), new PrintStream(terminal, true, StandardCharsets.UTF_8));
    }

    private String shown() {
        return terminal.toString(StandardCharsets.UTF_8);
    }
}
