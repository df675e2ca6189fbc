package io.conferenceplan.examples;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** A command line with {@code --explain} has an option that only checking plans takes notice of. */
final class NotWithExplainException extends ParameterException {

    private static final long serialVersionUID = 1L;

    private final transient OptionSpec option;

    NotWithExplainException(CommandLine command, OptionSpec option) {
        super(command, option.longestName());
        this.option = option;
    }

    OptionSpec option() {
        return option;
    }
}
