package io.conferenceplan.examples;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Tells in one line what is wrong with a command line, and in two how to call it, in the language that it asks for. */
final class UsageErrors implements CommandLine.IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException error, String[] arguments) {
        Texts texts = Texts.in(Language.askedForIn(List.of(arguments)));
        CommandLine command = error.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().print(name + ": " + message(error, texts) + "\n");
        command.getErr().print(texts.get("usage.synopsisHeading") + synopsis(command, texts) + "\n");
        command.getErr().print(texts.get("usage.more", name) + "\n");
        command.getErr().flush();
        return CommandLine.ExitCode.USAGE;
    }

    /** How to call a command, in one line: {@code check-plans compare [OPTIONS] OLD NEW}. */
    private static String synopsis(CommandLine command, Texts texts) {
        List<ArgSpec> alternatives = alternatives(command);
        if (!command.getSubcommands().isEmpty()) {
            return command.getCommandSpec().qualifiedName() + " " + texts.get("usage.command");
        }
        Stream<String> arguments = alternatives.isEmpty()
                ? command.getCommandSpec().positionalParameters().stream().map(UsageErrors::name)
                : Stream.of("(" + namesWithValues(alternatives) + ")");
        return Stream.concat(Stream.of(command.getCommandSpec().qualifiedName(), texts.get("usage.options")), arguments)
                .collect(Collectors.joining(" "));
    }

    private static String message(ParameterException error, Texts texts) {
        if (error instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched(), error.getCommandLine(), texts);
        }
        if (error instanceof NotWithExplainException other) {
            return texts.get("usage.not-with-explain", name(other.option()));
        }
        if (error instanceof CommandLine.MissingParameterException missing) {
            return texts.get("usage.missing", namesWithValues(missing(missing.getMissing(), error.getCommandLine())));
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

    private static String unknown(List<String> unmatched, CommandLine command, Texts texts) {
        Set<String> commands = command.getSubcommands().keySet();
        if (!commands.isEmpty()) {
            return texts.get("usage.unknown-command", unmatched.get(0), MeantName.of(unmatched.get(0), commands));
        }
        List<String> options = command.getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .toList();
        String option = unmatched.get(0).split("=", 2)[0];
        String words = texts.get("usage.unknown", String.join(" ", unmatched));
        return MeantName.ifNear(option, options)
                .map(nearest -> words + ". " + texts.get("usage.maybe", nearest))
                .orElse(words);
    }

    /** What is missing and, as the order of arguments tells which is which, all that come after it. */
    private static List<ArgSpec> missing(List<ArgSpec> missing, CommandLine command) {
        return missing.get(0) instanceof PositionalParamSpec first && first.group() == null
                ? command.getCommandSpec().positionalParameters().stream()
                        .filter(each -> each.required()
                                && each.index().min() >= first.index().min())
                        .<ArgSpec>map(each -> each)
                        .toList()
                : missing;
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
        return argument instanceof OptionSpec option
                ? option.longestName()
                : argument.paramLabel() + (argument.arity().isVariable() ? "..." : "");
    }
}
