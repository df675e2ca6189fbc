package io.conferenceplan.testkit;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** A walk through a plan by reflection, so that no attribute is forgotten. */
final class Walk {

    private Walk() {}

    /** A value and all values of this library within it, in order; what is empty is left out. */
    static Stream<Object> through(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.stream().flatMap(Walk::through);
        } else if (value instanceof Collection<?> list) {
            return list.stream().flatMap(Walk::through);
        } else if (value instanceof Enum) {
            return Stream.of(value);
        } else if (value instanceof Record) {
            return Stream.concat(
                    Stream.of(value),
                    Arrays.stream(value.getClass().getRecordComponents())
                            .map(RecordComponent::getAccessor)
                            .flatMap(accessor -> through(call(accessor, value))));
        } else if (isPart(value) && !isEmpty(value)) {
            return Stream.concat(
                    Stream.of(value), accessors(value).flatMap(accessor -> through(call(accessor, value))));
        }
        return Stream.empty();
    }

    /** Whether a value has a builder. */
    static boolean isPart(Object value) {
        return value.getClass().getSimpleName().startsWith("Immutable");
    }

    /** Whether a value says nothing: it is its type's {@code empty()}. */
    static boolean isEmpty(Object value) {
        return Stream.of(publicType(value).getMethods())
                .filter(method -> method.getName().equals("empty"))
                .anyMatch(method -> value.equals(call(method, value)));
    }

    static Class<?> publicType(Object value) {
        Class<?>[] interfaces = value.getClass().getInterfaces();
        return interfaces.length > 0 ? interfaces[0] : value.getClass().getSuperclass();
    }

    static Stream<Method> accessors(Object part) {
        return Arrays.stream(publicType(part).getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.getName().equals("leads"));
    }

    static Object call(Method method, Object receiver) {
        try {
            return method.invoke(receiver);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
