package io.conferenceplan.examples;

import java.io.File;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command that checks plan files, {@code check-plans --locale vi plans/}, puts them into the canonical layout, and lists
 * and explains the rules.
 *
 * <p>It ends with 0 if all is well, 1 if there are violations, 2 if a file cannot be read or the command line is wrong.
 */
@Command(
        name = "check-plans",
        subcommands = {CheckCommand.class, CompareCommand.class, FormatCommand.class, RulesCommand.class})
public final class CheckPlans {

    private static final Set<String> OWN_OPTIONS = Set.of("-h", "--help", "-V", "--version");

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
                .addMixin("output", new Output())
                .setResourceBundle(Texts.in(Language.askedForIn(arguments)).all())
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler(BrokenFileException::tell)
                .setOut(out)
                .setErr(err);
        int status = command.execute(withCommand(arguments, command).toArray(String[]::new));
        out.flush();
        err.flush();
        return status;
    }

    /** A command line that does not begin with a command checks: {@code check-plans plans/}. */
    private static List<String> withCommand(List<String> arguments, CommandLine command) {
        Set<String> commands = command.getSubcommands().keySet();
        boolean told = arguments.stream()
                .limit(1)
                .anyMatch(first ->
                        commands.contains(first) || OWN_OPTIONS.contains(first) || isMisspelt(first, commands));
        return told
                ? arguments
                : Stream.concat(Stream.of("check"), arguments.stream()).toList();
    }

    /** Whether a word is nearly a command, and neither an option nor a file. */
    private static boolean isMisspelt(String word, Set<String> commands) {
        return !word.startsWith("-") && MeantName.ifNear(word, commands).isPresent() && !new File(word).exists();
    }
}
