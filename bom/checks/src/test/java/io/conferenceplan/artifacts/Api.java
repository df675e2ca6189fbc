package io.conferenceplan.artifacts;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What users of the artifacts see: the public and protected parts of public types in packages that everybody may use. */
final class Api {

    private static final Set<String> PACKAGES = Artifact.all().stream()
            .flatMap(artifact -> artifact.api().stream())
            .collect(Collectors.toUnmodifiableSet());

    /** Packages of others that some of ours are about, with the packages below them. */
    private static final Map<String, Set<String>> FOREIGN = Map.of(
            "io.conferenceplan.validation.jakarta", Set.of("jakarta.validation", "org.hibernate.validator.cfg"),
            "io.conferenceplan.json.databind", Set.of("tools.jackson"),
            "io.conferenceplan.testkit", Set.of("net.jqwik.api"));

    private Api() {}

    static boolean contains(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && PACKAGES.contains(type.getPackageName())
                && type.getEnclosingClass().map(Api::contains).orElse(true);
    }

    /** Types that users see. */
    static DescribedPredicate<JavaClass> api() {
        return describe("are API", Api::contains);
    }

    /** Classes of the objects that users get, also those hidden behind an interface or an abstract class. */
    static DescribedPredicate<JavaClass> implementApi() {
        return describe(
                "are API or implement it",
                type -> Stream.of(Set.of(type), type.getAllRawSuperclasses(), type.getAllRawInterfaces())
                        .flatMap(Collection::stream)
                        .anyMatch(Api::contains));
    }

    static DescribedPredicate<JavaClass> arrays() {
        return describe("array", JavaClass::isArray);
    }

    /** All that a type tells its users about is API itself, of the JDK, or what its package is about. */
    static ArchCondition<JavaClass> mentionOnlyApi() {
        return new ArchCondition<>("mention only API") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                ancestors(type).forEach(mentioned -> report(type, type.getFullName(), mentioned, events));
                inheritedFromHidden(type)
                        .flatMap(each -> each.getMembers().stream())
                        .filter(Api::isSeen)
                        .forEach(member -> types(member)
                                .forEach(mentioned -> report(type, member.getFullName(), mentioned, events)));
            }
        };
    }

    private static void report(JavaClass type, String place, JavaClass mentioned, ConditionEvents events) {
        JavaClass element = mentioned.getBaseComponentType();
        if (!element.isPrimitive() && !contains(element) && !isJdk(element) && !isForeign(type, element)) {
            events.add(SimpleConditionEvent.violated(type, place + " mentions " + element.getFullName()));
        }
    }

    private static boolean isJdk(JavaClass type) {
        return type.getPackageName().startsWith("java.") && type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean isForeign(JavaClass type, JavaClass mentioned) {
        return FOREIGN.getOrDefault(type.getPackageName(), Set.of()).stream()
                .anyMatch(foreign -> (mentioned.getPackageName() + ".").startsWith(foreign + "."));
    }

    /** The withers that Immutables makes are in hidden interfaces: whoever sees a type sees them as its own. */
    private static Stream<JavaClass> inheritedFromHidden(JavaClass type) {
        return Stream.concat(Stream.of(type), type.getRawInterfaces().stream().filter(Api::isWithers));
    }

    private static boolean isWithers(JavaClass type) {
        return type.getSimpleName().startsWith("With") && !type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static Stream<JavaClass> ancestors(JavaClass type) {
        Stream<JavaType> direct = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                .filter(ancestor -> !isWithers(ancestor.toErasure()));
        return Stream.concat(involved(direct), bounds(type.getTypeParameters()));
    }

    private static Stream<JavaClass> types(JavaMember member) {
        if (member instanceof JavaField field) {
            return involved(Stream.of(field.getType()));
        }
        JavaCodeUnit method = (JavaCodeUnit) member;
        return Stream.of(
                        involved(Stream.of(method.getReturnType())),
                        involved(method.getParameterTypes().stream()),
                        method.getExceptionTypes().stream(),
                        bounds(method.getTypeParameters()))
                .flatMap(types -> types);
    }

    private static Stream<JavaClass> bounds(Collection<? extends JavaTypeVariable<?>> variables) {
        return involved(variables.stream().flatMap(variable -> variable.getUpperBounds().stream()));
    }

    private static Stream<JavaClass> involved(Stream<? extends JavaType> types) {
        return types.flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }

    private static boolean isSeen(JavaMember member) {
        return (member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED))
                && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    /** What may be null is marked, all else is not null. */
    static ArchCondition<JavaClass> beInNullMarkedPackages() {
        return new ArchCondition<>("be in null-marked packages") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
                }
            }
        };
    }

    /** Nobody else adds implementations. */
    static ArchCondition<JavaClass> beFinalOrSealed() {
        return new ArchCondition<>("be final or sealed") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Class<?> loaded = type.reflect();
                if (!loaded.isSealed() && !Modifier.isFinal(loaded.getModifiers())) {
                    events.add(
                            SimpleConditionEvent.violated(type, type.getFullName() + " is neither final nor sealed"));
                }
            }
        };
    }
}
