package io.conferenceplan.validation;

import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.document.InternalReference;
import io.conferenceplan.duty.DutyId;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.GroupId;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.product.ProductId;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The members of a plan and its parts that mean other parts. */
final class ReferringMembers {

    private static final Set<Class<?>> REFERENCES = Set.of(
            OrganisationId.class,
            GroupId.class,
            SlotId.class,
            ProductId.class,
            DutyId.class,
            Actor.class,
            InternalReference.class);

    private final Set<String> members = new TreeSet<>();
    private final Set<Class<?>> visited = new HashSet<>();

    private ReferringMembers() {}

    /** {@return the members, such as {@code "AssignedDuty.products"}} */
    static Set<String> of(Class<?> type) {
        ReferringMembers found = new ReferringMembers();
        found.visit(type);
        return found.members;
    }

    private void visit(Class<?> type) {
        if (!type.getName().startsWith("io.conferenceplan.") || !visited.add(type)) {
            return;
        }
        for (Method method : type.getMethods()) {
            if (method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers())) {
                valueTypes(method.getGenericReturnType()).forEach(value -> visit(type, method.getName(), value));
            }
        }
    }

    private void visit(Class<?> type, String member, Class<?> value) {
        if (REFERENCES.contains(value) && !member.equals("id")) {
            members.add(type.getSimpleName() + "." + member);
        }
        visit(value);
    }

    /** The type itself, or those in it: of an optional list of slots, the slots. */
    private static Stream<Class<?>> valueTypes(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return Stream.of(parameterized.getActualTypeArguments()).flatMap(ReferringMembers::valueTypes);
        }
        return type instanceof Class<?> plain ? Stream.of(plain) : Stream.empty();
    }
}
