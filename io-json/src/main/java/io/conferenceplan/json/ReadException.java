package io.conferenceplan.json;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A document is not what it should be; the message lists all that is wrong with it, each with its place. */
public final class ReadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the document. */
    private final Problem[] problems;

    ReadException(List<Problem> problems) {
        super(listing(problems));
        this.problems = problems.toArray(new Problem[0]);
    }

    /** {@return what is wrong with the document, in its order; at least one} */
    public List<Problem> problems() {
        return List.of(problems);
    }

    static String listing(List<Problem> problems) {
        String due = ProblemMessages.in(Locale.ENGLISH).document(problems.get(0));
        return problems.stream()
                .map(problem -> "\n  " + problem)
                .collect(Collectors.joining("", "Document must be " + due + ", but has problems:", ""));
    }
}
