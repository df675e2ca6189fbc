package io.conferenceplan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Lines and columns, compared with counting characters. */
class TextPositionsTest {

    @Property
    void places_are_those_of_characters_in_whatever_order_they_are_asked_for(
            @ForAll("texts") String text, @ForAll List<Integer> questions) {
        TextPositions positions = new TextPositions(text.getBytes(UTF_8), 0);
        int characters = text.codePointCount(0, text.length());

        for (int question : questions) {
            String before = text.substring(0, text.offsetByCodePoints(0, Math.floorMod(question, characters + 1)));
            boolean withinLineEnd = before.endsWith("\r") && text.startsWith("\n", before.length());
            int offset = before.getBytes(UTF_8).length;

            Location location = positions.at(offset);

            String lines = withinLineEnd ? before.substring(0, before.length() - 1) : before;
            String[] split = lines.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
            String line = split[split.length - 1];
            assertThat(location)
                    .isEqualTo(new Location(
                            split.length, line.codePointCount(0, line.length()) + (withinLineEnd ? 2 : 1)));
            assertThat(positions.locate(positions.place("", offset))).isEqualTo(location);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "ạ", "🇻", "\n", "\r", "\r\n", "é")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
