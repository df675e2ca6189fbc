package io.conferenceplan.json;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.conferenceplan.ConferencePlan;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes that are UTF-8, and bytes that are not. */
class EncodingTest {

    private static final String PLAN = "{\"formatVersion\": 1, \"title\": \"Hội nghị 🇻🇳\"}";

    @Test
    void a_byte_order_mark_is_passed_over_and_has_no_column() {
        assertThat(read(bytes("EFBBBF", PLAN)).value()).isPresent();
        assertThat(PlanJson.standard().read("\uFEFF" + PLAN).value()).isPresent();
        assertThat(read(bytes("EFBBBF", "{\"formatVersion\": [], \"title\": 3}"))
                        .problems())
                .extracting(Problem::line, Problem::column)
                .containsExactly(tuple(1, 19), tuple(1, 32));
        assertThat(read(bytes("EFBBBFEFBBBF", PLAN)).problems()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource
    void other_encodings_are_refused(byte[] json, String encoding) {
        assertThat(read(json).problems())
                .extracting(Problem::toString)
                .containsExactly("(1:1): Document must be text in UTF-8, but has '" + encoding + "' here.");
    }

    static Stream<Arguments> other_encodings_are_refused() {
        Charset utf32be = Charset.forName("UTF-32BE");
        Charset utf32le = Charset.forName("UTF-32LE");
        return Stream.of(
                arguments(PLAN.getBytes(UTF_16BE), "UTF-16"),
                arguments(PLAN.getBytes(UTF_16LE), "UTF-16"),
                arguments(("\uFEFF" + PLAN).getBytes(UTF_16BE), "UTF-16"),
                arguments(("\uFEFF" + PLAN).getBytes(UTF_16LE), "UTF-16"),
                arguments(PLAN.getBytes(utf32be), "UTF-32"),
                arguments(PLAN.getBytes(utf32le), "UTF-32"),
                arguments(("\uFEFF" + PLAN).getBytes(utf32be), "UTF-32"),
                arguments(("\uFEFF" + PLAN).getBytes(utf32le), "UTF-32"));
    }

    @ParameterizedTest
    @CsvSource({
        "C080, 0xc0", // NUL with two bytes
        "E080AF, 0xe0", // a slash with three bytes
        "F08080AF, 0xf0", // a slash with four bytes
        "EDA080, 0xed", // half a surrogate pair
        "EDA080EDB080, 0xed", // a surrogate pair
        "F4908080, 0xf4", // beyond the last character
        "F8888080, 0xf8",
        "FF, 0xff",
        "80, 0x80", // without a first byte
        "E1BA, 0xe1", // without the last byte
        "C4, 0xc4",
    })
    void broken_characters_are_refused_at_their_place(String hex, String found) {
        for (String after : List.of("\"}", " and something after it\", \"kind\": \"nonsense\"}")) {
            byte[] json = bytes("", "{\"formatVersion\": 1,\n \"title\": \"ạạạ\"", "x", hex, after);
            byte[] inText = bytes("", "{\"formatVersion\": 1,\n \"title\": \"ạạạ", "", hex, after);

            assertThat(read(inText).problems())
                    .extracting(Problem::toString)
                    .containsExactly("(2:15): Document must be text in UTF-8, but has '" + found + "' here.");
            assertThat(read(json).problems()).hasSize(1);
        }
    }

    @Test
    void escapes_may_write_whole_characters_only() {
        assertThat(text("\\ud83c\\uddfb")).isEmpty();
        for (String half : List.of("\\ud83c", "\\uddfb", "\\ud83cx", "\\ud83c\\ud83c", "\\uddfb\\ud83c")) {
            assertThat(text(half))
                    .singleElement()
                    .asString()
                    .contains("title must be a text without halves of characters");
        }
    }

    @Test
    void half_a_character_in_a_string_is_refused_at_its_place() {
        List<Problem> problems = PlanJson.standard()
                .read("{\"formatVersion\": 1,\n \"title\": \"ạ🇻\uD83C\"}")
                .problems();

        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly("(2:14): Document must be text in UTF-8, but has '\\ud83c' here.");
    }

    @Test
    void nul_is_no_json_outside_of_escapes() {
        assertThat(text("\u0000")).hasSize(1);
        assertThat(read(new byte[] {0}).problems()).hasSize(1);
        assertThat(read(new byte[] {0, 0, 0, 0}).problems()).hasSize(1);
        assertThat(text("\\u0000")).isEmpty();
    }

    private static List<Problem> text(String title) {
        return read(("{\"formatVersion\": 1, \"title\": \"" + title + "\"}").getBytes(UTF_8))
                .problems();
    }

    private static ReadResult<ConferencePlan> read(byte[] json) {
        return PlanJson.standard().read(json);
    }

    private static byte[] bytes(String firstHex, String text) {
        return bytes(firstHex, text, "", "", "");
    }

    private static byte[] bytes(String firstHex, String before, String more, String hex, String after) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex(firstHex));
        bytes.writeBytes((before + more).getBytes(UTF_8));
        bytes.writeBytes(HexFormat.of().parseHex(hex));
        bytes.writeBytes(after.getBytes(UTF_8));
        return bytes.toByteArray();
    }
}
