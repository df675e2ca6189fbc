package io.conferenceplan.examples;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.Problem;
import io.conferenceplan.json.SourceMap;
import io.conferenceplan.json.report.CheckedDocument;
import io.conferenceplan.validation.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What came of checking a file. */
sealed interface CheckedFile {

    /** {@return the file, as the command line names it} */
    Path path();

    /** {@return the same for reports that tools read, in the language of some texts} */
    CheckedDocument asDocument(Texts texts);

    /** {@return the file for such reports, with slashes on every system} */
    private static String name(Path path) {
        String name = path.toString().replace(path.getFileSystem().getSeparator(), "/");
        return name.isEmpty() ? "." : name;
    }

    /** A file with a plan. */
    record WithPlan(Path path, ConferencePlan plan, Report report, SourceMap places) implements CheckedFile {
        @Override
        public CheckedDocument asDocument(Texts texts) {
            return new CheckedDocument.WithPlan(name(path), report, Optional.of(places));
        }
    }

    /** A file that is of no use. */
    sealed interface Broken extends CheckedFile {}

    /** A file that does not hold what it should. */
    record WithProblems(Path path, List<Problem> problems) implements Broken {
        @Override
        public CheckedDocument asDocument(Texts texts) {
            return new CheckedDocument.WithProblems(name(path), problems);
        }
    }

    /** No file to use; the reason is a key of {@link Texts}. */
    record Unreadable(Path path, String reason) implements Broken {
        @Override
        public CheckedDocument asDocument(Texts texts) {
            return new CheckedDocument.Unreadable(name(path), texts.get(reason));
        }
    }
}
