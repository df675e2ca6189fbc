package com.example.plans;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Whatever bytes come, the service says what is wrong with them, and never fails. */
@ServiceTest
class HostileBytesTest {

    private static final List<String> PATHS = List.of("/plan-checks", "/submissions");

    private final Client client;

    @Autowired
    HostileBytesTest(Client client) {
        this.client = client;
    }

    static List<byte[]> unreadable() {
        return List.of(
                new byte[0],
                bytes(" \n"),
                bytes("null"),
                bytes("[]"),
                bytes("\"plan\""),
                bytes("{"),
                bytes("{} {}"),
                bytes("{\"plan\": {}}}"),
                bytes("{\"sender\": \"a\", \"sender\": \"b\"}"),
                bytes("{\"sendr\": \"a\"}"),
                bytes("{\"sender\": {}}"),
                bytes("{\"plan\": {\"title\": \"\\ud800\"}}"),
                bytes("{\"\\ud800\": 1}"),
                bytes("{\"${1+1}{0}\": \"<script>\"}"),
                bytes("{\"plan\": 1e999999999}"),
                bytes("{\"plan\": " + "9".repeat(5_000) + "}"),
                bytes("{\"plan\": " + "[".repeat(100_000)),
                bytes("{\"plan\":".repeat(10_000)),
                bytes("{\"" + "a".repeat(900_000) + "\": 1}"),
                "{\"sender\": \"Sở\", \"plan\": {}}".getBytes(UTF_16),
                "{\"sender\": \"\u00e9\", \"plan\": {}}".getBytes(ISO_8859_1),
                new byte[] {'{', '"', (byte) 0xFF, '"', ':', '1', '}'},
                new byte[] {0, 0, 0, 0},
                new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0});
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void theyAreRefusedWithTheReason(byte[] body) throws Exception {
        for (String path : PATHS) {
            HttpResponse<String> answer = client.post(path, "vi", body);

            assertEquals(400, answer.statusCode(), answer.body());
            assertTellsWhy(answer);
        }
    }

    /** Plans with a few bytes changed, lost or doubled. */
    @Test
    void plansThatWereDamagedAreReadOrRefused() throws Exception {
        Random random = new Random(20_240_311);
        for (int i = 0; i < 150; i++) {
            byte[] plan = damaged(Resources.plan(Resources.PLANS.get(i % 5)), random);

            for (String path : PATHS) {
                HttpResponse<String> answer =
                        client.post(path, "en", "/plan-checks".equals(path) ? plan : submission(plan));

                assertTrue(Set.of(200, 400, 422).contains(answer.statusCode()), answer.body());
                if (answer.statusCode() != 200) {
                    assertTellsWhy(answer);
                }
            }
        }
    }

    private static void assertTellsWhy(HttpResponse<String> answer) {
        JsonNode issues = Json.read(answer.body()).path("issues");
        assertFalse(issues.isEmpty(), answer.body());
        for (JsonNode issue : issues) {
            assertFalse(issue.path("message").asString().isBlank(), answer.body());
            assertTrue(issue.path("line").asInt() > 0 && issue.path("column").asInt() > 0, answer.body());
        }
    }

    private static byte[] damaged(byte[] plan, Random random) {
        byte[] damaged = plan.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int from = random.nextInt(damaged.length - 20);
            int to = random.nextInt(damaged.length - 20);
            switch (random.nextInt(3)) {
                case 0 -> damaged[to] = (byte) random.nextInt(256);
                case 1 -> damaged[to] = damaged[from];
                default -> System.arraycopy(plan, from, damaged, to, random.nextInt(20));
            }
        }
        return damaged;
    }

    private static byte[] submission(byte[] plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes("{\"sender\": \"Sở Nội vụ\", \"plan\": "));
        out.write(plan);
        out.write('}');
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
