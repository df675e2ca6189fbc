package io.conferenceplan.examples;

import picocli.CommandLine;

/** A file without which a command cannot do its work is of no use. */
final class BrokenFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CheckedFile.Broken file;

    BrokenFileException(CheckedFile.Broken file) {
        super(file.toString());
        this.file = file;
    }

    CheckedFile.Broken file() {
        return file;
    }

    /** Tells what is wrong with the file, in the language that the command line asks for. */
    static int tell(Exception error, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (error instanceof BrokenFileException broken) {
            Texts texts = Texts.in(Language.askedForIn(parsed.originalArgs()));
            ProblemText.lines(broken.file(), texts)
                    .forEach(line -> command.getErr().print(line + "\n"));
            return CommandLine.ExitCode.USAGE;
        }
        throw error;
    }
}
