package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.duty.DutyPhase;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Stated;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** What was met in some plans: which attributes set and not set, which constants of enums, which alternatives of types. */
final class Coverage {

    private static final Set<Object> SET_AND_NOT = Set.of(true, false);

    private final Map<String, Set<Object>> met = new TreeMap<>();
    private final Map<String, Set<Object>> possible = new TreeMap<>();

    /** What is possible and was not met. */
    Map<String, Set<Object>> gaps() {
        Map<String, Set<Object>> gaps = new TreeMap<>();
        possible.forEach((subject, all) -> {
            Set<Object> missing = new LinkedHashSet<>(all);
            missing.removeAll(met.get(subject));
            if (!missing.isEmpty()) {
                gaps.put(subject, missing);
            }
        });
        return gaps;
    }

    Set<String> subjects() {
        return possible.keySet();
    }

    void meet(ConferencePlan plan) {
        Walk.through(plan).forEach(value -> {
            if (value instanceof Enum<?> constant) {
                Class<?> type = constant.getDeclaringClass();
                note(type.getName(), constant, Set.of((Object[]) type.getEnumConstants()));
            } else if (value instanceof Record) {
                noteAlternative(value);
            } else {
                Walk.accessors(value).forEach(accessor -> noteAttribute(value, accessor));
            }
        });
    }

    private void noteAlternative(Object value) {
        for (Class<?> type : value.getClass().getInterfaces()) {
            if (type.isSealed()) {
                note(type.getName(), value.getClass(), Set.of((Object[]) type.getPermittedSubclasses()));
            }
        }
    }

    private void noteAttribute(Object owner, Method accessor) {
        Object value = Walk.call(accessor, owner);
        String subject = Walk.publicType(owner).getName() + "." + accessor.getName();
        if (value instanceof Optional<?> optional) {
            note(subject, optional.isPresent(), SET_AND_NOT);
        } else if (value instanceof OptionalInt number) {
            note(subject, number.isPresent(), SET_AND_NOT);
        } else if (value instanceof List<?> list) {
            boolean onlyAttribute = Walk.accessors(owner).count() == 1;
            note(subject, !list.isEmpty(), onlyAttribute ? Set.of(true) : SET_AND_NOT);
        } else if (value instanceof Boolean flag) {
            note(subject, flag, SET_AND_NOT);
        } else if (accessor.isDefault()) {
            note(subject, !isDefault(value), SET_AND_NOT);
        }
    }

    /** Whether a value is what an attribute has that is not set. */
    private static boolean isDefault(Object value) {
        return value == DutyPhase.BEFORE || value.equals(Stated.of(Count.unstated())) || Walk.isEmpty(value);
    }

    private void note(String subject, Object found, Set<Object> all) {
        met.computeIfAbsent(subject, key -> new LinkedHashSet<>()).add(found);
        possible.putIfAbsent(subject, all);
    }
}
