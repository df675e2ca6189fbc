package io.conferenceplan.examples;

import java.util.List;

/** What is wrong with a file that is of no use, a line each. */
final class ProblemText {

    private ProblemText() {}

    static List<String> lines(CheckedFile.Broken file, Texts texts) {
        if (file instanceof CheckedFile.WithProblems broken) {
            return broken.problems().stream()
                    .map(problem -> texts.get(
                            "problem.at",
                            file.path(),
                            problem.line(),
                            problem.column(),
                            problem.message(texts.locale())))
                    .toList();
        }
        String reason = ((CheckedFile.Unreadable) file).reason();
        return List.of(texts.get("problem", file.path(), texts.get(reason)));
    }
}
