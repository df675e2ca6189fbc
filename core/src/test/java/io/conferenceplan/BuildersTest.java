package io.conferenceplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every type with a builder, tried on the values of one plan. */
@ParameterizedClass(name = "{0}")
@MethodSource("values")
class BuildersTest {

    @Parameter
    Object value;

    static Stream<Named<Object>> values() {
        return AnyValue.within(HandMadePlan.plan()).entrySet().stream()
                .map(entry -> Named.of(entry.getKey().getSimpleName(), entry.getValue()));
    }

    private List<Attribute> attributes() {
        return Attribute.of(AnyValue.typeOf(value));
    }

    @Nested
    class ABuilder {

        @Test
        void buildsEqualValuesFromEqualAttributes() {
            Object same = AnyValue.build(AnyValue.builderLike(value));

            assertThat(same).isNotSameAs(value).isEqualTo(value).hasSameHashCodeAs(value);
            assertThat(same).hasToString(value.toString());
        }

        @Test
        void namesTheRequiredAttributeThatIsMissing() {
            attributes().stream().filter(Attribute::isRequired).forEach(missing -> {
                Object builder = AnyValue.builderLike(value, missing);

                assertThatIllegalStateException()
                        .isThrownBy(() -> AnyValue.build(builder))
                        .withMessage("Cannot build " + AnyValue.typeOf(value).getSimpleName()
                                + ", some of required attributes are not set [" + missing.name() + "]");
            });
        }

        @Test
        void refusesToSetAnAttributeTwice() {
            attributes().stream().filter(attribute -> !attribute.isList()).forEach(attribute -> {
                Object again = attribute.get(value).orElseThrow();

                assertThatIllegalStateException()
                        .isThrownBy(() -> attribute.set(AnyValue.builderLike(value), again))
                        .withMessage("Builder of " + AnyValue.typeOf(value).getSimpleName()
                                + " is strict, attribute is already set: " + attribute.name());
            });
        }

        @Test
        void refusesNull() {
            attributes().stream().filter(BuildersTest::takesReferences).forEach(attribute -> {
                Object builder = AnyValue.builderLike(value, attribute);
                Object nothing = attribute.isList() ? Collections.singletonList(null) : null;

                assertThatNullPointerException().isThrownBy(() -> attribute.set(builder, nothing));
            });
        }

        @Test
        void hasASetterForEveryAttribute() {
            List<String> accessors = Arrays.stream(AnyValue.typeOf(value).getDeclaredMethods())
                    .filter(method -> method.getParameterCount() == 0)
                    .map(method -> method.getName())
                    .filter(name ->
                            !List.of("builder", "empty", "check", "leads").contains(name))
                    .toList();

            assertThat(attributes()).extracting(Attribute::name).containsExactlyInAnyOrderElementsOf(accessors);
        }
    }

    @Nested
    class AList {

        @Test
        void keepsTheOrderOfItsElements() {
            lists().forEach(list -> {
                List<?> elements = threeOf(list);

                assertThat(list.get(valueWith(list, elements))).contains(elements);
                assertThat(list.get(list.with(value, elements))).contains(elements);
            });
        }

        @Test
        void cannotBeChanged() {
            lists().forEach(list -> {
                assertThatExceptionOfType(UnsupportedOperationException.class)
                        .isThrownBy(() -> list.list(value).remove(0));
                assertThatExceptionOfType(UnsupportedOperationException.class)
                        .isThrownBy(() -> list.list(list.with(value, List.of())).add(null));
            });
        }

        @Test
        void doesNotChangeWithTheListThatWasPassedIn() {
            lists().forEach(list -> {
                List<Object> passedIn = new ArrayList<>(threeOf(list));
                Object built = valueWith(list, passedIn);
                Object changed = list.with(value, passedIn);

                passedIn.remove(0);

                assertThat(list.list(built)).hasSize(3);
                assertThat(list.list(changed)).hasSize(3);
            });
        }

        @Test
        void isEmptyUnlessSomethingIsAdded() {
            lists().forEach(list -> assertThat(list.list(AnyValue.build(AnyValue.builderLike(value, list))))
                    .isEmpty());
        }

        private Stream<Attribute> lists() {
            return attributes().stream().filter(Attribute::isList);
        }

        private List<?> threeOf(Attribute list) {
            Object element = list.list(value).get(0);
            return List.of(element, AnyValue.unlike(element), element);
        }

        private Object valueWith(Attribute list, List<?> elements) {
            Object builder = AnyValue.builderLike(value, list);
            list.set(builder, elements);
            return AnyValue.build(builder);
        }
    }

    @Nested
    class ACopy {

        @Test
        void withAnotherAttributeDiffersInThatAttributeOnly() {
            attributes().forEach(changed -> {
                Object other = AnyValue.unlike(changed.get(value).orElseThrow());
                Object copy = changed.with(value, other);

                assertThat(copy).as(changed.name()).isNotEqualTo(value);
                assertThat(changed.get(copy)).contains(other);
                assertThat(attributes())
                        .filteredOn(attribute -> !attribute.equals(changed))
                        .allSatisfy(attribute -> assertThat(attribute.get(copy)).isEqualTo(attribute.get(value)));
            });
        }

        @Test
        void leavesTheOriginalAsItWas() {
            Object before = AnyValue.build(AnyValue.builderLike(value));

            attributes()
                    .forEach(changed -> changed.with(
                            value, AnyValue.unlike(changed.get(value).orElseThrow())));

            assertThat(value).isEqualTo(before);
        }
    }

    private static boolean takesReferences(Attribute attribute) {
        return !Objects.requireNonNull(attribute.setter().getParameterTypes()[0])
                .isPrimitive();
    }
}
