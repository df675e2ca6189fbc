package io.conferenceplan.validation;

/**
 * Gives the rules of a library or an application to whoever asks for all that are provided: {@link RuleSets#provided}.
 *
 * <p>A provider is found as a {@link java.util.ServiceLoader service}: on the module path by {@code provides
 * io.conferenceplan.validation.RuleProvider with com.example.HouseRules} in the declaration of its module, on the class path by
 * the line {@code com.example.HouseRules} in the file {@code META-INF/services/io.conferenceplan.validation.RuleProvider}.
 */
public interface RuleProvider {

    /** {@return the rules; their ids are none of those of the built-in rules or of other providers} */
    RuleSet rules();
}
