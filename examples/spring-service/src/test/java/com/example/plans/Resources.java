package com.example.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the tests have in files. */
final class Resources {

    static final List<String> PLANS =
            List.of("an-giang-2024", "bac-giang-2024", "lang-son-2020", "thai-binh-2024", "van-ninh-2024");

    private Resources() {}

    static byte[] plan(String name) throws IOException {
        try (InputStream in = Resources.class.getResourceAsStream("/plans/" + name + ".json")) {
            return in.readAllBytes();
        }
    }

    /** A document of which the plan begins on its second line. */
    static String submission(String sender, String plan) throws IOException {
        return "{\"sender\": \"" + sender + "\", \"plan\":\n" + new String(plan(plan), StandardCharsets.UTF_8) + "}";
    }

    /** A file that people have reviewed; {@code -Dgolden.write=true} writes it anew for the next review. */
    static void assertIsAsReviewed(String name, HttpResponse<String> answer) throws IOException {
        Path file = Path.of("src/test/resources/expected", name);
        String text = text(answer);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }

        assertEquals(
                Files.readString(file), text, file + "; if the change is wanted, write it with -Dgolden.write=true");
    }

    private static String text(HttpResponse<String> answer) {
        return answer.statusCode() + "\n" + header("Content-Type", answer) + header("Content-Language", answer)
                + header("Vary", answer) + "\n" + answer.body().replace(System.lineSeparator(), "\n") + "\n";
    }

    private static String header(String name, HttpResponse<String> answer) {
        return name + ": " + String.join(", ", answer.headers().allValues(name)) + "\n";
    }
}
