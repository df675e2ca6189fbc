package io.conferenceplan.examples;

import io.conferenceplan.json.Problem;
import io.conferenceplan.json.SourceMap;
import io.conferenceplan.validation.Report;
import java.nio.file.Path;
import java.util.List;

/** What came of checking a file. */
sealed interface CheckedFile {

    /** {@return the file, as the command line names it} */
    Path path();

    /** A file with a plan. */
    record WithPlan(Path path, String title, Report report, SourceMap places) implements CheckedFile {}

    /** A file that is no plan. */
    record WithProblems(Path path, List<Problem> problems) implements CheckedFile {}

    /** No file to read; the reason is a key of {@link Texts}. */
    record Unreadable(Path path, String reason) implements CheckedFile {}
}
