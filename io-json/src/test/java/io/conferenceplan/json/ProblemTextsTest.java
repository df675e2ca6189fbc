package io.conferenceplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.atIndex;

import io.conferenceplan.ConferencePlan;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole texts of problems, in both languages, each at its place. */
class ProblemTextsTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final Locale DEFAULT = Locale.getDefault();

    /** Vietnamese text stands before the faults, so that columns in bytes would be others. */
    private static final String FAULTY = """
            {
              "formatVersion": 1,
              "kind": "reveiw",
              "anniversaries": [{"name": "Ngày thành lập Đảng", "from": "1930-02-30", "to": "3/2/2024"}],
              "schedule": {"announcedIn": "giấy mời", "days": {"from": "2024-03-09", "to": "2024-03-08"}},
              "agenda": {
                "slots": [
                  {"id": "opening", "title": "Khai mạc"},
                  {"title": "Chào cờ 🇻🇳", "titel": "Chào cờ", "reviewedYear": "2023", "day": null}
                ]
              },
              "organisations": {}
            }
            """;

    @AfterEach
    void restoreDefaultLocale() {
        Locale.setDefault(DEFAULT);
    }

    @Test
    void all_faults_of_a_document_are_told_at_once_each_at_its_place() {
        assertThat(problems(FAULTY))
                .extracting(Problem::toString)
                .containsExactly(
                        "(1:1): plan must have the member 'title' (a text), but has none.",
                        "/kind (3:11): kind must be one of 'review', 'preliminaryReview', 'thematic', 'training', 'dissemination',"
                                + " 'routine', 'professional', 'anniversary', 'other', but was 'reveiw'. Maybe 'review'.",
                        "/anniversaries/0/from (4:61): from must be a date that exists, such as '2024-03-22', '2024-03', '2024-Q1',"
                                + " '2024' or '2024-03-08/2024-03-12', but was '1930-02-30'.",
                        "/anniversaries/0/to (4:81): to must be a date that exists, such as '2024-03-22', '2024-03', '2024-Q1', '2024'"
                                + " or '2024-03-08/2024-03-12', but was '3/2/2024'. Maybe '2024-02-03'.",
                        "/schedule/days (5:51): days must be a date that exists, such as '2024-03-22', or a first and a last day in"
                                + " order, such as '{\"from\": \"2024-03-08\", \"to\": \"2024-03-09\"}', but was"
                                + " '{\"from\": \"2024-03-09\", \"to\": \"2024-03-08\"}'.",
                        "/agenda/slots/1 (9:7): slots[1] must have the member 'id' (an id of lower-case letters a-z and digits in words joined by '-', at most 64 characters, such as 'opening-speech'), but has none.",
                        "/agenda/slots/1/titel (9:31): Member must be one that an agenda slot has, but was 'titel'. Maybe 'title'.",
                        "/agenda/slots/1/reviewedYear (9:67): reviewedYear must be a whole number such as '2024',"
                                + " but was '\"2023\"'. Maybe '2023'.",
                        "/agenda/slots/1/day (9:82): day must be the number of a day of the event from 1 to 366 or a date that exists,"
                                + " such as '1' or '2024-03-08', but was 'null'. What is not stated is left out.",
                        "/organisations (12:20): organisations must be a list in square brackets, but was '{…}'.");
    }

    @Test
    void all_faults_of_a_document_are_told_in_vietnamese() {
        assertThat(problems(FAULTY))
                .extracting(problem -> problem.message(VIETNAMESE))
                .containsExactly(
                        "kế hoạch phải có trường 'title' (chuỗi ký tự), nhưng không có.",
                        "kind phải là một trong các từ 'review', 'preliminaryReview', 'thematic', 'training', 'dissemination', 'routine',"
                                + " 'professional', 'anniversary', 'other', nhưng lại là 'reveiw'. Có lẽ là 'review'.",
                        "from phải là ngày có thật, ví dụ '2024-03-22', '2024-03', '2024-Q1', '2024' hoặc '2024-03-08/2024-03-12',"
                                + " nhưng lại là '1930-02-30'.",
                        "to phải là ngày có thật, ví dụ '2024-03-22', '2024-03', '2024-Q1', '2024' hoặc '2024-03-08/2024-03-12', nhưng"
                                + " lại là '3/2/2024'. Có lẽ là '2024-02-03'.",
                        "days phải là ngày có thật, ví dụ '2024-03-22', hoặc ngày đầu và ngày cuối theo đúng thứ tự, ví dụ"
                                + " '{\"from\": \"2024-03-08\", \"to\": \"2024-03-09\"}', nhưng lại là"
                                + " '{\"from\": \"2024-03-09\", \"to\": \"2024-03-08\"}'.",
                        "slots[1] phải có trường 'id' (mã gồm chữ thường a-z không dấu và chữ số, các từ nối bằng '-', tối đa 64 ký tự, ví dụ 'opening-speech'), nhưng không có.",
                        "Tên trường phải là một trong các trường của mục chương trình, nhưng lại là 'titel'. Có lẽ là 'title'.",
                        "reviewedYear phải là số nguyên, ví dụ '2024', nhưng lại là '\"2023\"'. Có lẽ là '2023'.",
                        "day phải là số thứ tự ngày của hội nghị từ 1 đến 366 hoặc ngày có thật, ví dụ '1' hoặc '2024-03-08', nhưng lại là 'null'. Không có thì không ghi.",
                        "organisations phải là danh sách đặt trong ngoặc vuông, nhưng lại là '{…}'.");
    }

    @Test
    void a_problem_tells_its_parts() {
        Problem problem = problems(FAULTY).get(6);

        assertThat(problem.kind()).isEqualTo(Problem.Kind.UNKNOWN_MEMBER);
        assertThat(problem.pointer()).isEqualTo("/agenda/slots/1/titel");
        assertThat(problem.line()).isEqualTo(9);
        assertThat(problem.column()).isEqualTo(31);
        assertThat(problem.expected(Locale.ENGLISH)).isEqualTo("an agenda slot");
        assertThat(problem.found()).isEqualTo("titel");
        assertThat(problem.suggestion()).contains("title");
        assertThat(problem)
                .isEqualTo(problems(FAULTY).get(6))
                .hasSameHashCodeAs(problems(FAULTY).get(6));
        assertThat(problem).isNotEqualTo(problems(FAULTY).get(5));
    }

    @Test
    void members_written_twice_are_refused_even_where_they_agree() {
        assertThat(texts("""
                {"formatVersion": 1, "title": "Hội nghị", "title": "Hội nghị", "venue": {"name": "A", "name": 5}}
                """))
                .containsExactly(
                        "/title (1:43): title must be written once in a conference plan, but was written again.",
                        "/venue/name (1:87): name must be written once in a venue, but was written again.");
    }

    @Test
    void only_white_space_may_follow_the_plan() {
        String plan = "{\"formatVersion\": 1, \"title\": \"ạ\"}";

        assertThat(read(plan + " \n\r\t").value()).isPresent();
        assertThat(texts(plan + " x"))
                .containsExactly("(1:36): Document must end after the plan, but goes on with 'x'.");
        assertThat(texts(plan + "\n" + plan))
                .containsExactly("(2:1): Document must end after the plan, but goes on with '{'.");
        assertThat(texts("[1] ạ"))
                .containsExactly(
                        "(1:1): plan must be an object with the members of a conference plan, but was '[…]'.",
                        "(1:5): Document must end after the plan, but goes on with 'ạ'.");
    }

    @Test
    void the_version_must_be_one() {
        assertThat(texts("{\"formatVersion\": 2, \"title\": \"A\"}"))
                .containsExactly(
                        "/formatVersion (1:19): formatVersion must be 1, the version of the format that is known here, but was"
                                + " '2'. Maybe the file was written for a newer release of conference-plan: read it with that one,"
                                + " or have it written as version 1.");
        assertThat(texts("{\"title\": \"A\"}"))
                .containsExactly(
                        "(1:1): plan must have the member 'formatVersion' (1, the version of the format that is known here), but has none.");
    }

    @Test
    void files_of_every_kind_say_what_to_do_about_an_unknown_version_and_a_member_for_the_schema() {
        for (DocumentJson<?> json : List.of(BaselineJson.standard(), SettingsJson.of(HouseRules.ALL))) {
            assertThat(json.read("{\"$schema\": \"a\", \"formatVersion\": 1}").problems())
                    .extracting(problem -> problem.message(VIETNAMESE))
                    .first()
                    .asString()
                    .endsWith("nhưng lại là '$schema'. Có lẽ nên khai báo lược đồ theo tên tệp trong thiết lập"
                            + " của trình soạn thảo và bỏ trường này.");
            assertThat(json.read("{\"$schema\": \"a\", \"formatVersion\": 2}").problems())
                    .extracting(problem -> problem.message(VIETNAMESE))
                    .containsExactly(
                            "formatVersion phải là 1, phiên bản của định dạng được biết ở đây, nhưng lại là '2'. Có lẽ"
                                    + " tệp được ghi bằng bản mới hơn của conference-plan: hãy đọc bằng bản đó,"
                                    + " hoặc ghi lại theo phiên bản 1.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "0", "-1", "1.1", "2.0", "99999999999999999999"})
    void of_another_version_nothing_is_told_that_may_be_right_there(String version) {
        String members = "{\"titel\": \"A\", \"agenda\": 3, \"formatVersion\": " + version
                + ", \"duties\": [{}], \"title\": null";

        assertThat(texts(members + "}"))
                .singleElement()
                .asString()
                .startsWith("/formatVersion (1:46): formatVersion must be 1")
                .endsWith("'" + version
                        + "'. Maybe the file was written for a newer release of conference-plan: read it with"
                        + " that one, or have it written as version 1.");
        assertThat(texts(members + ", \"title\": \"A\"} x"))
                .hasSize(3)
                .satisfies(twice -> assertThat(twice).contains("must be written once"), atIndex(1))
                .satisfies(end -> assertThat(end).contains("goes on with 'x'"), atIndex(2));
        assertThat(texts(members + " x")).hasSize(2).last().asString().contains("Document must have");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.0", "1e0", "\"2\"", "null"})
    void of_this_version_and_of_none_everything_is_told(String version) {
        assertThat(texts("{\"formatVersion\": " + version + ", \"titel\": \"A\"}"))
                .anySatisfy(text -> assertThat(text).contains("Maybe 'title'"))
                .anySatisfy(text -> assertThat(text).contains("plan must have the member 'title'"));
    }

    @Test
    void a_value_without_marks_is_written_alone() {
        assertThat(texts("""
                {"formatVersion": 1, "title": "A", "attendance": {"total": {"value": 280}}}
                """))
                .containsExactly(
                        "/attendance/total (1:60): total must be written without an object where it is neither tentative nor has a"
                                + " wording, but was '{…}'. Maybe '280'.");
    }

    @Test
    void what_is_found_is_shortened_and_made_visible() {
        List<Problem> problems = problems("""
                {"formatVersion": 1, "title": "A", "kind": "a\\nb\\u202e\\u0000%s", "x\\ny/~": 1}
                """.formatted("ạ".repeat(100)));

        assertThat(problems.get(0).found()).isEqualTo("a\\u000ab\\u202e\\u0000" + "ạ".repeat(55) + "…");
        assertThat(problems.get(1).pointer()).isEqualTo("/x\ny~1~0");
        assertThat(problems.get(1))
                .hasToString(
                        "/x\\u000ay~1~0 (1:164): Member must be one that a conference plan has, but was 'x\\u000ay/~'.");
    }

    @Test
    void placeholders_in_a_document_are_left_alone() {
        assertThat(
                        texts(
                                "{\"formatVersion\": 1, \"title\": \"A\", \"venue\": {\"name\": \"A\"}, \"kind\": \"{expected} $1 {0}\"}"))
                .first()
                .asString()
                .endsWith("but was '{expected} $1 {0}'.");
    }

    @Test
    void languages_other_than_vietnamese_get_english_whatever_the_default_is() {
        Problem problem = problems("{\"formatVersion\": 1}").get(0);
        for (String tag : List.of("vi", "en", "fr")) {
            Locale.setDefault(Locale.forLanguageTag(tag));

            assertThat(problem.message(Locale.GERMANY)).startsWith("plan must have");
            assertThat(problem.message(Locale.ROOT)).startsWith("plan must have");
            assertThat(problem.message(Locale.forLanguageTag("vi-Latn-VN"))).startsWith("kế hoạch phải có");
            assertThat(problem).asString().contains("plan must have");
        }
    }

    @Test
    void both_catalogues_have_the_same_keys() {
        Stream.of(VIETNAMESE, Locale.ROOT).forEach(locale -> {
            ResourceBundle bundle = ResourceBundle.getBundle("io.conferenceplan.json.ProblemMessages", locale);
            assertThat(bundle.keySet()).allMatch(key -> !bundle.getString(key).isBlank());
        });
        ResourceBundle vietnamese = ResourceBundle.getBundle("io.conferenceplan.json.ProblemMessages", VIETNAMESE);
        ResourceBundle english = ResourceBundle.getBundle("io.conferenceplan.json.ProblemMessages", Locale.ROOT);

        assertThat(vietnamese.getLocale().getLanguage()).isEqualTo("vi");
        assertThat(english.keySet())
                .allMatch(key -> key.equals("expected.syntax.json")
                        || !vietnamese.getString(key).equals(english.getString(key)));
        assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void the_exception_lists_all_problems() {
        ReadResult<ConferencePlan> result = read(FAULTY);

        assertThat(result.value()).isEmpty();
        assertThatThrownBy(result::orElseThrow)
                .isInstanceOfSatisfying(
                        ReadException.class,
                        e -> assertThat(e.problems())
                                .isEqualTo(result.problems())
                                .hasSize(10))
                .hasMessageStartingWith(
                        "Document must be a conference plan, but has problems:\n  (1:1): plan must have")
                .hasMessageContaining("\n  /kind (3:11): kind must be one of")
                .hasMessageEndingWith(
                        "\n  /organisations (12:20): organisations must be a list in square brackets, but was '{…}'.");
    }

    private static ReadResult<ConferencePlan> read(String json) {
        return PlanJson.standard().read(json);
    }

    private static List<Problem> problems(String json) {
        return read(json).problems();
    }

    private static List<String> texts(String json) {
        return problems(json).stream().map(Problem::toString).toList();
    }
}
