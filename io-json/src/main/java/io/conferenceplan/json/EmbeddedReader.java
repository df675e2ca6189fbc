package io.conferenceplan.json;

import io.conferenceplan.json.codec.Expectation;
import io.conferenceplan.json.codec.JsonInput;
import io.conferenceplan.json.codec.Place;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Reads values by the parsers of applications. Only for the modules of this library: public because they are other packages, and
 * of no use to others, since what it takes is not exported.
 */
public final class EmbeddedReader {

    private EmbeddedReader() {}

    /**
     * {@return what is read}
     *
     * @param <T> the type of value
     * @param document the name of the kind of document, of which messages speak
     * @param parser at the first token of the value
     * @param reading reads the value, or gives null after it reported problems
     * @throws ReadException if there are problems
     */
    public static <T> T read(String document, JsonParser parser, Function<JsonInput, @Nullable T> reading) {
        ProblemLog problems = new ProblemLog(document, ReadLimits.standard());
        T value = read(new JsonInput(parser, problems, false), problems, reading);
        if (value != null && problems.isEmpty()) {
            return value;
        }
        throw new ReadException(problems.problems(EmbeddedReader::locate));
    }

    private static <T> @Nullable T read(JsonInput in, ProblemLog problems, Function<JsonInput, @Nullable T> reading) {
        try {
            return readOrReport(in, problems, reading);
        } catch (ProblemLog.TooManyException e) {
            return null;
        }
    }

    /** Leaves to the application what its parser refuses, unless something was wrong before. */
    private static <T> @Nullable T readOrReport(
            JsonInput in, ProblemLog problems, Function<JsonInput, @Nullable T> reading) {
        try {
            return reading.apply(in);
        } catch (JacksonException e) {
            if (problems.isEmpty() || e instanceof JacksonIOException) {
                throw e;
            }
            problems.syntax(in.current(), Expectation.of("syntax.json"), e.getOriginalMessage(), null);
            return null;
        }
    }

    private static Location locate(Place place) {
        return new Location(Math.max(0, place.line()), Math.max(0, place.column()));
    }
}
