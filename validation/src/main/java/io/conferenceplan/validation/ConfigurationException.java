package io.conferenceplan.validation;

import java.util.List;
import java.util.stream.Collectors;

/** A configuration does not fit the rules; the message lists all that is wrong with it. */
public final class ConfigurationException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the configuration. */
    private final ConfigurationProblem[] problems;

    ConfigurationException(List<ConfigurationProblem> problems) {
        super(problems.stream()
                .map(problem -> "\n  " + problem.message())
                .collect(Collectors.joining("", "Configuration must fit the rules, but has problems:", "")));
        this.problems = problems.toArray(new ConfigurationProblem[0]);
    }

    /** {@return what is wrong with the configuration, in its order; at least one} */
    public List<ConfigurationProblem> problems() {
        return List.of(problems);
    }
}
