package io.conferenceplan.examples;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** One run of the command within this process. */
record Run(int status, String out, String err) {

    static Run of(Object... arguments) {
        List<String> words = List.of(arguments).stream().map(Object::toString).toList();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = CheckPlans.run(words, new PrintWriter(out), new PrintWriter(err));
        return new Run(status, out.toString(), err.toString());
    }
}
