package io.conferenceplan.examples;

import picocli.CommandLine.TypeConversionException;

/** A name on the command line that nothing has, and the known one that was perhaps meant. */
final class UnknownNameException extends TypeConversionException {

    private static final long serialVersionUID = 1L;

    private final String nearest;

    UnknownNameException(String nearest) {
        super(nearest);
        this.nearest = nearest;
    }

    String nearest() {
        return nearest;
    }
}
