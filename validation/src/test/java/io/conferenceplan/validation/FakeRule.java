package io.conferenceplan.validation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A rule of a test.
 *
 * @param descriptor its descriptor
 * @param check what it does
 * @param texts its templates by key, the same in every language
 */
record FakeRule(RuleDescriptor descriptor, Consumer<RuleContext> check, Map<String, String> texts) implements Rule {

    static FakeRule of(String id) {
        return of(id, Severity.ERROR, context -> {});
    }

    static FakeRule of(String id, Severity severity, Consumer<RuleContext> check) {
        return new FakeRule(RuleDescriptor.of(id, RuleFamily.CONSISTENCY, severity), check, Map.of());
    }

    FakeRule saying(String key, String template) {
        return new FakeRule(descriptor, check, Map.of(key, template));
    }

    @Override
    public void check(RuleContext context) {
        check.accept(context);
    }

    @Override
    public MessageSource messages() {
        return (String key, Locale locale) -> Optional.ofNullable(texts.get(key));
    }
}
