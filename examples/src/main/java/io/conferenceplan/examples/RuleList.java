package io.conferenceplan.examples;

import io.conferenceplan.validation.RuleSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Rules in columns: id, severity and title. */
final class RuleList {

    private RuleList() {}

    static List<String> lines(RuleSet set, Texts texts) {
        List<DescribedRule> rules =
                set.rules().stream().map(rule -> DescribedRule.of(rule, texts)).toList();
        String line =
                "%-" + width(rules, DescribedRule::id) + "s  %-" + width(rules, DescribedRule::severity) + "s  %s";
        return rules.stream()
                .map(rule -> String.format(Locale.ROOT, line, rule.id(), rule.severity(), rule.title()))
                .toList();
    }

    private static int width(List<DescribedRule> rules, Function<DescribedRule, String> column) {
        return rules.stream().map(column).mapToInt(String::length).max().orElse(1);
    }
}
