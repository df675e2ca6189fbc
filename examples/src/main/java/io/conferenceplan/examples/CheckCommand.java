package io.conferenceplan.examples;

import io.conferenceplan.validation.Baselines;
import io.conferenceplan.validation.EngineSettings;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleEngine;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what is wrong with plans, {@code check-plans check plans/}, or with {@code --explain} what a rule asks for. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private static final int FAILED = 1;
    private static final int UNREADABLE = 2;

    /** All that an explanation takes notice of. */
    private static final Set<String> WITH_EXPLAIN = Set.of("--explain", "--locale");

    @Spec
    private CommandSpec command = CommandSpec.create();

    @ArgGroup(multiplicity = "1")
    private Subject subject = new Subject();

    @Mixin
    private FailOnOptions failOn = new FailOnOptions();

    @Mixin
    private BaselineOptions baseline = new BaselineOptions();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Option(names = "--why", descriptionKey = "help.why")
    private boolean why;

    @Mixin
    private EngineOptions options = new EngineOptions();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        return subject.explained.map(this::explain).orElseGet(this::check);
    }

    private int explain(Rule rule) {
        CommandLine line = command.commandLine();
        line.getParseResult().matchedOptions().stream()
                .filter(option -> !WITH_EXPLAIN.contains(option.longestName()))
                .findFirst()
                .ifPresent(option -> {
                    throw new NotWithExplainException(line, option);
                });
        output.print(RulePage.lines(rule, output.texts()));
        return 0;
    }

    private int check() {
        Texts texts = output.texts();
        Optional<JsonFile<EngineSettings>> settings = options.settings();
        RuleEngine engine = options.engine(settings);
        Optional<JsonFile<Baselines>> known = baseline.known();
        CheckOutput report = new CheckOutput(output, reports, why, texts);
        SettingsWarnings settingsWarnings = new SettingsWarnings(settings);
        BaselineWarnings baselineWarnings = baseline.warnings(known, texts);
        NewBaseline newBaseline = baseline.update(known);
        Consumer<CheckedFile> takers = file -> {
            report.add(file);
            if (file instanceof CheckedFile.WithPlan checked) {
                settingsWarnings.add(checked.report());
                baselineWarnings.add(checked);
                newBaseline.add(checked);
            }
        };
        int status = 0;
        try (Progress progress = output.progress(subject.paths, report.leavesTerminalFree())) {
            PlanChecker checker = new PlanChecker(file -> BaselineOptions.engine(engine, known, file), progress);
            for (Path path : subject.paths) {
                status = Math.max(status, check(path, checker, takers));
            }
        }
        report.finish(engine, failOn.decision());
        output.printProblems(settingsWarnings.lines(texts));
        output.printProblems(baselineWarnings.lines());
        newBaseline.write();
        return status;
    }

    private int check(Path path, PlanChecker checker, Consumer<CheckedFile> takers) {
        int status = 0;
        try (Stream<CheckedFile> files = checker.check(path)) {
            for (CheckedFile file : (Iterable<CheckedFile>) files::iterator) {
                takers.accept(file);
                status = Math.max(status, statusOf(file));
            }
        } catch (UncheckedIOException e) {
            takers.accept(new CheckedFile.Unreadable(path, "unreadable.file"));
            status = UNREADABLE;
        }
        return status;
    }

    private int statusOf(CheckedFile file) {
        if (file instanceof CheckedFile.WithPlan checked) {
            return failOn.decision().fails(checked.report()) ? FAILED : 0;
        }
        return UNREADABLE;
    }

    /** Either plans or a rule. */
    static final class Subject {

        @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "help.files")
        private List<Path> paths = List.of();

        @Option(
                names = "--explain",
                paramLabel = "RULE",
                descriptionKey = "help.explain",
                converter = RuleNames.ToRule.class)
        private Optional<Rule> explained = Optional.empty();
    }
}
