package io.conferenceplan.examples;

import io.conferenceplan.ConferencePlan;
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
    record WithPlan(Path path, ConferencePlan plan, Report report, SourceMap places) implements CheckedFile {}

    /** A file that is of no use. */
    sealed interface Broken extends CheckedFile {}

    /** A file that does not hold what it should. */
    record WithProblems(Path path, List<Problem> problems) implements Broken {}

    /** No file to use; the reason is a key of {@link Texts}. */
    record Unreadable(Path path, String reason) implements Broken {}
}
