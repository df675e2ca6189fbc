package io.conferenceplan.examples;

import io.conferenceplan.json.report.CheckRun;
import io.conferenceplan.json.report.CheckedDocument;
import io.conferenceplan.json.report.ReportFormat;
import io.conferenceplan.json.report.Tool;
import io.conferenceplan.validation.FailOn;
import io.conferenceplan.validation.RuleEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which form a report has, and where it goes. */
final class ReportOptions {

    @Option(names = "--format", paramLabel = "text|json|sarif|junit", descriptionKey = "help.format")
    private Format format = Format.TEXT;

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "help.output")
    private Optional<Path> target = Optional.empty();

    @Option(names = "--all-outcomes", descriptionKey = "help.all-outcomes")
    private boolean allOutcomes;

    /** {@return whether the report is a text, which people read} */
    boolean isText() {
        return format == Format.TEXT;
    }

    /** {@return the whole report; empty if it is a text} */
    Optional<String> data(List<CheckedFile> files, RuleEngine engine, FailOn failOn, Texts texts) {
        return format.writer(texts.locale(), failOn, allOutcomes).map(writer -> data(writer, files, engine, texts));
    }

    private static String data(ReportFormat writer, List<CheckedFile> files, RuleEngine engine, Texts texts) {
        List<CheckedDocument> documents =
                files.stream().map(file -> file.asDocument(texts)).toList();
        return writer.write(CheckRun.of(Tool.of("check-plans", Texts.version()), engine, documents));
    }

    /** {@return the file that the report is to be written to; empty for standard output} */
    Optional<Path> target() {
        return target;
    }
}
