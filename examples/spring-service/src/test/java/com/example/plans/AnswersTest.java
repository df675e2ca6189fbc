package com.example.plans;

import static com.example.plans.Resources.assertIsAsReviewed;
import static com.example.plans.Resources.plan;
import static com.example.plans.Resources.submission;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What the service answers, over HTTP. */
@ServiceTest
class AnswersTest {

    private static final String BROKEN = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết",
              "kind": "reveiw",
              "schedule": {"days": "2024-02-30", "startTime": "7:30"},
              "tilte": "Hội nghị"
            }
            """;

    private final Client client;

    @Autowired
    AnswersTest(Client client) {
        this.client = client;
    }

    @ParameterizedTest
    @CsvSource({
        "an-giang-2024,  vi, 200",
        "an-giang-2024,  en, 200",
        "bac-giang-2024, vi, 422",
        "bac-giang-2024, en, 422",
        "lang-son-2020,  vi, 422",
        "lang-son-2020,  en, 422",
        "thai-binh-2024, vi, 422",
        "thai-binh-2024, en, 422",
        "van-ninh-2024,  vi, 200",
        "van-ninh-2024,  en, 200"
    })
    void aPlanIsChecked(String plan, String language, int status) throws Exception {
        HttpResponse<String> answer = client.post("/plan-checks", language, plan(plan));

        assertEquals(status, answer.statusCode());
        assertEquals(status == 200 ? "application/json" : "application/problem+json", header("Content-Type", answer));
        assertEquals(language, header("Content-Language", answer));
    }

    @ParameterizedTest
    @CsvSource({"an-giang-2024, en", "van-ninh-2024, vi", "bac-giang-2024, en", "lang-son-2020, vi"})
    void theAnswerToAPlanIsAsReviewed(String plan, String language) throws Exception {
        assertIsAsReviewed(plan + "." + language + ".txt", client.post("/plan-checks", language, plan(plan)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void theAnswerToADocumentThatIsNoPlanIsAsReviewed(String language) throws Exception {
        assertIsAsReviewed("broken." + language + ".txt", client.post("/plan-checks", language, BROKEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void theAnswerToASubmissionIsAsReviewed(String language) throws Exception {
        assertIsAsReviewed(
                "submission." + language + ".txt",
                client.post("/submissions", language, submission("", "bac-giang-2024")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void theAnswerToABrokenSubmissionIsAsReviewed(String language) throws Exception {
        String submission = "{\"sender\": \"Sở Nội vụ\", \"plan\": " + BROKEN + "}";

        assertIsAsReviewed("broken-submission." + language + ".txt", client.post("/submissions", language, submission));
    }

    @Test
    void aSubmissionThatIsInOrderIsGivenBack() throws Exception {
        HttpResponse<String> answer = client.post("/submissions", "vi", submission("Sở Nội vụ", "an-giang-2024"));

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body()
                .startsWith("{\n  \"sender\" : \"Sở Nội vụ\",\n  \"plan\" : {\n    \"formatVersion\" : 1,"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // submission | pointer | line | column
                "{\"sendr\": \"a\"}                  | /sendr   | 1 | 11",
                "{\"Sở\": \"ạ\", \"a/b~c\": 1}       | /Sở      | 1 | 8",
                "{\"sender\": \"ạ\", \"a/b~c\": 1}   | /a~1b~0c | 1 | 26",
                "{\"sender\": {\"name\": \"a\"}}     | /sender  | 1 | 12",
                "{\"sender\": \"ạ\", \"plan\": true} | /plan    | 1 | 25",
                "{\"sender\": \"ạ\", \"plan\": {]}   | /plan    | 1 | 26"
            })
    void whatDoesNotFitASubmissionIsToldAtItsPlace(String submission, String pointer, int line, int column)
            throws Exception {
        HttpResponse<String> answer = client.post("/submissions", "en", submission);

        assertEquals(400, answer.statusCode());
        JsonNode issue = Json.read(answer.body()).path("issues").path(0);
        assertEquals(pointer, issue.path("pointer").asString());
        assertEquals(
                line + ":" + column,
                issue.path("line").asInt() + ":" + issue.path("column").asInt());
    }

    @ParameterizedTest
    @CsvSource({
        // status, method, path, content type, accept, body
        "200, POST, /plan-checks, application/json, application/json, an-giang-2024",
        "200, POST, /plan-checks, application/json;charset=utf-8, */*, an-giang-2024",
        "400, POST, /plan-checks, application/json, */*, ''",
        "400, POST, /submissions, application/json, */*, ''",
        "404, POST, /plans, application/json, */*, an-giang-2024",
        "405, GET, /plan-checks, application/json, */*, ''",
        "405, PUT, /plan-checks, application/x-www-form-urlencoded, */*, large",
        "406, POST, /plan-checks, application/json, image/png, an-giang-2024",
        "406, POST, /plan-checks, application/json, nonsense, an-giang-2024",
        "413, POST, /plan-checks, application/json, */*, large",
        "413, POST, /submissions, application/json, */*, large",
        "415, POST, /plan-checks, text/plain, */*, an-giang-2024",
        "415, POST, /plan-checks, nonsense, */*, an-giang-2024",
        "415, POST, /plan-checks, application/x-www-form-urlencoded, */*, large",
        "415, POST, /submissions, multipart/form-data, */*, large",
        "422, POST, /plan-checks, application/json, application/json, bac-giang-2024",
        "422, POST, /plan-checks, application/json, application/problem+json, bac-giang-2024"
    })
    void everyAnswerHasItsStatus(int status, String method, String path, String type, String accept, String body)
            throws Exception {
        for (String language : List.of("en", "vi")) {
            HttpRequest.Builder request = client.request(path)
                    .method(method, BodyPublishers.ofByteArray(bytes(body)))
                    .header("Content-Type", type)
                    .header("Accept", accept)
                    .header("Accept-Language", language);

            HttpResponse<String> answer = client.send(request);

            assertEquals(status, answer.statusCode(), answer.body());
            assertEquals(language, header("Content-Language", answer));
            assertEquals("Accept-Language", header("Vary", answer));
            if (status != 200) {
                assertEquals("application/problem+json", header("Content-Type", answer));
                assertEquals(title(status, language), text("title", answer.body()));
            }
        }
    }

    private static byte[] bytes(String body) throws IOException {
        return switch (body) {
            case "" -> new byte[0];
            case "large" -> " ".repeat(1_000_001).getBytes(StandardCharsets.UTF_8);
            default -> plan(body);
        };
    }

    private static String title(int status, String language) {
        String[] titles = switch (status) {
            case 400 -> new String[] {"The document cannot be read", "Không đọc được tài liệu"};
            case 404 -> new String[] {"There is nothing here", "Không có gì ở địa chỉ này"};
            case 405 -> new String[] {"The method is not allowed here", "Phương thức không được dùng ở đây"};
            case 406 ->
                new String[] {"The answer is not to be had in that form", "Không có câu trả lời ở định dạng này"};
            case 413 -> new String[] {"The document is too large", "Tài liệu quá lớn"};
            case 415 ->
                new String[] {"The document is in another form than it has to be", "Tài liệu không đúng định dạng"};
            case 422 -> new String[] {"The document breaks rules", "Tài liệu vi phạm quy tắc"};
            default -> throw new IllegalArgumentException("No title for " + status);
        };
        return titles["vi".equals(language) ? 1 : 0];
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Accept-Language | Content-Language
                "en                       | en",
                "vi                       | vi",
                "vi-VN                    | vi",
                "VI                       | vi",
                "en;q=0.4, vi;q=0.5       | vi",
                "vi;q=0.5, en;q=0.6       | en",
                "fr, vi;q=0.1             | vi",
                "fr                       | en",
                "vi;q=0                   | en",
                "vi;q=0, *                | en",
                "*                        | en",
                "''                       | en",
                "vi;q=high                | en",
                "fr;q=0                   | en",
                "fr;q=high                | en",
                "%$§                      | en"
            })
    void theLanguageIsTheOneThatTheReaderLikesBest(String accepted, String language) throws Exception {
        HttpResponse<String> answer = client.post("/plan-checks", accepted, "{}");

        assertEquals(language, header("Content-Language", answer));
        assertEquals(title(400, language), text("title", answer.body()));
    }

    @Test
    void theLanguageIsEnglishIfTheReaderDoesNotSay() throws Exception {
        HttpResponse<String> answer = client.send(client.request("/plan-checks")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));

        assertEquals("en", header("Content-Language", answer));
    }

    @Test
    void requestsAtOnceGetWhatTheyGetOneByOne() throws Exception {
        List<String> expected = new ArrayList<>();
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String path = i % 4 < 2 ? "/plan-checks" : "/submissions";
            String language = i % 2 == 0 ? "en" : "vi";
            String plan = Resources.PLANS.get(i % 5);
            byte[] body = i % 4 < 2 ? plan(plan) : submission("Sở Nội vụ", plan).getBytes(StandardCharsets.UTF_8);

            expected.add(client.post(path, language, body).body());
            answers.add(client.sendLater(client.json(path, language, body)));
        }

        assertEquals(
                expected, answers.stream().map(answer -> answer.join().body()).toList());
    }

    private static String header(String name, HttpResponse<String> answer) {
        return String.join(", ", answer.headers().allValues(name));
    }

    private static String text(String member, String json) {
        return Json.read(json).path(member).asString();
    }
}
