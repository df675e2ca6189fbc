package io.conferenceplan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.json.codec.JsonFormat;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** The search for the first fault agrees with the parser on what is JSON, at least within a list. */
class JsonSyntaxTest {

    @Property(tries = 5000)
    void a_text_has_a_fault_where_the_parser_refuses_it(@ForAll("texts") String json) {
        byte[] text = json.getBytes(UTF_8);

        JsonSyntax.Fault fault = JsonSyntax.firstFault(text, 0);

        assertThat(fault == null).isEqualTo(parserAccepts(text));
    }

    @Property(tries = 2000)
    void what_is_before_a_fault_can_be_completed(@ForAll("texts") String json) {
        byte[] text = json.getBytes(UTF_8);
        JsonSyntax.Fault fault = JsonSyntax.firstFault(text, 0);

        if (fault != null && !fault.expected().equals("escape")) {
            byte[] before = Arrays.copyOf(text, fault.offset());
            JsonSyntax.Fault atEnd = JsonSyntax.firstFault(before, 0);

            assertThat(atEnd == null || atEnd.offset() == before.length || isWord(before, atEnd))
                    .isTrue();
        }
    }

    private static boolean isWord(byte[] text, JsonSyntax.Fault fault) {
        return !fault.found().isEmpty() && new String(text, UTF_8).endsWith(fault.found());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of("{", "}", "[", "]", ",", ":", "\"a\"", "\"a\":", "1", "true", " ")),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "false",
                                "null",
                                "-",
                                "0",
                                "-0",
                                "1.5",
                                "1e5",
                                "1E-2",
                                "\"\\n\"",
                                "\"\\u00e1\"",
                                "\"",
                                "\\",
                                "tru",
                                "nulll",
                                ".",
                                "\n",
                                "\t",
                                "\"\n\"",
                                "ạ",
                                "\"ạ\"",
                                "01",
                                "+1",
                                "1.",
                                "1e",
                                "\"\\u12\"",
                                "\"\\x\"")));
        return piece.list().ofMaxSize(12).map(pieces -> "[" + String.join("", pieces));
    }

    private static boolean parserAccepts(byte[] text) {
        try (JsonParser parser = JsonFormat.STANDARD.parser(text, 0)) {
            if (parser.nextToken() == null) {
                return false;
            }
            parser.skipChildren();
            parser.getString();
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }
}
