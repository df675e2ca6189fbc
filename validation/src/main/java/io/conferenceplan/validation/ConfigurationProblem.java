package io.conferenceplan.validation;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * One reason why a {@link RuleConfiguration} does not fit the rules. Rule and parameter tell its place in a file.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface ConfigurationProblem extends Serializable {

    /** {@return the id of the rule as the configuration gives it, which need not be in the form of one} */
    String rule();

    /** {@return the name of the parameter as the configuration gives it; empty if there is no such rule} */
    Optional<String> parameter();

    /** {@return the problem in one sentence, with what was perhaps meant} */
    String message();

    /**
     * There is no such rule.
     *
     * @param rule the id that no rule has
     * @param known the ids of the rules
     */
    record UnknownRule(String rule, List<String> known) implements ConfigurationProblem {

        /** Copies the list. */
        public UnknownRule {
            known = List.copyOf(known);
        }

        /** {@return the id that was perhaps meant} */
        public Optional<String> nearest() {
            return Misspelling.nearest(rule, known);
        }

        @Override
        public Optional<String> parameter() {
            return Optional.empty();
        }

        @Override
        public String message() {
            return "rule id must be one that the rule set has, but was '" + rule + "'."
                    + Misspelling.remedy(rule, known);
        }
    }

    /**
     * The rule has no such parameter.
     *
     * @param rule the id of the rule
     * @param name the name that no parameter of the rule has
     * @param known the names of its parameters
     */
    record UnknownParameter(String rule, String name, List<String> known) implements ConfigurationProblem {

        /** Copies the list. */
        public UnknownParameter {
            known = List.copyOf(known);
        }

        /** {@return the name that was perhaps meant} */
        public Optional<String> nearest() {
            return Misspelling.nearest(name, known);
        }

        @Override
        public Optional<String> parameter() {
            return Optional.of(name);
        }

        @Override
        public String message() {
            return "parameter of rule '" + rule + "' must be one of " + known + ", but was '" + name + "'."
                    + Misspelling.remedy(name, known);
        }
    }

    /**
     * The parameter cannot have the value: it is of another type or out of bounds.
     *
     * @param rule the id of the rule
     * @param name the name of the parameter
     * @param allowed what it can be set to
     * @param found the value, as a text: {@code "'1500'"} or {@code "the text '240'"}
     */
    record WrongValue(String rule, String name, ParameterType<?> allowed, String found)
            implements ConfigurationProblem {

        @Override
        public Optional<String> parameter() {
            return Optional.of(name);
        }

        @Override
        public String message() {
            return "parameter '" + name + "' of rule '" + rule + "' must be " + allowed + ", but was " + found + ".";
        }
    }
}
