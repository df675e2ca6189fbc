package io.conferenceplan.validation;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Collects the rules that providers give, and remembers which gave each. */
final class ProvidedRules {

    private final Map<RuleId, String> providers = new HashMap<>();
    private RuleSet rules = RuleSet.of();

    private ProvidedRules() {}

    static RuleSet from(ClassLoader loader) {
        ProvidedRules provided = new ProvidedRules();
        providers(requireNonNull(loader, "loader")).forEach(provided::add);
        return provided.rules;
    }

    private static List<ServiceLoader.Provider<RuleProvider>> providers(ClassLoader loader) {
        try {
            return ServiceLoader.load(RuleProvider.class, loader).stream()
                    .sorted(Comparator.comparing(ProvidedRules::name))
                    .toList();
        } catch (ServiceConfigurationError e) {
            throw new IllegalStateException("rule providers must be found, but were not: " + e.getMessage() + ".", e);
        }
    }

    private static String name(ServiceLoader.Provider<RuleProvider> provider) {
        return provider.type().getName();
    }

    private void add(ServiceLoader.Provider<RuleProvider> provider) {
        RuleSet more = rulesOf(provider);
        more.descriptors().forEach(rule -> requireUnique(rule.id(), name(provider)));
        rules = rules.plus(more);
    }

    private static RuleSet rulesOf(ServiceLoader.Provider<RuleProvider> provider) {
        try {
            return requireNonNull(provider.get().rules(), "rules");
        } catch (Throwable thrown) {
            FatalErrors.rethrow(thrown);
            throw new IllegalStateException(
                    "rule provider '" + name(provider) + "' must give its rules, but threw '" + told(thrown) + "'.",
                    thrown);
        }
    }

    /** What the constructor of a provider threw is wrapped by the loader. */
    private static Throwable told(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return thrown instanceof ServiceConfigurationError && cause != null ? cause : thrown;
    }

    private void requireUnique(RuleId rule, String provider) {
        @Nullable String other = providers.put(rule, provider);
        if (other != null) {
            throw new IllegalStateException("rule providers '" + other + "' and '" + provider
                    + "' must give rules of different ids, but were both '" + rule + "'.");
        }
    }
}
