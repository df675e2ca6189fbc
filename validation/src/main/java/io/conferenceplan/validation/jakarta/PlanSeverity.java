package io.conferenceplan.validation.jakarta;

import io.conferenceplan.validation.Severity;
import jakarta.validation.Payload;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Severities as payload of {@link ConformingPlan}: a constraint with some of them reports findings of these severities alone.
 *
 * <pre>{@code
 * boolean error = violation.getConstraintDescriptor().getPayload().contains(PlanSeverity.Error.class);
 * }</pre>
 */
public final class PlanSeverity {

    /** {@link Severity#ERROR}. */
    @SuppressWarnings("JavaLangClash") // Nobody writes it without the name of this class.
    public interface Error extends Payload {}

    /** {@link Severity#WARNING}. */
    public interface Warning extends Payload {}

    /** {@link Severity#INFO}. */
    public interface Info extends Payload {}

    private static final Map<Class<? extends Payload>, Severity> SEVERITIES =
            Map.of(Error.class, Severity.ERROR, Warning.class, Severity.WARNING, Info.class, Severity.INFO);

    private PlanSeverity() {}

    /** The severities that a payload names; none if it says nothing of severities. */
    static Set<Severity> of(Class<? extends Payload>[] payload) {
        Set<Severity> severities = EnumSet.noneOf(Severity.class);
        for (Class<? extends Payload> type : payload) {
            SEVERITIES.forEach((known, severity) -> {
                if (known.isAssignableFrom(type)) {
                    severities.add(severity);
                }
            });
        }
        return severities;
    }
}
