package io.conferenceplan.validation.jakarta;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.validation.RuleEngine;
import jakarta.validation.ConstraintDeclarationException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The engines that the application supplies, by name; that of the empty name is the default. */
final class Engines {

    private final Map<String, Supplier<RuleEngine>> engines = new LinkedHashMap<>();

    private Engines() {}

    static Engines of(Map<String, RuleEngine> given) {
        Engines engines = new Engines();
        Map.copyOf(given).forEach((name, engine) -> engines.engines.put(name, () -> engine));
        return engines;
    }

    /** Those of all providers that the context class loader finds, now. */
    static Engines provided() {
        Map<String, EngineProvider> providers = new LinkedHashMap<>();
        try {
            ServiceLoader.load(EngineProvider.class).forEach(provider -> add(provider, providers));
        } catch (ServiceConfigurationError e) {
            throw new ConstraintDeclarationException(
                    "engine providers must be found, but were not: " + e.getMessage() + ".", e);
        }
        Engines engines = new Engines();
        providers.forEach((name, provider) -> engines.engines.put(name, () -> engineOf(provider)));
        return engines;
    }

    private static RuleEngine engineOf(EngineProvider provider) {
        try {
            return requireNonNull(provider.engine(), "engine");
        } catch (RuntimeException e) {
            throw new ConstraintDeclarationException(
                    "engine provider '" + provider.getClass().getName() + "' must give its engine, but threw '" + e
                            + "'.",
                    e);
        }
    }

    private static void add(EngineProvider provider, Map<String, EngineProvider> providers) {
        @Nullable EngineProvider other = providers.put(requireNonNull(provider.name(), "name"), provider);
        if (other != null) {
            throw new ConstraintDeclarationException("engine providers '"
                    + other.getClass().getName() + "' and '"
                    + provider.getClass().getName()
                    + "' must have different names, but were both '" + provider.name() + "'.");
        }
    }

    /** {@return the engine with a name; none for the empty name if the application supplies no default} */
    Optional<RuleEngine> engine(String name) {
        @Nullable Supplier<RuleEngine> engine = engines.get(name);
        if (engine == null && !name.isEmpty()) {
            throw Misdeclared.attribute(
                    "engine",
                    "be one of those that the application supplies, " + new TreeSet<>(engines.keySet()),
                    name,
                    Misdeclared.maybe(name, engines.keySet()));
        }
        return Optional.ofNullable(engine).map(Supplier::get);
    }
}
