package io.conferenceplan.validation;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.value.Stated;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The attributes of a plan and its parts that are stated values, such as {@code AssignedDuty.deadline}, by reflection. */
final class StatedAttributes {

    private final Set<String> names = new TreeSet<>();
    private final Set<Class<?>> seen = new HashSet<>();

    private StatedAttributes() {}

    static Set<String> ofPlans() {
        StatedAttributes attributes = new StatedAttributes();
        attributes.visit(ConferencePlan.class);
        return attributes.names;
    }

    private void visit(Class<?> type) {
        if (type.getName().startsWith("io.conferenceplan.") && seen.add(type)) {
            accessors(type).forEach(accessor -> visit(accessor, accessor.getGenericReturnType()));
        }
    }

    private void visit(Method accessor, Type type) {
        if (type instanceof ParameterizedType generic) {
            if (generic.getRawType() == Stated.class) {
                names.add(accessor.getDeclaringClass().getSimpleName() + "." + accessor.getName());
            } else {
                Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> visit(accessor, argument));
            }
        } else {
            visit((Class<?>) type);
        }
    }

    private static List<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }
}
