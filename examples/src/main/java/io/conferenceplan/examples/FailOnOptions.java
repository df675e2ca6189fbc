package io.conferenceplan.examples;

import io.conferenceplan.validation.FailOn;
import io.conferenceplan.validation.Severity;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What makes a check fail. */
final class FailOnOptions {

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|info|never",
            descriptionKey = "help.fail-on",
            converter = OrNever.class)
    private Threshold violated = new Threshold(Optional.of(Severity.ERROR));

    @Option(
            names = "--undetermined",
            paramLabel = "ignore|error|warning|info",
            descriptionKey = "help.undetermined",
            converter = OrIgnore.class)
    private Threshold undetermined = new Threshold(Optional.empty());

    FailOn decision() {
        return new FailOn(violated.least(), undetermined.least(), false);
    }

    /** The least severity that makes a check fail; empty if none does. */
    record Threshold(Optional<Severity> least) {

        static Threshold of(String name, String none) {
            return name.equals(none)
                    ? new Threshold(Optional.empty())
                    : Stream.of(Severity.values())
                            .filter(severity ->
                                    severity.name().toLowerCase(Locale.ROOT).equals(name))
                            .findFirst()
                            .map(severity -> new Threshold(Optional.of(severity)))
                            .orElseThrow(() -> new TypeConversionException(name));
        }
    }

    /** A severity or {@code never}. */
    static final class OrNever implements ITypeConverter<Threshold> {
        @Override
        public Threshold convert(String name) {
            return Threshold.of(name, "never");
        }
    }

    /** A severity or {@code ignore}. */
    static final class OrIgnore implements ITypeConverter<Threshold> {
        @Override
        public Threshold convert(String name) {
            return Threshold.of(name, "ignore");
        }
    }
}
