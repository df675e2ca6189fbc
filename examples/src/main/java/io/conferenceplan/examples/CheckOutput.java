package io.conferenceplan.examples;

import io.conferenceplan.validation.FailOn;
import io.conferenceplan.validation.RuleEngine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code check} tells. The report is on standard output or in a file; where it is data, or in a file, whatever else there
 * is to say is on standard error.
 */
final class CheckOutput {

    private final Output output;
    private final ReportOptions options;
    private final boolean why;
    private final Texts texts;

    /** What data is made of when all is known. */
    private final List<CheckedFile> files = new ArrayList<>();

    /** A text that goes to a file. */
    private final List<String> lines = new ArrayList<>();

    private final Summary summary = new Summary();

    CheckOutput(Output output, ReportOptions options, boolean why, Texts texts) {
        this.output = output;
        this.options = options;
        this.why = why;
        this.texts = texts;
    }

    /** {@return whether nothing is printed on standard output until all files are checked} */
    boolean leavesTerminalFree() {
        return !options.isText() || options.target().isPresent();
    }

    /** Takes the next file. */
    void add(CheckedFile file) {
        summary.add(file);
        if (!options.isText()) {
            files.add(file);
        } else if (file instanceof CheckedFile.WithPlan checked) {
            tell(ReportText.lines(checked, why, texts));
        }
        if (file instanceof CheckedFile.Broken broken) {
            output.printProblems(ProblemText.lines(broken, texts));
        }
    }

    /** Ends the report; throws {@link BrokenFileException} if its file cannot be written. */
    void finish(RuleEngine engine, FailOn failOn) {
        List<String> end = summary.lines(engine.approximation(), texts);
        if (options.isText()) {
            tell(end);
        } else {
            output.printProblems(end);
        }
        String report = options.data(files, engine, failOn, texts).orElseGet(() -> text(lines));
        options.target()
                .ifPresentOrElse(
                        file -> WholeFile.write(file, report.getBytes(StandardCharsets.UTF_8), "output.unwritable"),
                        () -> output.print(report));
    }

    /** Lines of a text are printed as soon as they are known, unless they go to a file, which is written at once. */
    private void tell(List<String> text) {
        if (options.target().isPresent()) {
            lines.addAll(text);
        } else {
            output.print(text);
        }
    }

    private static String text(List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
