package io.conferenceplan.testkit;

import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;

/** A rule of one's own: no duty has two partners. */
final class FewPartners implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.of("house-few-partners", RuleFamily.CONSISTENCY, Severity.INFO);
    }

    @Override
    public void check(RuleContext context) {
        for (Located<AssignedDuty> duty : context.index().duties()) {
            context.at(duty.path().member("partners"))
                    .conclude(Truth.of(duty.value().partners().size() < 2));
        }
    }
}
