package io.conferenceplan.json.report;

import io.conferenceplan.validation.LegalSource;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The rules of a run as SARIF describes them, and last the one that documents can be read. */
final class SarifRules {

    private final Locale locale;
    private final ReportTexts texts;
    private final List<Map<String, Object>> descriptors = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();

    SarifRules(RuleSet rules, Locale locale) {
        this.locale = locale;
        this.texts = ReportTexts.in(locale);
        rules.rules().forEach(this::add);
        String why = texts.get("readable.rationale");
        add(CheckRun.READABLE, texts.get("readable.title"), Optional.of(why), help(why, why), Severity.ERROR);
    }

    /** The rules by their indexes. */
    List<Map<String, Object>> descriptors() {
        return descriptors;
    }

    /** A rule that SARIF refers to, such as that of a result. */
    Map<String, Object> reference(RuleId rule) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("id", rule.value());
        reference.put("index", index(rule.value()));
        return reference;
    }

    int index(String rule) {
        return indexes.getOrDefault(rule, -1);
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private void add(Rule rule) {
        RuleDescriptor descriptor = rule.descriptor();
        Optional<String> rationale = rule.rationale(locale).filter(text -> !text.isBlank());
        add(descriptor.id().value(), title(rule), rationale, help(rule, rationale), descriptor.severity());
    }

    private String title(Rule rule) {
        String title = rule.title(locale);
        return title.isBlank() ? rule.descriptor().id().value() : title;
    }

    private void add(String id, String title, Optional<String> rationale, Map<String, Object> help, Severity severity) {
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("id", id);
        descriptor.put("shortDescription", Map.of("text", title));
        rationale.ifPresent(text -> descriptor.put("fullDescription", Map.of("text", text)));
        descriptor.put("help", help);
        descriptor.put("defaultConfiguration", Map.of("level", level(severity)));
        indexes.put(id, descriptors.size());
        descriptors.add(descriptor);
    }

    private Map<String, Object> help(Rule rule, Optional<String> rationale) {
        RuleDescriptor descriptor = rule.descriptor();
        List<String> parts = new ArrayList<>();
        parts.add(rationale.orElseGet(() -> title(rule)));
        descriptor.sources().forEach(source -> parts.add(text(source)));
        String text = String.join("\n\n", parts);
        descriptor.goodExample().ifPresent(plan -> addExample("help.good", plan, parts));
        descriptor.badExample().ifPresent(plan -> addExample("help.bad", plan, parts));
        return help(text, String.join("\n\n", parts));
    }

    private static Map<String, Object> help(String text, String markdown) {
        Map<String, Object> help = new LinkedHashMap<>();
        help.put("text", text);
        help.put("markdown", markdown);
        return help;
    }

    private void addExample(String heading, String plan, List<String> parts) {
        parts.add(texts.get(heading));
        parts.add("```json\n" + plan.strip() + "\n```");
    }

    private String text(LegalSource source) {
        String document =
                source.document() + source.provision().map(part -> ", " + part).orElse("");
        String from = texts.date(source.from());
        return source.until()
                .map(last -> texts.get("help.source.ended", document, from, texts.date(last)))
                .orElseGet(() -> texts.get("help.source", document, from));
    }
}
