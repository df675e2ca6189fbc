package io.conferenceplan.examples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands share: the language that they speak, where they print, help and version. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Output.Version.class,
        exitCodeOnExecutionException = CommandLine.ExitCode.USAGE)
final class Output {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--locale", paramLabel = "en|vi", descriptionKey = "help.locale")
    private Language language = Language.EN;

    Texts texts() {
        return Texts.in(language);
    }

    void print(List<String> lines) {
        print(lines, command.commandLine().getOut());
    }

    /** Prints a report as it is; throws {@link BrokenFileException} if not all of it can be printed. */
    void print(String report) {
        PrintWriter out = command.commandLine().getOut();
        out.print(report);
        if (out.checkError()) {
            throw new BrokenFileException(new CheckedFile.Unreadable(Path.of("stdout"), "output.unwritable"));
        }
    }

    /**
     * {@return how much of some files is read, shown on standard error if that is a terminal, as far as can be told}
     *
     * @param isFree whether nothing else is printed meanwhile
     */
    Progress progress(List<Path> paths, boolean isFree) {
        return isFree && CommandLine.Help.Ansi.AUTO.enabled() ? Progress.of(paths, System.err) : Progress.hidden();
    }

    void printProblems(List<String> lines) {
        print(lines, command.commandLine().getErr());
    }

    private static void print(List<String> lines, PrintWriter target) {
        lines.forEach(line -> target.print(line + "\n"));
        target.flush();
    }

    /** The version that Maven built. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"check-plans " + Texts.version()};
        }
    }
}
