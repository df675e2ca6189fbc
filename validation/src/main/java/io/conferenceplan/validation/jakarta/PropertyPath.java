package io.conferenceplan.validation.jakarta;

import io.conferenceplan.validation.PlanPath;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Leads a violation to its place: {@code /agenda/slots/2/duration} becomes {@code agenda.slots[2].duration}.
 *
 * <p>The types of the builder differ from node to node, but go on alike.
 */
final class PropertyPath {

    private static final Pattern INDEX = Pattern.compile("\\d{1,9}");

    private Function<String, NodeBuilderCustomizableContext> member;
    private Supplier<LeafNodeBuilderCustomizableContext> item;
    private Runnable end;
    /** The position in the list that was added last. It belongs to the node after the list. */
    private @Nullable Integer index;

    private PropertyPath(ConstraintViolationBuilder violation) {
        member = violation::addPropertyNode;
        item = violation::addBeanNode;
        end = violation::addConstraintViolation;
    }

    /** Adds a violation at a place. */
    static void addViolation(ConstraintViolationBuilder violation, PlanPath place) {
        PropertyPath path = new PropertyPath(violation);
        for (String step : place.pointer().split("/", -1)) {
            path.add(step);
        }
        path.end();
    }

    private void add(String step) {
        if (index == null && INDEX.matcher(step).matches()) {
            index = Integer.valueOf(step);
        } else if (!step.isEmpty()) {
            addMember(step);
        }
    }

    private void addMember(String name) {
        NodeBuilderCustomizableContext node = member.apply(name);
        if (index == null) {
            member = node::addPropertyNode;
            item = node::addBeanNode;
            end = node::addConstraintViolation;
        } else {
            NodeBuilderDefinedContext indexed = node.inIterable().atIndex(index);
            member = indexed::addPropertyNode;
            item = indexed::addBeanNode;
            end = indexed::addConstraintViolation;
            index = null;
        }
    }

    private void end() {
        if (index == null) {
            end.run();
        } else {
            item.get().inIterable().atIndex(index).addConstraintViolation();
        }
    }
}
