package io.conferenceplan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines and columns of the values of a document. */
class SourceMapTest {

    private static final String JSON = """
            {
              "title": "Hội nghị", "a/b": {"m~n": 1},
              "agenda": {"slots": [
                {"id": "mở đầu", "title": true}, {"products": [null, -1, "x"]},
                {}
              ]}, "": {"": 5}
            }
            """;
    private static final SourceMap MAP = SourceMap.of(JSON.getBytes(UTF_8));

    @ParameterizedTest
    @CsvSource(
            value = {
                "''; 1; 1",
                "/title; 2; 12",
                "/a~1b; 2; 31",
                "/a~1b/m~0n; 2; 39",
                "/agenda; 3; 13",
                "/agenda/slots; 3; 23",
                "/agenda/slots/0; 4; 5",
                "/agenda/slots/0/id; 4; 12",
                "/agenda/slots/0/title; 4; 31",
                "/agenda/slots/1; 4; 38",
                "/agenda/slots/1/products/0; 4; 52",
                "/agenda/slots/1/products/1; 4; 58",
                "/agenda/slots/1/products/2; 4; 62",
                "/agenda/slots/2; 5; 5",
                "/; 6; 11",
                "//; 6; 16",
            },
            delimiter = ';')
    void a_value_begins_at_its_line_and_column(String pointer, int line, int column) {
        assertThat(MAP.locate(pointer)).contains(new Location(line, column));
        assertThat(MAP.locateNearest(pointer)).isEqualTo(new Location(line, column));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "/nothing; 1; 1",
                "/agenda/slots/3; 3; 23",
                "/agenda/slots/01; 3; 23",
                "/agenda/slots/x/title; 3; 23",
                "/agenda/slots/2/title; 5; 5",
                "/agenda/slots/0/title/more/and/more; 4; 31",
            },
            delimiter = ';')
    void what_is_missing_has_the_place_of_what_encloses_it(String pointer, int line, int column) {
        assertThat(MAP.locate(pointer)).isEmpty();
        assertThat(MAP.locateNearest(pointer)).isEqualTo(new Location(line, column));
    }

    @Test
    void a_pointer_begins_with_a_slash() {
        assertThatThrownBy(() -> MAP.locate("agenda"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("jsonPointer must begin with '/', but was 'agenda'.");
    }

    @Test
    void of_a_document_that_is_no_json_the_places_before_the_fault_are_known() {
        SourceMap map = SourceMap.of("{\"a\": [1, {\"b\": 2,, \"c\": 3".getBytes(UTF_8));

        assertThat(map.locate("/a/1/b")).contains(new Location(1, 17));
        assertThat(map.locate("/a/1/c")).isEmpty();
        assertThat(map.locateNearest("/a/1/c")).isEqualTo(new Location(1, 11));
        for (String nothing : new String[] {"", " ", "x", "\uFEFF"}) {
            SourceMap empty = SourceMap.of(nothing.getBytes(UTF_8));
            assertThat(empty.locate("/a")).isEmpty();
            assertThat(empty.locateNearest("/a")).isEqualTo(new Location(1, 1));
        }
    }

    @Test
    void a_byte_order_mark_has_no_column() {
        assertThat(SourceMap.of("\uFEFF{\"a\": 1}".getBytes(UTF_8)).locate("/a"))
                .contains(new Location(1, 7));
    }

    @Test
    void places_agree_with_those_of_problems() {
        byte[] json = PlanJson.standard()
                .write(Plans.full())
                .replace("\"2024", "\"20x4")
                .replace("\": ", "\":\u0020\t")
                .getBytes(UTF_8);
        SourceMap map = SourceMap.of(json);

        assertThat(PlanJson.standard().read(json).problems())
                .hasSizeGreaterThan(5)
                .allSatisfy(problem -> assertThat(map.locate(problem.pointer()))
                        .contains(new Location(problem.line(), problem.column())));
    }

    @Test
    void later_changes_of_the_bytes_do_not_matter() {
        byte[] json = JSON.getBytes(UTF_8);
        SourceMap map = SourceMap.of(json);

        Arrays.fill(json, (byte) ' ');

        assertThat(map.locate("/title")).isPresent();
    }
}
