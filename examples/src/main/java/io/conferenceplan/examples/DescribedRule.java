package io.conferenceplan.examples;

import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleSets;
import java.util.Optional;

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

    /** {@return where the rule is not tight, in the words of this language or else of the descriptor; empty if it is tight} */
    Optional<String> notTight() {
        return descriptor.notTight().map(where -> find("not-tight").orElse(where));
    }

    private String text(String name) {
        return find(name).orElse(id() + "." + name);
    }

    private Optional<String> find(String name) {
        return rule.messages().template(id() + "." + name, texts.locale());
    }
}
