package io.conferenceplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.conferenceplan.value.Bounds;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ParameterTest {

    private static final Parameter<Integer> ANY = Parameter.of("any", 240);
    private static final Parameter<Integer> MINUTES = Parameter.of("minutes", 240, new Bounds<>(1, 1440));
    private static final Parameter<Boolean> FLAG = Parameter.of("flag", true);
    private static final Parameter<String> TEXT = Parameter.of("text", "mặc định");
    private static final Parameter<List<String>> TEXTS = Parameter.of("texts", List.of("a", "b"));

    static List<Arguments> values() {
        return List.of(
                arguments(MINUTES, 1, 1),
                arguments(MINUTES, 1440, 1440),
                arguments(MINUTES, 30L, 30),
                arguments(ANY, Integer.MIN_VALUE, Integer.MIN_VALUE),
                arguments(ANY, (long) Integer.MAX_VALUE, Integer.MAX_VALUE),
                arguments(FLAG, false, false),
                arguments(TEXT, "", ""),
                arguments(TEXTS, List.of(), List.of()),
                arguments(TEXTS, List.of("x"), List.of("x")));
    }

    @ParameterizedTest
    @MethodSource("values")
    void valuesOfTheTypeAreRead(Parameter<?> parameter, Object value, Object expected) {
        assertThat(parameter.type().read(value).map(Object.class::cast)).contains(expected);
    }

    static List<Arguments> otherValues() {
        return List.of(
                arguments(MINUTES, 0),
                arguments(MINUTES, 1441),
                arguments(MINUTES, 1L << 32 | 30),
                arguments(MINUTES, 30.0),
                arguments(MINUTES, BigInteger.TEN),
                arguments(MINUTES, "30"),
                arguments(ANY, Integer.MAX_VALUE + 1L),
                arguments(ANY, Integer.MIN_VALUE - 1L),
                arguments(FLAG, "true"),
                arguments(FLAG, 1),
                arguments(TEXT, 1),
                arguments(TEXT, List.of("a")),
                arguments(TEXTS, "a"),
                arguments(TEXTS, List.of("a", 1)));
    }

    @ParameterizedTest
    @MethodSource("otherValues")
    void othersAreNot(Parameter<?> parameter, Object value) {
        assertThat(parameter.type().read(value)).isEmpty();
    }

    @Test
    void typesSayWhatIsAllowed() {
        assertThat(List.of(ANY, MINUTES, FLAG, TEXT, TEXTS))
                .extracting(parameter -> parameter.type().toString())
                .containsExactly(
                        "a whole number",
                        "a whole number from 1 to 1440",
                        "true or false",
                        "a text",
                        "a list of texts");
    }

    @Test
    void theDefaultValueMustBeAllowed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameter.of("minutes", 0, new Bounds<>(1, 1440)))
                .withMessage(
                        "default value of parameter 'minutes' must be a whole number from 1 to 1440, but was '0'.");
    }

    @Test
    void listsCannotBeChangedLater() {
        List<String> texts = new ArrayList<>(List.of("a"));
        Parameter<List<String>> parameter = Parameter.of("texts", texts);

        texts.add("b");

        assertThat(parameter.defaultValue()).containsExactly("a").isUnmodifiable();
    }
}
