package io.conferenceplan.examples;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Tells in one line what is wrong with a command line, in the language that it asks for. */
final class UsageErrors implements CommandLine.IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException error, String[] arguments) {
        Texts texts = Texts.in(Language.askedForIn(List.of(arguments)));
        CommandLine command = error.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().print(name + ": " + message(error, texts) + "\n");
        command.getErr().print(texts.get("usage.more", name) + "\n");
        command.getErr().flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static String message(ParameterException error, Texts texts) {
        if (error instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return texts.get("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (error instanceof CommandLine.MissingParameterException missing) {
            return texts.get("usage.missing", namesWithValues(missing.getMissing()));
        }
        if (error instanceof CommandLine.MutuallyExclusiveArgsException
                || error instanceof CommandLine.MaxValuesExceededException) {
            return texts.get("usage.exclusive", namesWithValues(alternatives(error.getCommandLine())));
        }
        if (error instanceof CommandLine.OverwrittenOptionException twice) {
            return texts.get("usage.twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = error.getArgSpec();
        return argument == null ? error.toString() : message(error, argument, texts);
    }

    private static String message(ParameterException error, ArgSpec argument, Texts texts) {
        String message = texts.get("usage.value", name(argument), argument.paramLabel(), error.getValue());
        return error.getCause() instanceof UnknownNameException unknown
                ? message + " " + texts.get("usage.maybe", unknown.nearest())
                : message;
    }

    private static List<ArgSpec> alternatives(CommandLine command) {
        return command.getCommandSpec().argGroups().stream()
                .filter(ArgGroupSpec::exclusive)
                .flatMap(group -> group.args().stream())
                .toList();
    }

    /** Arguments as in {@code OLD, NEW}, and alternatives as in {@code FILE | --explain RULE}. */
    private static String namesWithValues(List<ArgSpec> arguments) {
        boolean alternatives = arguments.stream().allMatch(argument -> argument.group() != null);
        return arguments.stream()
                .map(argument -> argument.isOption() ? name(argument) + " " + argument.paramLabel() : name(argument))
                .collect(Collectors.joining(alternatives ? " | " : ", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
