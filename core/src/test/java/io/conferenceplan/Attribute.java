package io.conferenceplan;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * An attribute of a type that has a builder, found by reflection: what can be set, and read back.
 *
 * @param accessor the method that reads it
 * @param setter the method of the builder that sets it, or adds all elements of a list
 */
record Attribute(Method accessor, Method setter) {

    /** All attributes of a type, in order of their names. */
    static List<Attribute> of(Class<?> type) {
        return Stream.of(builderOf(type).getMethods())
                .filter(method -> method.getParameterCount() == 1)
                .filter(method -> !method.getName().matches("add(?!All)[A-Z].*"))
                .map(setter -> new Attribute(accessor(type, setter), setter))
                .sorted(Comparator.comparing(Attribute::name))
                .toList();
    }

    /** The interface of the builder of a type. */
    static Class<?> builderOf(Class<?> type) {
        return Stream.of(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findAny()
                .orElseThrow(() -> new AssertionError(type + " must have a builder."));
    }

    private static Method accessor(Class<?> type, Method setter) {
        String name = setter.getName().matches("addAll[A-Z].*")
                ? Character.toLowerCase(setter.getName().charAt(6))
                        + setter.getName().substring(7)
                : setter.getName();
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(setter + " must have an accessor.", e);
        }
    }

    String name() {
        return accessor.getName();
    }

    boolean isList() {
        return accessor.getReturnType() == List.class;
    }

    boolean isOptional() {
        return accessor.getReturnType() == Optional.class || accessor.getReturnType() == OptionalInt.class;
    }

    boolean isRequired() {
        return !isList() && !isOptional() && Modifier.isAbstract(accessor.getModifiers());
    }

    /** The value as its builder takes it, empty if it is not set. */
    Optional<Object> get(Object owner) {
        Object value = call(accessor, owner);
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        }
        return value instanceof Optional<?> optional ? optional.map(content -> content) : Optional.of(value);
    }

    boolean isSet(Object owner) {
        return !get(owner).orElse(List.of()).equals(List.of());
    }

    List<?> list(Object owner) {
        return (List<?>) get(owner).orElseThrow();
    }

    void set(Object builder, Object value) {
        call(setter, builder, value);
    }

    /** A copy of the owner with another value. */
    Object with(Object owner, Object value) {
        String wither = "with" + Character.toUpperCase(name().charAt(0)) + name().substring(1);
        Class<?> type = isList() ? Iterable.class : setter.getParameterTypes()[0];
        try {
            Method method = owner.getClass().getMethod(wither, type);
            method.setAccessible(true);
            return call(method, owner, value);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(owner.getClass() + " must have " + wither + ".", e);
        }
    }

    private static Object call(Method method, Object receiver, Object... arguments) {
        try {
            return method.invoke(receiver, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
