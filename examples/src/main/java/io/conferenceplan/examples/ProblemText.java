package io.conferenceplan.examples;

import java.util.List;

/** What is wrong with a file that could not be checked, a line each. */
final class ProblemText {

    private ProblemText() {}

    static List<String> lines(CheckedFile.WithProblems file, Texts texts) {
        return file.problems().stream()
                .map(problem -> texts.get(
                        "problem.at", file.path(), problem.line(), problem.column(), problem.message(texts.locale())))
                .toList();
    }

    static List<String> lines(CheckedFile.Unreadable file, Texts texts) {
        return List.of(texts.get("problem", file.path(), texts.get(file.reason())));
    }
}
