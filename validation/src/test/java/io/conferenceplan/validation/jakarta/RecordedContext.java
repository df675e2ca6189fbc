package io.conferenceplan.validation.jakarta;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** The context of a provider that is not Hibernate: notes violations as paths and templates. */
final class RecordedContext {

    private final List<String> told = new ArrayList<>();
    private boolean defaultViolation = true;

    /** Paths and templates of the violations so far. */
    List<String> told() {
        return told;
    }

    boolean hasDefaultViolation() {
        return defaultViolation;
    }

    ConstraintValidatorContext context() {
        return proxy(ConstraintValidatorContext.class, this::call);
    }

    private Object call(Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "disableDefaultConstraintViolation" -> {
                defaultViolation = false;
                yield null;
            }
            case "buildConstraintViolationWithTemplate" ->
                proxy(method.getReturnType(), new Builder((String) arguments[0]));
            case "unwrap" -> throw new ValidationException("not of another provider");
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }

    /** All nodes of one violation. */
    private final class Builder implements Call {

        private final String template;
        private final StringBuilder path = new StringBuilder();
        /** Where the index of the last node goes: before its name. */
        private int lastNode;

        Builder(String template) {
            this.template = template;
        }

        @Override
        public Object of(Method method, Object[] arguments) {
            switch (method.getName()) {
                case "addPropertyNode" -> {
                    lastNode = path.length();
                    path.append(path.isEmpty() ? "" : ".").append(arguments[0]);
                }
                case "addBeanNode" -> lastNode = path.length();
                case "inIterable" -> path.insert(lastNode, "[]");
                case "atIndex" -> path.insert(lastNode + 1, arguments[0]);
                case "addConstraintViolation" -> told.add(path + ": " + template);
                default -> throw new UnsupportedOperationException(method.getName());
            }
            return method.getName().equals("addConstraintViolation") ? context() : proxy(method.getReturnType(), this);
        }
    }

    private interface Call {

        Object of(Method method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call.of(method, arguments)));
    }
}
