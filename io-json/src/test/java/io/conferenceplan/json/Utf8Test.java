package io.conferenceplan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is UTF-8, compared with what the JDK takes for it. */
class Utf8Test {

    @Property(tries = 5000)
    void bytes_are_valid_where_the_jdk_decodes_them(@ForAll("bytes") byte[] bytes) {
        int end = Utf8.validUpTo(bytes, 0);

        assertThat(end == bytes.length).isEqualTo(jdkDecodes(bytes, bytes.length));
        assertThat(jdkDecodes(bytes, end)).isTrue();
    }

    @Property(tries = 5000)
    void texts_of_a_document_are_what_the_jdk_decodes(@ForAll("bytes") byte[] bytes) {
        byte[] json = withText(bytes);

        ReadResult<ConferencePlan> result = PlanJson.standard().read(json);

        assertThat(result.value().isPresent()).isEqualTo(jdkDecodes(bytes, bytes.length));
        result.value().ifPresent(plan -> assertThat(plan.title()).isEqualTo(new String(bytes, UTF_8)));
    }

    @Property
    void valid_text_is_valid(@ForAll("texts") String text) {
        byte[] bytes = text.getBytes(UTF_8);

        assertThat(Utf8.validUpTo(bytes, 0)).isEqualTo(bytes.length);
        assertThat(Utf8.of(bytes, 0).isValidIfParsed()).isTrue();
        assertThat(Utf8.of(bytes, 0).hasUnicodeEscapes()).isEqualTo(text.contains("\\u"));
    }

    @Test
    void an_escape_is_seen_wherever_it_stands() {
        for (int before = 0; before < 20; before++) {
            for (String filling : new String[] {"x", "\\n", "ạ"}) {
                byte[] text = (filling.repeat(before) + "\\u0041" + "x".repeat(20 - before)).getBytes(UTF_8);

                assertThat(Utf8.of(text, 0).hasUnicodeEscapes()).isTrue();
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "\\", "u", "\\u", "ạ", "🇻", "é", "\0")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    /** Bytes without control characters, quotes and backslashes, often the first or a later byte of a character. */
    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<Byte> some = Arbitraries.oneOf(
                Arbitraries.of((byte) 'a', (byte) 'b'),
                Arbitraries.integers().between(0x80, 0xFF).map(Integer::byteValue));
        Arbitrary<byte[]> characters = Arbitraries.of("ạ", "đ", "–", "🇻", "ࠀ", "\uD7FF", "\uE000", "\uFFFF")
                .map(text -> text.getBytes(UTF_8));
        return Arbitraries.oneOf(some.map(b -> new byte[] {b}), characters)
                .list()
                .ofMaxSize(12)
                .map(Utf8Test::join);
    }

    private static byte[] join(Iterable<byte[]> pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        pieces.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] withText(byte[] bytes) {
        return join(List.of("{\"formatVersion\": 1, \"title\": \"".getBytes(UTF_8), bytes, "\"}".getBytes(UTF_8)));
    }

    private static boolean jdkDecodes(byte[] bytes, int length) {
        try {
            CharBuffer decoded = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return decoded.length() >= 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
