package io.conferenceplan.examples;

import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleSets;

/** A rule in the words of one language. */
record DescribedRule(Rule rule, RuleDescriptor descriptor, Texts texts) {

    static DescribedRule of(Rule rule, Texts texts) {
        return new DescribedRule(rule, rule.descriptor(), texts);
    }

    String id() {
        return descriptor.id().value();
    }

    String title() {
        return text("title");
    }

    String rationale() {
        return text("rationale");
    }

    String family() {
        return texts.get("family." + descriptor.family());
    }

    String severity() {
        return texts.get("severity." + descriptor.severity());
    }

    String recommended() {
        return texts.get(RuleSets.recommended().rule(descriptor.id()).isPresent() ? "yes" : "no");
    }

    private String text(String name) {
        String key = id() + "." + name;
        return rule.messages().template(key, texts.locale()).orElse(key);
    }
}
