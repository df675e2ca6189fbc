package io.conferenceplan.validation.jakarta;

import io.conferenceplan.internal.Nearest;
import jakarta.validation.ConstraintDeclarationException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The errors of attributes that cannot be so. */
final class Misdeclared {

    private Misdeclared() {}

    static ConstraintDeclarationException attribute(String name, String rule, Object found, String remedy) {
        return new ConstraintDeclarationException(
                name + " of @ConformingPlan must " + rule + ", but was '" + found + "'." + remedy);
    }

    /** The last sentence of an error; empty if no known name is near. */
    static String maybe(String name, Collection<String> known) {
        @Nullable String nearest = Nearest.to(name, known.toArray(new String[0]));
        return nearest == null ? "" : " Maybe '" + nearest + "'.";
    }
}
