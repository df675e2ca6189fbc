package io.conferenceplan.validation.jakarta;

import io.conferenceplan.validation.RuleEngine;

/**
 * Gives {@link ConformingPlan} an engine of the application, with rules, suppressions or holidays of its own.
 *
 * <p>A provider is found as a {@link java.util.ServiceLoader service} by the context class loader when a constraint is first used:
 * on the module path by {@code provides io.conferenceplan.validation.jakarta.EngineProvider with com.example.HouseEngine} in the
 * declaration of its module, on the class path by the line {@code com.example.HouseEngine} in the file {@code
 * META-INF/services/io.conferenceplan.validation.jakarta.EngineProvider}. Where the application makes its validators itself,
 * {@link ConformingPlanValidator} takes engines too, and then no provider is asked.
 */
public interface EngineProvider {

    /** {@return the name by which constraints ask for it; the empty text is that of those which name none} */
    default String name() {
        return "";
    }

    /** {@return the engine; asked once for each constraint that uses it} */
    RuleEngine engine();
}
