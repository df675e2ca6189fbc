package io.conferenceplan;

import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.document.InternalReference;
import io.conferenceplan.duty.DutyId;
import io.conferenceplan.people.GroupId;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.time.CanChi;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.SlotDay;
import io.conferenceplan.value.Money;
import io.conferenceplan.value.Stated;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Any value with a builder: what it is made of, how it is built, and another of its type. */
final class AnyValue {

    private static final List<Object> OTHERS = List.of(
            CanChi.ofYear(1999),
            DutyId.of("other"),
            GroupId.of("other"),
            new InternalReference("Phụ lục 9", "phụ lục 9"),
            Money.parse("1 USD"),
            OrganisationId.of("other"),
            PlanDate.of(1999, 12, 31),
            ProductId.of("other"),
            SlotDay.number(2),
            SlotId.of("other"));

    private AnyValue() {}

    /** The first value of each type with a builder that a value is made of, itself included. */
    static Map<Class<?>, Object> within(Object value) {
        Map<Class<?>, Object> found = new LinkedHashMap<>();
        collect(value, found);
        return found;
    }

    private static void collect(Object value, Map<Class<?>, Object> found) {
        if (value instanceof Stated<?> stated) {
            collect(stated.value(), found);
        } else if (value instanceof List<?> list) {
            list.forEach(element -> collect(element, found));
        } else if (hasBuilder(value) && found.putIfAbsent(typeOf(value), value) == null) {
            Attribute.of(typeOf(value))
                    .forEach(attribute -> attribute.get(value).ifPresent(part -> collect(part, found)));
        }
    }

    static boolean hasBuilder(Object value) {
        return value.getClass().getSimpleName().startsWith("Immutable") && !(value instanceof Stated);
    }

    /** The public type of a value with a builder. */
    static Class<?> typeOf(Object value) {
        Class<?> generated = value.getClass();
        return generated.getInterfaces().length == 1 ? generated.getInterfaces()[0] : generated.getSuperclass();
    }

    static Object newBuilder(Class<?> type) {
        try {
            return type.getMethod("builder").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    static Object build(Object builder) {
        try {
            return builder.getClass().getInterfaces()[0].getMethod("build").invoke(builder);
        } catch (ReflectiveOperationException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e);
        }
    }

    /** A builder with all attributes of a value but some. */
    static Object builderLike(Object value, Attribute... but) {
        Object builder = newBuilder(typeOf(value));
        Attribute.of(typeOf(value)).stream()
                .filter(attribute -> !List.of(but).contains(attribute))
                .forEach(attribute -> attribute.get(value).ifPresent(part -> attribute.set(builder, part)));
        return builder;
    }

    /** Another value of the same type. */
    static Object unlike(Object value) {
        if (value instanceof Stated<?> stated) {
            return stated.withTentative(!stated.tentative());
        } else if (value instanceof List<?> list) {
            return List.of(unlike(list.get(0)), list.get(0));
        } else if (value instanceof Boolean flag) {
            return !flag;
        } else if (value instanceof Integer number) {
            return number + 1;
        } else if (value instanceof String text) {
            return text + "!";
        } else if (value instanceof Enum<?> constant) {
            Object[] constants = constant.getDeclaringClass().getEnumConstants();
            return constants[(constant.ordinal() + 1) % constants.length];
        } else if (hasBuilder(value)) {
            Attribute first = Attribute.of(typeOf(value)).stream()
                    .filter(attribute -> attribute.isSet(value))
                    .findFirst()
                    .orElseThrow();
            return first.with(value, unlike(first.get(value).orElseThrow()));
        }
        return OTHERS.stream()
                .filter(other -> other.getClass() == value.getClass())
                .findAny()
                .orElseThrow(() -> new AssertionError("There must be another " + value.getClass() + "."));
    }
}
