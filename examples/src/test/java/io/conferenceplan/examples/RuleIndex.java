package io.conferenceplan.examples;

import io.conferenceplan.validation.Parameter;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleSets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page that lists all rules, a table for each family. */
final class RuleIndex {

    private static final List<Rule> RULES = RuleSets.all().rules();

    private static final Map<Language, String> INTRODUCTIONS = Map.of(Language.EN, """
            # Rules

            What each rule asks for, and what it says of a good and of a bad plan. `check-plans --explain RULE` prints the page of a
            rule, `check-plans rules` lists them. [Tiếng Việt](vi/README.md)
            """, Language.VI, """
            # Các quy tắc

            Mỗi trang cho biết một quy tắc yêu cầu điều gì và nhận xét thế nào về một kế hoạch đạt, một kế hoạch vi phạm. Lệnh
            `check-plans --locale vi --explain RULE` hiện trang của một quy tắc, `check-plans rules --locale vi` liệt kê các quy
            tắc. [English](../README.md)
            """);

    private static final Map<Language, String> COLUMNS = Map.of(
            Language.EN, "rule | what it asks for | severity | recommended | parameters",
            Language.VI, "quy tắc | yêu cầu | mức độ | khuyến nghị | tham số");

    private final Language language;
    private final Texts texts;

    private RuleIndex(Language language) {
        this.language = language;
        this.texts = Texts.in(language);
    }

    static String text(Language language) {
        RuleIndex index = new RuleIndex(language);
        return INTRODUCTIONS.get(language)
                + Arrays.stream(RuleFamily.values()).map(index::table).collect(Collectors.joining());
    }

    private String table(RuleFamily family) {
        List<String> rows = RULES.stream()
                .filter(rule -> rule.descriptor().family() == family)
                .map(rule -> row(DescribedRule.of(rule, texts)))
                .toList();
        return rows.isEmpty() ? "" : """

                ## %s

                | %s |
                |---|---|---|---|---|
                %s
                """.formatted(heading(family), COLUMNS.get(language), String.join("\n", rows));
    }

    private String heading(RuleFamily family) {
        String name = texts.get("family." + family);
        return name.substring(0, 1).toUpperCase(texts.locale()) + name.substring(1);
    }

    private String row(DescribedRule rule) {
        return "| [`%1$s`](%1$s.md) | %2$s | %3$s | %4$s | %5$s |"
                .formatted(rule.id(), rule.title(), rule.severity(), rule.recommended(), parameters(rule));
    }

    private static String parameters(DescribedRule rule) {
        return rule.descriptor().parameters().stream().map(RuleIndex::parameter).collect(Collectors.joining(", "));
    }

    private static String parameter(Parameter<?> parameter) {
        return "`" + parameter.name() + "` (" + parameter.defaultValue() + ")";
    }
}
