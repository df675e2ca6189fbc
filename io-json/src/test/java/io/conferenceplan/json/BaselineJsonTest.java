package io.conferenceplan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.Baseline;
import io.conferenceplan.validation.Baselines;
import io.conferenceplan.validation.Fingerprint;
import io.conferenceplan.validation.KnownFinding;
import io.conferenceplan.validation.Outcome;
import io.conferenceplan.validation.Report;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Baselines as they are written, to the byte, and that they are read again; what is wrong with them, in whole texts. */
class BaselineJsonTest {

    private static final BaselineJson JSON = BaselineJson.standard();
    private static final SchemaCheck SCHEMA = new SchemaCheck(JSON.schema(Locale.ENGLISH));
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final KnownFinding LEAD =
            known("duty-has-one-lead", "products[reception]", Outcome.VIOLATED, "v1:3fc709e284ea7d89", 1);
    private static final KnownFinding DAY =
            known("deadline-order", "duties[\"phim\"].deadline", Outcome.UNDETERMINED, "v1:00000000000000ff", 2);

    static final String FILE = """
            {
              "formatVersion": 1,
              "plans": {
                "bắc-giang.json": [
                  {"rule": "deadline-order", "place": "duties[\\"phim\\"].deadline", "outcome": "undetermined", "fingerprint": "v1:00000000000000ff", "count": 2},
                  {"rule": "duty-has-one-lead", "place": "products[reception]", "outcome": "violated", "fingerprint": "v1:3fc709e284ea7d89", "count": 1}
                ],
                "van-ninh.json": []
              }
            }
            """;

    private static KnownFinding known(String rule, String place, Outcome outcome, String fingerprint, int count) {
        return KnownFinding.builder()
                .rule(RuleId.of(rule))
                .place(place)
                .outcome(outcome)
                .fingerprint(Fingerprint.of(fingerprint))
                .count(count)
                .build();
    }

    private static Baselines baselines() {
        return new Baselines(
                Map.of("van-ninh.json", new Baseline(List.of()), "bắc-giang.json", new Baseline(List.of(LEAD, DAY))));
    }

    @Test
    void each_finding_has_a_line_in_an_order_that_stays() {
        assertThat(JSON.write(baselines())).isEqualTo(FILE);
    }

    @Test
    void what_is_written_is_read_again() {
        assertThat(JSON.read(FILE).orElseThrow()).isEqualTo(baselines());
        assertThat(SCHEMA.faults(FILE)).isEmpty();
    }

    @Test
    void findings_are_read_in_any_order() {
        String[] lines = FILE.split("\n");
        String other = FILE.replace(
                lines[4] + "\n" + lines[5] + "\n", lines[5] + ",\n" + lines[4].replaceAll(",$", "") + "\n");

        assertThat(other).isNotEqualTo(FILE);
        assertThat(JSON.read(other).orElseThrow()).isEqualTo(baselines());
    }

    @Test
    void no_plans_are_a_baseline_too() {
        Baselines none = new Baselines(Map.of());

        assertThat(JSON.write(none)).isEqualTo("{\n  \"formatVersion\": 1\n}\n");
        assertThat(JSON.read("{\"formatVersion\": 1, \"plans\": {}}").orElseThrow())
                .isEqualTo(none);
        assertThat(none.of("any").findings()).isEmpty();
    }

    @Test
    void what_a_report_found_is_known_after_reading() {
        ConferencePlan plan = Plans.full();
        RuleEngine engine = RuleEngine.of(RuleSets.all());
        Report report = engine.check(plan);
        Baselines written = new Baselines(Map.of("full", Baseline.of(report.findings())));

        Baselines read = JSON.read(JSON.write(written)).orElseThrow();

        Report again = engine.withBaseline(read.of("full")).check(plan);
        assertThat(report.violations()).isNotEmpty();
        assertThat(again.newFindings(Outcome.VIOLATED)).isEmpty();
        assertThat(again.goneFindings()).isEmpty();
    }

