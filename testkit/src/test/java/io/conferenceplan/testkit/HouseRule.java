package io.conferenceplan.testkit;

import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.Severity;
import java.util.function.Consumer;

/**
 * A rule without texts.
 *
 * @param check what it does
 */
record HouseRule(Consumer<RuleContext> check) implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.of("house-rule", RuleFamily.COMPLETENESS, Severity.INFO);
    }

    @Override
    public void check(RuleContext context) {
        check.accept(context);
    }
}
