package io.conferenceplan.validation.jakarta;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.FailOn;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.Report;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleFailure;
import io.conferenceplan.validation.Severity;
import jakarta.validation.ConstraintDeclarationException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What one constraint asks of plans.
 *
 * @param engine what checks them
 * @param failOn which findings count
 * @param severities the severities of findings that count
 */
record PlanCheck(RuleEngine engine, FailOn failOn, Set<Severity> severities) {

    static PlanCheck of(ConformingPlan constraint, Engines engines) {
        RuleEngine engine = RuleChoice.engine(engines.engine(constraint.engine()), constraint.rules());
        requireSomething(constraint);
        Set<Severity> severities = PlanSeverity.of(constraint.payload());
        severities.forEach(severity -> requireReported(severity, constraint));
        return new PlanCheck(
                constraint.preset().under(engine),
                new FailOn(
                        constraint.failOn().least(), constraint.undetermined().least(), false),
                severities.isEmpty() ? EnumSet.allOf(Severity.class) : severities);
    }

    private static void requireSomething(ConformingPlan constraint) {
        if (constraint.failOn() == Threshold.NEVER && constraint.undetermined() == Threshold.NEVER) {
            throw new ConstraintDeclarationException(
                    "failOn or undetermined of @ConformingPlan must let something count,"
                            + " but both were 'NEVER'. Maybe failOn = ERROR.");
        }
    }

    private static void requireReported(Severity severity, ConformingPlan constraint) {
        if (!constraint.failOn().includes(severity)
                && !constraint.undetermined().includes(severity)) {
            throw Misdeclared.attribute(
                    "payload",
                    "name severities that failOn = " + constraint.failOn() + " or undetermined = "
                            + constraint.undetermined() + " lets count",
                    severity,
                    " Maybe failOn = " + severity + ".");
        }
    }

    /** {@return the findings for which a plan does not conform} */
    List<Finding> causes(ConferencePlan plan) {
        Report report = engine.check(plan);
        if (!report.failures().isEmpty()) {
            throw failed(report.failures());
        }
        return failOn.causes(report).stream()
                .filter(finding -> severities.contains(finding.severity()))
                .toList();
    }

    /** A plan of which a rule could not be asked is neither valid nor invalid. */
    private static IllegalStateException failed(List<RuleFailure> failures) {
        StringBuilder message = new StringBuilder("rules must not throw, but did:");
        failures.forEach(failure ->
                message.append("\n  ").append(failure.rule()).append(": ").append(failure.cause()));
        IllegalStateException exception =
                new IllegalStateException(message.toString(), failures.get(0).cause());
        failures.stream().skip(1).map(RuleFailure::cause).forEach(exception::addSuppressed);
        return exception;
    }
}
