package io.conferenceplan.examples;

import io.conferenceplan.json.PlanJson;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.LegalSource;
import io.conferenceplan.validation.Outcome;
import io.conferenceplan.validation.Parameter;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleScope;
import io.conferenceplan.validation.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What there is to know of a rule, in Markdown that can be read in a terminal too. */
final class RulePage {

    private final DescribedRule rule;
    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    private RulePage(DescribedRule rule, Texts texts) {
        this.rule = rule;
        this.texts = texts;
    }

    static List<String> lines(Rule rule, Texts texts) {
        RulePage page = new RulePage(DescribedRule.of(rule, texts), texts);
        page.write(rule.descriptor());
        return List.copyOf(page.lines);
    }

    private void write(RuleDescriptor descriptor) {
        line("# " + rule.title());
        paragraph(rule.rationale());
        line("");
        writeFacts(descriptor);
        rule.notTight().ifPresent(where -> section("page.not-tight", texts.get("page.not-tight.text", where)));
        descriptor.goodExample().ifPresent(plan -> writeExample("page.good", plan));
        descriptor.badExample().ifPresent(plan -> writeExample("page.bad", plan));
    }

    private void writeFacts(RuleDescriptor descriptor) {
        fact("page.id", rule.id());
        fact("page.family", rule.family());
        fact("page.severity", rule.severity());
        fact("page.recommended", rule.recommended());
        write(descriptor.scope());
        descriptor.parameters().forEach(this::write);
        descriptor.sources().forEach(this::write);
    }

    private void write(RuleScope scope) {
        fact("page.issuers", words("issuer.", scope.issuers()));
        fact("page.meetings", words("meeting.", scope.meetings()));
    }

    private String words(String key, Set<? extends Enum<?>> kinds) {
        return kinds.isEmpty()
                ? texts.get("page.any")
                : kinds.stream()
                        .sorted()
                        .map(kind -> texts.get(key + kind.name()))
                        .collect(Collectors.joining("; "));
    }

    private void write(Parameter<?> parameter) {
        fact("page.parameter", parameter.name(), parameter.defaultValue());
    }

    private void write(LegalSource source) {
        String document =
                source.document() + source.provision().map(part -> ", " + part).orElse("");
        String from = texts.date(source.from());
        source.until()
                .ifPresentOrElse(
                        last -> fact("page.source.ended", document, from, texts.date(last)),
                        () -> fact("page.source", document, from));
    }

    private void writeExample(String title, String plan) {
        section(title, "```json\n" + plan + "```");
        paragraph(texts.get("page.says"));
        line("");
        RuleEngine.of(RuleSet.of(rule.rule()))
                .check(PlanJson.standard().read(plan).orElseThrow())
                .findings()
                .stream()
                .filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
                .forEach(this::write);
    }

    private void write(Finding finding) {
        fact(
                "page.finding",
                texts.get("outcome." + finding.outcome()),
                place(finding.path()),
                finding.message(texts.locale()));
    }

    private String place(PlanPath path) {
        return path.equals(PlanPath.root()) ? texts.get("finding.root") : texts.get("page.place", path, path.pointer());
    }

    private void section(String title, String text) {
        paragraph("## " + texts.get(title));
        paragraph(text);
    }

    private void paragraph(String text) {
        line("");
        line(text);
    }

    private void fact(String key, Object... arguments) {
        line("- " + texts.get(key, arguments));
    }

    private void line(String line) {
        lines.add(line);
    }
}
