package io.conferenceplan.validation;

import io.conferenceplan.validation.internal.ValidationStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What there is to know of a rule without running it. Its title and its rationale are texts of the message catalogue.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@ValidationStyle
public sealed interface RuleDescriptor extends WithRuleDescriptor permits ImmutableRuleDescriptor {

    /** {@return the id} */
    RuleId id();

    /** {@return the family} */
    RuleFamily family();

    /** {@return how bad a violation is, unless configured otherwise} */
    Severity severity();

    /** {@return the parameters that users can set} */
    List<Parameter<?>> parameters();

    /** {@return the plans that the rule is meant for} */
    @Value.Default
    default RuleScope scope() {
        return RuleScope.everyPlan();
    }

    /** {@return the legal sources, the oldest first; empty if the rule has none} */
    List<LegalSource> sources();

    /** {@return a plan in JSON that keeps the rule, to show what it asks for} */
    Optional<String> goodExample();

    /** {@return a plan in JSON that breaks the rule, to show what it finds} */
    Optional<String> badExample();

    /** {@return where the rule can be undetermined although all exact plans agree, in English; empty if nowhere} */
    Optional<String> notTight();

    /**
     * {@return a rule without parameters or legal source}
     *
     * @param id the id in kebab-case
     * @param family the family
     * @param severity how bad a violation is
     * @throws IllegalArgumentException if the id is not in kebab-case
     */
    static RuleDescriptor of(String id, RuleFamily family, Severity severity) {
        return builder().id(RuleId.of(id)).family(family).severity(severity).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableRuleDescriptor.builder();
    }

    /** Builds a rule descriptor; each attribute can be set once. */
    sealed interface Builder permits ImmutableRuleDescriptor.Builder {

        /**
         * Sets the id.
         *
         * @param id the id; required
         * @return this builder
         */
        Builder id(RuleId id);

        /**
         * Sets the family.
         *
         * @param family the family; required
         * @return this builder
         */
        Builder family(RuleFamily family);

        /**
         * Sets how bad a violation is.
         *
         * @param severity the severity; required
         * @return this builder
         */
        Builder severity(Severity severity);

        /**
         * Adds a parameter.
         *
         * @param parameter the parameter
         * @return this builder
         */
        Builder addParameter(Parameter<?> parameter);

        /**
         * Sets the plans that the rule is meant for; every plan unless set.
         *
         * @param scope the scope
         * @return this builder
         */
        Builder scope(RuleScope scope);

        /**
         * Adds a legal source, after those that are older.
         *
         * @param source the source
         * @return this builder
         */
        Builder addSource(LegalSource source);

        /**
         * Adds legal sources.
         *
         * @param sources the sources, the oldest first
         * @return this builder
         */
        Builder addAllSources(Iterable<? extends LegalSource> sources);

        /**
         * Sets a plan that keeps the rule.
         *
         * @param goodExample the plan in JSON, with no more in it than the rule needs
         * @return this builder
         */
        Builder goodExample(String goodExample);

        /**
         * Sets a plan that breaks the rule.
         *
         * @param badExample the plan in JSON, as near to the good example as can be
         * @return this builder
         */
        Builder badExample(String badExample);

        /**
         * Declares where the rule can be undetermined although all exact plans that the plan allows agree.
         *
         * @param notTight the case, in English
         * @return this builder
         */
        Builder notTight(String notTight);

        /**
         * Builds the descriptor.
         *
         * @return the descriptor
         * @throws IllegalStateException if id or family or severity is missing
         */
        RuleDescriptor build();
    }
}
