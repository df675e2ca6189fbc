package io.conferenceplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that stop being JSON: where, what should be there, and what was found before. */
class SyntaxProblemsTest {

    private static final String COMMA = "Maybe a comma is missing before it";

    private static final String COMMA_TOO_MANY = "Maybe the comma before it is one too many";

    @ParameterizedTest
    @MethodSource
    void the_place_and_what_should_be_there_are_told(String json, String problem) {
        List<Problem> problems = PlanJson.standard().read(json).problems();

        Problem last = problems.get(problems.size() - 1);
        assertThat(last.kind()).isEqualTo(Problem.Kind.SYNTAX);
        assertThat(last).hasToString(problem);
    }

    static Stream<Arguments> the_place_and_what_should_be_there_are_told() {
        String value = "a value: an object, a list, a text, a number, true or false";
        String name = "the name of a member in quotation marks";
        return Stream.of(
                at("", "(1:1)", value + " here, but ends"),
                at("\n ", "(2:2)", value + " here, but ends"),
                at("{", "(1:2)", name + ", or '}' here, but ends"),
                at("{title", "(1:2)", name + ", or '}' here, but has 'title'"),
                at("{'title': 1}", "(1:2)", name + ", or '}' here, but has '''. Maybe '\"'"),
                at("{“title”: 1}", "(1:2)", name + ", or '}' here, but has '“'. Maybe '\"'"),
                at("{\"title\"", "/title (1:9)", "a colon here, but ends"),
                at("{\"title\" \"A\"}", "/title (1:10)", "a colon here, but has '\"'"),
                at("{\"title\":}", "/title (1:10)", value + " here, but has '}'"),
                at("{\"title\": \"ạ\",}", "/title (1:15)", name + " here, but has '}'. " + COMMA_TOO_MANY),
                at("{\"title\": \"ạ\" \"kind\"", "/title (1:15)", "a comma or '}' here, but has '\"'. " + COMMA),
                at("{\"title\": \"ạ\"", "/title (1:14)", "a comma or '}' here, but ends"),
                at("{\"title\": \"ạ", "/title (1:13)", "the end of the text, a quotation mark here, but ends"),
                at(
                        "{\"title\": \"ạ\n\"}",
                        "/title (1:13)",
                        "a text without control characters; a line end is written \\n here, but has '\\u000a'"),
                at("{\"title\": \"ạ\\", "/title (1:14)", escape() + " here, but ends"),
                at("{\"title\": \"ạ\\x\"}", "/title (1:14)", escape() + " here, but has 'x'"),
                at("{\"title\": \"ạ\\u12g4\"}", "/title (1:17)", escape() + " here, but has 'g'"),
                at("{\"x\\ud83c\\uddfb\\ud83cạ\": 1}", "(1:16)", half("\\ud83c")),
                at("{\"agenda\": {\"\\\\\\uddfb\": 1}}", "/agenda (1:16)", half("\\uddfb")),
                at("{\"\\ud83c\\u0041\": 1}", "(1:3)", half("\\ud83c")),
                at("{\"title\": True}", "/title (1:11)", value + " here, but has 'True'. Maybe 'true'"),
                at("{\"title\": nul}", "/title (1:11)", value + " here, but has 'nul'"),
                at("{\"title\": NaN}", "/title (1:11)", value + " here, but has 'NaN'"),
                at("{\"reviewedYear\": -}", "/reviewedYear (1:19)", "a digit here, but has '}'"),
                at("{\"reviewedYear\": 1.}", "/reviewedYear (1:20)", "a digit here, but has '}'"),
                at("{\"reviewedYear\": 1e+}", "/reviewedYear (1:21)", "a digit here, but has '}'"),
                at("{\"reviewedYear\": 01}", "/reviewedYear (1:19)", "a comma or '}' here, but has '1'"),
                at("{\"reviewedYear\": .5}", "/reviewedYear (1:18)", value + " here, but has '.'"),
                at("{\"reviewedYear\": 20x}", "/reviewedYear (1:20)", "a comma or '}' here, but has 'x'"),
                at(
                        "{\"requirements\": [\"a\" \"b\"]}",
                        "/requirements/1 (1:23)",
                        "a comma or ']' here, but has '\"'. " + COMMA),
                at(
                        "{\"requirements\": [\"a\",]}",
                        "/requirements/1 (1:23)",
                        value + " here, but has ']'. " + COMMA_TOO_MANY),
                at("{\"requirements\": [\"a\"}", "/requirements/0 (1:22)", "a comma or ']' here, but has '}'"),
                at("{\"requirements\": [[]]]", "/requirements (1:22)", "a comma or '}' here, but has ']'"),
                at("{\"requirements\": [ // none", "/requirements (1:20)", value + " here, but has '/'"),
                at(
                        "{\"agenda\": {\"slots\": [{\"id\": \"a\", \"title\": \"b\"}\r\n{",
                        "/agenda/slots/1 (2:1)",
                        "a comma or ']' here, but has '{'. " + COMMA),
                at("{\"a\\ud83d\": 1}", "(1:4)", half("\\ud83d")),
                at("{\"\\ud83d\\ude00\\\\ud83d\": 1, \"\\n\\udc00\\udc00\": 1}", "/😀\\ud83d (1:31)", half("\\udc00")));
    }

    private static Arguments at(String json, String place, String must) {
        return arguments(json, place + ": Document must have " + must + ".");
    }

    private static String half(String found) {
        return "both halves of a character, each as \\u with four hexadecimal digits here, but has '" + found + "'";
    }

    private static String escape() {
        return "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u with four hexadecimal digits";
    }

    @Test
    void what_was_wrong_before_is_told_first() {
        List<Problem> problems = PlanJson.standard()
                .read("{\"formatVersion\": 1,\n\"titel\": \"Hội nghị\", \"kind\": 3\n\"schedule\"")
                .problems();

        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(
                        "/titel (2:1): Member must be one that a conference plan has, but was 'titel'. Maybe 'title'.",
                        "/kind (2:30): kind must be one of 'review', 'preliminaryReview', 'thematic', 'training', 'dissemination',"
                                + " 'routine', 'professional', 'anniversary', 'other', but was '3'.",
                        "/kind (3:1): Document must have a comma or '}' here, but has '\"'. " + COMMA + ".");
    }

    @Test
    void a_syntax_error_is_told_in_vietnamese() {
        Problem problem =
                PlanJson.standard().read("{\"title\": \"ạ\"").problems().get(0);

        assertThat(problem.message(Locale.forLanguageTag("vi")))
                .isEqualTo("Tại đây dữ liệu phải có dấu phẩy hoặc '}', nhưng đã kết thúc.");
    }
}
