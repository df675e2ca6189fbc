package io.conferenceplan.examples;

import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.value.ApproximationPolicy;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The command that checks plan files: {@code check-plans --locale vi plans/}.
 *
 * <p>It ends with 0 if all is well, 1 if there are violations, 2 if a file cannot be read or the command line is wrong.
 */
@Command(
        name = "check-plans",
        mixinStandardHelpOptions = true,
        versionProvider = CheckPlans.Version.class,
        exitCodeOnExecutionException = CommandLine.ExitCode.USAGE)
public final class CheckPlans implements Callable<Integer> {

    private static final int FAILED = 1;
    private static final int UNREADABLE = 2;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "help.files")
    private List<Path> paths = List.of();

    @Option(names = "--locale", paramLabel = "en|vi", descriptionKey = "help.locale")
    private Language language = Language.EN;

    @Option(names = "--fail-on", paramLabel = "error|warning|info|never", descriptionKey = "help.fail-on")
    private FailOn failOn = FailOn.ERROR;

    @Option(names = "--about", paramLabel = "0..100", descriptionKey = "help.about", converter = AboutConverter.class)
    private ApproximationPolicy about = ApproximationPolicy.standard();

    private CheckPlans() {}

    /**
     * Runs the command and ends the process with its status.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
        System.exit(run(List.of(args), out, err));
    }

    /** Runs the command and gives its exit status. */
    static int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        CommandLine command = new CommandLine(new CheckPlans())
                .setResourceBundle(Texts.in(Language.askedForIn(arguments)).all())
                .setParameterExceptionHandler(new UsageErrors())
                .setOut(out)
                .setErr(err);
        int status = command.execute(arguments.toArray(String[]::new));
        out.flush();
        err.flush();
        return status;
    }

    @Override
    public Integer call() {
        Texts texts = Texts.in(language);
        PlanChecker checker = new PlanChecker(RuleEngine.standard().withApproximation(about));
        Summary summary = new Summary();
        int status = 0;
        for (Path path : paths) {
            for (CheckedFile file : (Iterable<CheckedFile>) checker.check(path)::iterator) {
                print(file, texts);
                summary.add(file);
                status = Math.max(status, statusOf(file));
            }
        }
        print(summary.lines(about, texts), command.commandLine().getOut());
        return status;
    }

    private void print(CheckedFile file, Texts texts) {
        PrintWriter out = command.commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        if (file instanceof CheckedFile.WithPlan checked) {
            print(ReportText.lines(checked, texts), out);
        } else if (file instanceof CheckedFile.WithProblems broken) {
            print(ProblemText.lines(broken, texts), err);
        } else if (file instanceof CheckedFile.Unreadable unreadable) {
            print(ProblemText.lines(unreadable, texts), err);
        }
    }

    private static void print(List<String> lines, PrintWriter target) {
        lines.forEach(line -> target.print(line + "\n"));
        target.flush();
    }

    private int statusOf(CheckedFile file) {
        if (file instanceof CheckedFile.WithPlan checked) {
            return failOn.failsFor(checked.report()) ? FAILED : 0;
        }
        return UNREADABLE;
    }

    /** One share for counts and durations. */
    static final class AboutConverter implements CommandLine.ITypeConverter<ApproximationPolicy> {
        @Override
        public ApproximationPolicy convert(String percent) {
            int share = Integer.parseInt(percent);
            return new ApproximationPolicy(share, share);
        }
    }

    /** The version that Maven built. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"check-plans " + Texts.version()};
        }
    }
}
