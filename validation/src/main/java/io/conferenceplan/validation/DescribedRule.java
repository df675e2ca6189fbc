package io.conferenceplan.validation;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Set;

/**
 * A rule and what there is to know of it, which is asked for when a set is made and not at every check.
 *
 * @param rule the rule
 * @param descriptor its descriptor
 */
record DescribedRule(Rule rule, RuleDescriptor descriptor) {

    static DescribedRule of(Rule rule) {
        RuleDescriptor descriptor = describe(rule);
        if (!descriptor.equals(describe(rule))) {
            throw new IllegalArgumentException("descriptor of rule '" + descriptor.id()
                    + "' must always be the same, but was another when asked for again.");
        }
        requireDistinctParameters(descriptor);
        return new DescribedRule(rule, descriptor);
    }

    private static RuleDescriptor describe(Rule rule) {
        try {
            return requireNonNull(rule.descriptor(), "descriptor");
        } catch (Throwable thrown) {
            FatalErrors.rethrow(thrown);
            throw new IllegalArgumentException(
                    "rule of class '" + rule.getClass().getName() + "' must have a descriptor, but threw '" + thrown
                            + "'.",
                    thrown);
        }
    }

    private static void requireDistinctParameters(RuleDescriptor descriptor) {
        Set<String> names = new HashSet<>();
        for (Parameter<?> parameter : descriptor.parameters()) {
            if (!names.add(parameter.name())) {
                throw new IllegalArgumentException("parameters of rule '" + descriptor.id()
                        + "' must have names of their own, but were twice '" + parameter.name() + "'.");
            }
        }
    }

    RuleId id() {
        return descriptor.id();
    }
}
