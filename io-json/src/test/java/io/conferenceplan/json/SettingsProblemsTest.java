package io.conferenceplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whole texts of what is wrong with settings, in both languages, each at its place. */
class SettingsProblemsTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private static final String FAULTY = """
            {
              "rules": {
                "agenda-duration-fit": {"severity": "info"},
                "agenda-durations-fit": {"severity": "warnning", "parameters": {"halfDayMinute": 210, "halfDayMinutes": 0}},
                "deadline-order": {"enable": false, "parameters": {"days": 3}},
                "house-greeting": {
                  "enabled": "no",
                  "parameters": {"mostMinutes": "5", "year": 20.5, "spoken": 1, "words": ["Kính thưa"], "offices": 3}
                },
                "event-on-working-day": false,
                "deadline-order": {}
              },
              "suppression": [],
              "suppressions": [
                {"rule": "duty-has-one-leader", "place": "products[reception]"},
                {"rule": "venue-capacity", "place": "venue[", "reason": " ", "lastDay": "31/12/2026"},
                {"rule": "venue-capacity", "palce": "venue", "reason": "ạ", "lastDay": "2026-02-30"},
                {"rule": null, "place": 5, "reason": ["ạ"], "lastDay": "2026-12"},
                "venue-capacity"
              ]
            }
            """;

    @Test
    void all_faults_are_told_at_once_each_at_its_place() {
        assertThat(problems(FAULTY))
                .extracting(Problem::toString)
                .containsExactly(
                        "(1:1): settings must have the member 'formatVersion' (1, the version of the format that is known here), but has none.",
                        "/rules/agenda-duration-fit (3:5): Rule must be one that there is, but was 'agenda-duration-fit'. Maybe 'agenda-durations-fit'.",
                        "/rules/agenda-durations-fit/severity (4:42): severity must be one of 'error', 'warning', 'info', but was 'warnning'. Maybe 'warning'.",
                        "/rules/agenda-durations-fit/parameters/halfDayMinute (4:69): Parameter must be one of the parameters of rule 'agenda-durations-fit', but was 'halfDayMinute'. Maybe 'halfDayMinutes'.",
                        "/rules/agenda-durations-fit/parameters/halfDayMinutes (4:109): halfDayMinutes must be a whole number from 1 to 720, but was '0'.",
                        "/rules/deadline-order/enable (5:24): Member must be one that the configuration of a rule has, but was 'enable'. Maybe 'enabled'.",
                        "/rules/deadline-order/parameters/days (5:56): Parameter must be left out, because rule 'deadline-order' has none, but was 'days'.",
                        "/rules/house-greeting/enabled (7:18): enabled must be true or false, but was '\"no\"'.",
                        "/rules/house-greeting/parameters/mostMinutes (8:37): mostMinutes must be a whole number from 1 to 60, but was '\"5\"'. Maybe '5'.",
                        "/rules/house-greeting/parameters/year (8:50): year must be a whole number from -2147483648 to 2147483647, but was '20.5'.",
                        "/rules/house-greeting/parameters/spoken (8:66): spoken must be true or false, but was '1'.",
                        "/rules/house-greeting/parameters/words (8:78): words must be a text, but was '[…]'.",
                        "/rules/house-greeting/parameters/offices (8:104): offices must be a list of texts in square brackets, but was '3'.",
                        "/rules/event-on-working-day (10:29): event-on-working-day must be an object with the members of the configuration of a rule, but was 'false'.",
                        "/rules/deadline-order (11:5): deadline-order must be written once in the configuration of the rules, but was written again.",
                        "/suppression (13:3): Member must be one that a settings file has, but was 'suppression'. Maybe 'suppressions'.",
                        "/suppressions/0 (15:5): suppressions[0] must have the member 'reason' (a text that says something), but has none.",
                        "/suppressions/0/rule (15:14): rule must be the id of a rule that there is, such as 'deadline-order', but was 'duty-has-one-leader'. Maybe 'duty-has-one-lead'.",
                        "/suppressions/1/place (16:41): place must be a place as reports write it, such as 'duties[film].deadline', or the empty text for the whole plan, but was 'venue['.",
                        "/suppressions/1/reason (16:61): reason must be a text that says something, but was ' '.",
                        "/suppressions/1/lastDay (16:77): lastDay must be a day that exists, such as '2026-12-31', but was '31/12/2026'. Maybe '2026-12-31'.",
                        "/suppressions/2 (17:5): suppressions[2] must have the member 'place' (a place as reports write it, such as 'duties[film].deadline', or the empty text for the whole plan), but has none.",
                        "/suppressions/2/palce (17:32): Member must be one that a suppression has, but was 'palce'. Maybe 'place'.",
                        "/suppressions/2/lastDay (17:76): lastDay must be a day that exists, such as '2026-12-31', but was '2026-02-30'.",
                        "/suppressions/3/rule (18:14): rule must be the id of a rule that there is, such as 'deadline-order', but was 'null'. What is not stated is left out.",
                        "/suppressions/3/place (18:29): place must be a place as reports write it, such as 'duties[film].deadline', or the empty text for the whole plan, but was '5'.",
                        "/suppressions/3/reason (18:42): reason must be a text that says something, but was '[…]'.",
                        "/suppressions/3/lastDay (18:60): lastDay must be a day that exists, such as '2026-12-31', but was '2026-12'.",
                        "/suppressions/4 (19:5): suppressions[4] must be an object with the members of a suppression, but was '\"venue-capacity\"'.");
    }

    @Test
    void all_faults_are_told_in_vietnamese() {
        assertThat(problems(FAULTY))
                .extracting(problem -> problem.message(VIETNAMESE))
                .containsExactly(
                        "thiết lập phải có trường 'formatVersion' (1, phiên bản của định dạng được biết ở đây), nhưng không có.",
                        "Quy tắc phải là một trong các quy tắc hiện có, nhưng lại là 'agenda-duration-fit'. Có lẽ là 'agenda-durations-fit'.",
                        "severity phải là một trong các từ 'error', 'warning', 'info', nhưng lại là 'warnning'. Có lẽ là 'warning'.",
                        "Tham số phải là một trong các tham số của quy tắc 'agenda-durations-fit', nhưng lại là 'halfDayMinute'. Có lẽ là 'halfDayMinutes'.",
                        "halfDayMinutes phải là số nguyên từ 1 đến 720, nhưng lại là '0'.",
                        "Tên trường phải là một trong các trường của cấu hình một quy tắc, nhưng lại là 'enable'. Có lẽ là 'enabled'.",
                        "Không được ghi tham số vì quy tắc 'deadline-order' không có tham số nào, nhưng lại ghi 'days'.",
                        "enabled phải là true (có) hoặc false (không), nhưng lại là '\"no\"'.",
                        "mostMinutes phải là số nguyên từ 1 đến 60, nhưng lại là '\"5\"'. Có lẽ là '5'.",
                        "year phải là số nguyên từ -2147483648 đến 2147483647, nhưng lại là '20.5'.",
                        "spoken phải là true (có) hoặc false (không), nhưng lại là '1'.",
                        "words phải là chuỗi ký tự, nhưng lại là '[…]'.",
                        "offices phải là danh sách chuỗi ký tự đặt trong ngoặc vuông, nhưng lại là '3'.",
                        "event-on-working-day phải là đối tượng gồm các trường của cấu hình một quy tắc, nhưng lại là 'false'.",
                        "deadline-order chỉ được ghi một lần trong cấu hình các quy tắc, nhưng đã bị ghi lặp lại.",
                        "Tên trường phải là một trong các trường của tệp thiết lập, nhưng lại là 'suppression'. Có lẽ là 'suppressions'.",
                        "suppressions[0] phải có trường 'reason' (chuỗi ký tự có nội dung), nhưng không có.",
                        "rule phải là mã của một quy tắc hiện có, ví dụ 'deadline-order', nhưng lại là 'duty-has-one-leader'. Có lẽ là 'duty-has-one-lead'.",
                        "place phải là vị trí ghi như trong báo cáo, ví dụ 'duties[film].deadline', hoặc chuỗi rỗng cho toàn bộ kế hoạch, nhưng lại là 'venue['.",
                        "reason phải là chuỗi ký tự có nội dung, nhưng lại là ' '.",
                        "lastDay phải là ngày có thật, ví dụ '2026-12-31', nhưng lại là '31/12/2026'. Có lẽ là '2026-12-31'.",
                        "suppressions[2] phải có trường 'place' (vị trí ghi như trong báo cáo, ví dụ 'duties[film].deadline', hoặc chuỗi rỗng cho toàn bộ kế hoạch), nhưng không có.",
                        "Tên trường phải là một trong các trường của ngoại lệ, nhưng lại là 'palce'. Có lẽ là 'place'.",
                        "lastDay phải là ngày có thật, ví dụ '2026-12-31', nhưng lại là '2026-02-30'.",
                        "rule phải là mã của một quy tắc hiện có, ví dụ 'deadline-order', nhưng lại là 'null'. Không có thì không ghi.",
                        "place phải là vị trí ghi như trong báo cáo, ví dụ 'duties[film].deadline', hoặc chuỗi rỗng cho toàn bộ kế hoạch, nhưng lại là '5'.",
                        "reason phải là chuỗi ký tự có nội dung, nhưng lại là '[…]'.",
                        "lastDay phải là ngày có thật, ví dụ '2026-12-31', nhưng lại là '2026-12'.",
                        "suppressions[4] phải là đối tượng gồm các trường của ngoại lệ, nhưng lại là '\"venue-capacity\"'.");
    }

    @Test
    void what_is_no_object_is_told() {
        assertThat(texts("[]"))
                .containsExactly(
                        "(1:1): settings must be an object with the members of a settings file, but was '[…]'.");
        assertThat(texts("{\"formatVersion\": 1, \"rules\": []}"))
                .containsExactly(
                        "/rules (1:31): rules must be an object with the ids of rules as members, but was '[…]'.");
        assertThat(texts("{\"formatVersion\": 1, \"rules\": {\"house-greeting\": {\"parameters\": null}}} {}"))
                .containsExactly(
                        "/rules/house-greeting/parameters (1:65): parameters must be an object with the parameters of rule"
                                + " 'house-greeting' as members, but was 'null'. What is not stated is left out.",
                        "(1:73): Document must end after the settings, but goes on with '{'.");
    }

    @Test
    void elements_of_a_list_are_told_by_their_position() {
        assertThat(texts("""
                {"formatVersion": 1, "rules": {"house-greeting": {"parameters": {"offices": ["Bí thư", 2, null]}}}}
                """))
                .containsExactly(
                        "/rules/house-greeting/parameters/offices/1 (1:88): offices[1] must be a text, but was '2'."
                                + " Maybe '\"2\"'.",
                        "/rules/house-greeting/parameters/offices/2 (1:91): offices[2] must be a text, but was 'null'."
                                + " What is not stated is left out.");
    }

    @Test
    void a_number_in_quotes_is_suggested_without_them_only_if_it_fits() {
        String json =
                "{\"formatVersion\": 1, \"rules\": {\"house-greeting\": {\"parameters\": {\"mostMinutes\": \"%s\"}}}}";

        assertThat(problems(json.formatted(60)).get(0).suggestion()).contains("60");
        assertThat(problems(json.formatted(61)).get(0).suggestion()).isEmpty();
        assertThat(problems(json.formatted(0)).get(0).suggestion()).isEmpty();
    }

    @Test
    void a_parameter_written_twice_is_refused() {
        assertThat(texts("""
                {"formatVersion": 1, "rules": {"house-greeting": {"parameters": {"year": 2024, "year": 2024}}}}
                """))
                .containsExactly("/rules/house-greeting/parameters/year (1:80): year must be written once in the"
                        + " parameters of rule 'house-greeting', but was written again.");
    }

    private static List<Problem> problems(String json) {
        return SettingsJson.of(HouseRules.ALL).read(json).problems();
    }

    private static List<String> texts(String json) {
        return problems(json).stream().map(Problem::toString).toList();
    }
}
