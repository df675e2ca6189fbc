package com.example.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Desk desk = new Desk(new PrintStream(out, true, StandardCharsets.UTF_8));

    @Test
    void aPublishedPlanIsChecked() throws IOException {
        Path plan = folder.resolve("lang-son-2020.json");
        Files.writeString(plan, resource("/plans/lang-son-2020.json"));

        desk.check(plan);

        assertEquals(resource("/expected/check.txt"), printed());
    }

    @Test
    void aDraftIsChangedAndWritten() throws IOException {
        desk.draft(folder);

        assertEquals(resource("/expected/draft.txt"), printed());
        assertEquals(resource("/expected/plan.json"), Files.readString(folder.resolve("plan.json")));
        assertEquals(resource("/expected/report.json"), Files.readString(folder.resolve("report.json")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jakarta.validation.Validation",
                "org.hibernate.validator.HibernateValidator",
                "org.immutables.value.Value",
                "tools.jackson.databind.ObjectMapper"
            })
    void whatIsOptionalIsNotThere(String type) {
        assertThrows(ClassNotFoundException.class, () -> Class.forName(type));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = DeskTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
