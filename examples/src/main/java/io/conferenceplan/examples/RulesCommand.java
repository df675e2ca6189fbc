package io.conferenceplan.examples;

import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.RuleSets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists rules, {@code check-plans rules --rules completeness}: a line each, with id, severity and title. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {

    @Option(
            names = "--rules",
            split = "(?<=.),",
            splitSynopsisLabel = ",",
            paramLabel = "SET|RULE",
            descriptionKey = "help.listed-rules",
            converter = RuleNames.ToRuleSet.class)
    private List<RuleSet> rules = List.of(RuleSets.all());

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        output.print(RuleList.lines(RuleNames.union(rules), output.texts()));
        return 0;
    }
}