    @Test
    void all_faults_are_told_at_once_each_at_its_place() {
        assertThat(problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "/plans/bắc-giang.json/1 (6:7): bắc-giang.json[1] must be a finding with a fingerprint that none before it has, but was 'v1:00000000000000ff'.",
                        "/plans/bắc-giang.json/2/rule (7:16): rule must be the id of a rule such as 'deadline-order', but was 'DutyHasOneLead'.",
                        "/plans/bắc-giang.json/2/place (7:43): place must be a text, but was '5'. Maybe '\"5\"'.",
                        "/plans/bắc-giang.json/2/outcome (7:57): outcome must be one of 'violated', 'undetermined', but was 'satisfied'.",
                        "/plans/bắc-giang.json/2/fingerprint (7:85): fingerprint must be 'v1:' and 16 hexadecimal digits in lower case, such as 'v1:0123456789abcdef', but was 'v1:FF'.",
                        "/plans/bắc-giang.json/2/count (7:103): count must be a whole number from 1 to 2147483647, but was '0'.",
                        "/plans/bắc-giang.json/3 (8:7): bắc-giang.json[3] must have the member 'rule' (the id of a rule such as 'deadline-order'), but has none.",
                        "/plans/bắc-giang.json/3 (8:7): bắc-giang.json[3] must have the member 'place' (a text), but has none.",
                        "/plans/bắc-giang.json/3 (8:7): bắc-giang.json[3] must have the member 'outcome' (one of 'violated', 'undetermined'), but has none.",
                        "/plans/bắc-giang.json/3 (8:7): bắc-giang.json[3] must have the member 'fingerprint' ('v1:' and 16 hexadecimal digits in lower case, such as 'v1:0123456789abcdef'), but has none.",
                        "/plans/bắc-giang.json/3 (8:7): bắc-giang.json[3] must have the member 'count' (a whole number from 1 to 2147483647), but has none.",
                        "/plans/bắc-giang.json/3/rules (8:8): Member must be one that a known finding has, but was 'rules'. Maybe 'rule'.",
                        "/plans/bắc-giang.json/4 (9:7): bắc-giang.json[4] must be an object with the members of a known finding, but was '\"v1:00000000000000ff\"'.",
                        "/plans/van-ninh.json (11:22): van-ninh.json must be a list of findings in square brackets, but was '{…}'.",
                        "/plans/van-ninh.json (12:5): van-ninh.json must be written once in the baselines of plans, but was written again.",
                        "/plan (14:3): Member must be one that a baseline file has, but was 'plan'. Maybe 'plans'.");
    }

    @Test
    void all_faults_are_told_in_vietnamese() {
        assertThat(problems())
                .extracting(problem -> problem.message(VIETNAMESE))
                .containsExactly(
                        "bắc-giang.json[1] phải là vấn đề có dấu nhận dạng chưa ghi ở trên, nhưng lại là 'v1:00000000000000ff'.",
                        "rule phải là mã của một quy tắc, ví dụ 'deadline-order', nhưng lại là 'DutyHasOneLead'.",
                        "place phải là chuỗi ký tự, nhưng lại là '5'. Có lẽ là '\"5\"'.",
                        "outcome phải là một trong các từ 'violated', 'undetermined', nhưng lại là 'satisfied'.",
                        "fingerprint phải là 'v1:' và 16 chữ số thập lục phân viết thường, ví dụ 'v1:0123456789abcdef', nhưng lại là 'v1:FF'.",
                        "count phải là số nguyên từ 1 đến 2147483647, nhưng lại là '0'.",
                        "bắc-giang.json[3] phải có trường 'rule' (mã của một quy tắc, ví dụ 'deadline-order'), nhưng không có.",
                        "bắc-giang.json[3] phải có trường 'place' (chuỗi ký tự), nhưng không có.",
                        "bắc-giang.json[3] phải có trường 'outcome' (một trong các từ 'violated', 'undetermined'), nhưng không có.",
                        "bắc-giang.json[3] phải có trường 'fingerprint' ('v1:' và 16 chữ số thập lục phân viết thường, ví dụ 'v1:0123456789abcdef'), nhưng không có.",
                        "bắc-giang.json[3] phải có trường 'count' (số nguyên từ 1 đến 2147483647), nhưng không có.",
                        "Tên trường phải là một trong các trường của vấn đề đã biết, nhưng lại là 'rules'. Có lẽ là 'rule'.",
                        "bắc-giang.json[4] phải là đối tượng gồm các trường của vấn đề đã biết, nhưng lại là '\"v1:00000000000000ff\"'.",
                        "van-ninh.json phải là danh sách vấn đề đặt trong ngoặc vuông, nhưng lại là '{…}'.",
                        "van-ninh.json chỉ được ghi một lần trong danh sách vấn đề đã biết của các kế hoạch, nhưng đã bị ghi lặp lại.",
                        "Tên trường phải là một trong các trường của tệp vấn đề đã biết, nhưng lại là 'plan'. Có lẽ là 'plans'.");
    }

