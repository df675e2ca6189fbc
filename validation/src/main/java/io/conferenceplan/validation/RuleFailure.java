package io.conferenceplan.validation;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Collectors;

/**
 * A rule that threw something. That is a fault of the rule and says nothing about the plan; whatever the rule had concluded
 * before is dropped.
 *
 * @param rule the rule
 * @param cause what it threw: any exception, or an error that leaves the virtual machine sound
 */
public record RuleFailure(RuleId rule, Throwable cause) {

    /** Checks that nothing is missing. */
    public RuleFailure {
        requireNonNull(rule, "rule");
        requireNonNull(cause, "cause");
    }

    /** {@return where the rule threw it, as {@link Throwable#printStackTrace()} writes it, in lines that end with LF} */
    public String stackTrace() {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        return trace.toString().lines().collect(Collectors.joining("\n", "", "\n"));
    }
}
