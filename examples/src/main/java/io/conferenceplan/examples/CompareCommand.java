package io.conferenceplan.examples;

import io.conferenceplan.validation.EngineSettings;
import io.conferenceplan.validation.FailOn;
import io.conferenceplan.validation.RuleEngine;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what is different between two revisions of a plan, and between what the rules find in them. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "help.old")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "help.new")
    private Path after = Path.of("");

    @Mixin
    private EngineOptions options = new EngineOptions();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        Optional<JsonFile<EngineSettings>> settings = options.settings();
        RuleEngine engine = options.engine(settings);
        PlanChecker checker = new PlanChecker(file -> engine, Progress.hidden());
        CheckedFile.WithPlan earlier = checker.checkPlan(before);
        CheckedFile.WithPlan later = checker.checkPlan(after);
        output.print(ComparisonText.lines(earlier, later, output.texts()));
        SettingsWarnings warnings = new SettingsWarnings(settings);
        Stream.of(earlier, later).map(CheckedFile.WithPlan::report).forEach(warnings::add);
        output.printProblems(warnings.lines(output.texts()));
        boolean failed =
                Stream.of(earlier, later).anyMatch(file -> FailOn.never().fails(file.report()));
        return failed ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }
}
