package io.conferenceplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.duty.DutyId;
import io.conferenceplan.people.GroupId;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.product.ProductId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The five types of ids, each held to the same. */
@ParameterizedClass(name = "{0}")
@FieldSource("TYPES")
class IdTest {

    static final List<Arguments> TYPES = List.of(
            type("slot id", SlotId::of),
            type("duty id", DutyId::of),
            type("product id", ProductId::of),
            type("group id", GroupId::of),
            type("organisation id", OrganisationId::of));

    @Parameter(0)
    String subject;

    @Parameter(1)
    Function<String, Record> type;

    private static Arguments type(String subject, Function<String, Record> type) {
        return Arguments.of(subject, type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "az09", "opening-speech", "so-noi-vu", "film-2", "2024-03", "a-b-c-d"})
    void wordsOfLettersAndDigitsAreAnId(String text) {
        assertThat(type.apply(text)).isEqualTo(type.apply(text)).hasToString(text);
    }

    @Test
    void idsAreOrderedByTheirText() {
        assertThat(Stream.of("b", "a-b", "a").map(type).sorted().map(Record::toString))
                .containsExactly("a", "a-b", "b");
    }

    @ParameterizedTest
    @MethodSource("textsThatAreNoId")
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> type.apply(text))
                .withMessage(subject + " must be lower-case letters a-z and digits in words joined by '-', at most 64"
                        + " characters, as in 'opening-speech', but was '" + text + "'.");
    }

    static Stream<String> textsThatAreNoId() {
        return Stream.of(
                "",
                " ",
                "-",
                "-a",
                "a-",
                "a--b",
                "Film",
                "phim-phóng-sự",
                "a_b",
                "a b",
                "a.b",
                "a\n",
                "a/b",
                "a:b",
                "a`b",
                "a{b",
                "ａ",
                "x".repeat(65));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64})
    void anIdHasUpTo64Characters(int length) {
        assertThat(type.apply("x".repeat(length))).hasToString("x".repeat(length));
    }
}