    @Test
    void plans_must_be_an_object() {
        assertThat(JSON.read("{\"formatVersion\": 1, \"plans\": []}").problems())
                .singleElement()
                .hasToString(
                        "/plans (1:31): plans must be an object with the names of plans as members, but was '[…]'.");
    }

    private static List<Problem> problems() {
        return JSON.read("""
                {
                  "formatVersion": 1,
                  "plans": {
                    "bắc-giang.json": [
                      {"rule": "a", "place": "", "outcome": "violated", "fingerprint": "v1:00000000000000ff", "count": 1},
                      {"rule": "b", "place": "", "outcome": "undetermined", "fingerprint": "v1:00000000000000ff", "count": 2},
                      {"rule": "DutyHasOneLead", "place": 5, "outcome": "satisfied", "fingerprint": "v1:FF", "count": 0},
                      {"rules": "a"},
                      "v1:00000000000000ff"
                    ],
                    "van-ninh.json": {},
                    "van-ninh.json": []
                  },
                  "plan": "van-ninh.json"
                }
                """).problems();
    }

    @Test
    void names_of_plans_may_be_written_with_escapes_but_not_with_half_a_character() {
        String json = "{\"formatVersion\": 1, \"plans\": {\"%s\": []}}";

        assertThat(JSON.read(json.formatted("\\u1ea1\\ud83c\\uddfb"))
                        .orElseThrow()
                        .plans())
                .containsOnlyKeys("ạ\uD83C\uDDFB");
        assertThat(JSON.read(json.formatted("a\\ud83c")).value()).isEmpty();
        assertThat(JSON.read(json.formatted("\\uddfb\\ud83c")).value()).isEmpty();
    }

    @Test
    void every_truncation_gives_problems() {
        byte[] file = FILE.stripTrailing().getBytes(UTF_8);
        for (int length = 0; length < file.length; length++) {
            assertThat(JSON.read(Arrays.copyOf(file, length)).problems()).isNotEmpty();
        }
    }

    @Test
    void names_of_plans_can_be_as_long_as_they_can_be_read() {
        Baseline none = new Baselines(Map.of()).of("none");
        String longest = "ạ".repeat(1000);

        Baselines read =
                JSON.read(JSON.write(new Baselines(Map.of(longest, none)))).orElseThrow();

        assertThat(read.plans()).containsOnlyKeys(longest);
        for (String name : List.of(longest + "a", "\uD83C")) {
            assertThatThrownBy(() -> JSON.write(new Baselines(Map.of(name, none))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void the_schema_refuses_what_is_refused() {
        assertThat(SCHEMA.faults("""
                {
                  "plans": {
                    "a": {},
                    "b": [{"rule": "a", "place": 5, "outcome": "satisfied", "fingerprint": "v1:FF", "count": 0, "x": 1}, {}]
                  }
                }
                """))
                .containsExactlyInAnyOrder(
                        " required",
                        "/plans/a type",
                        "/plans/b/0/place type",
                        "/plans/b/0/outcome enum",
                        "/plans/b/0/fingerprint pattern",
                        "/plans/b/0/count minimum",
                        "/plans/b/0 additionalProperties",
                        "/plans/b/1 required");
        assertThat(JSON.schema(VIETNAMESE)).contains("Các vấn đề đã biết của từng kế hoạch, ghi theo tên tệp.");
    }
}
