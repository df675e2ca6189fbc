package io.conferenceplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.value.Imprecise;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What the module shows is immutable, closed and free of null. */
class PublicApiTest {

    @Test
    void everyExportedPackageIsNullMarked() {
        assertThat(PublicTypes.exportedPackages()).contains("io.conferenceplan").allSatisfy(name -> {
            Class<?> packageInfo = PublicTypes.load(name + ".package-info");
            assertThat(packageInfo.isAnnotationPresent(NullMarked.class)).isTrue();
        });
    }

    @Test
    void nothingInternalIsExported() {
        assertThat(PublicTypes.exportedPackages()).doesNotContain("io.conferenceplan.internal");
        assertThat(PublicTypes.all())
                .contains(ConferencePlan.class)
                .noneMatch(type -> type.getSimpleName().matches("(Immutable|With).*"));
    }

    @Test
    void noFieldCanBeSet() {
        assertThat(PublicTypes.all())
                .flatMap(type -> Arrays.<Field>asList(type.getDeclaredFields()))
                .filteredOn(field -> !field.isSynthetic())
                .allMatch(field -> Modifier.isFinal(field.getModifiers()));
    }

    @Test
    void noMethodSetsAValueOrHandsOutAnArray() {
        assertThat(PublicTypes.all())
                .flatMap(PublicApiTest::publicMethods)
                .noneMatch(method -> method.getName().matches("set[A-Z].*"))
                .noneMatch(method -> method.getReturnType() == void.class)
                .noneMatch(method -> method.getReturnType().isArray()
                        && !method.getDeclaringClass().isEnum());
    }

    @Test
    void onlyWhatIsMeantToBeImplementedCanBe() {
        assertThat(PublicTypes.all())
                .filteredOn(type -> !Modifier.isFinal(type.getModifiers()) && !type.isSealed())
                .containsExactly(Imprecise.class);
    }

    @Test
    void everyTypeWithABuilderIsInTheHandMadePlan() {
        List<Class<?>> types = PublicTypes.all().stream()
                .filter(type -> type.getSimpleName().equals("Builder"))
                .<Class<?>>map(Class::getEnclosingClass)
                .toList();

        assertThat(AnyValue.within(HandMadePlan.plan())).containsOnlyKeys(types.toArray(Class<?>[]::new));
    }

    @Test
    void everyAttributeIsSetInTheHandMadePlan() {
        AnyValue.within(HandMadePlan.plan())
                .forEach((type, value) -> assertThat(Attribute.of(type))
                        .as(type.getSimpleName())
                        .allMatch(attribute -> attribute.isSet(value)));
    }

    private static List<Method> publicMethods(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .toList();
    }
}
