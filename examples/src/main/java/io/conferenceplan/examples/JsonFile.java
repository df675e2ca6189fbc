package io.conferenceplan.examples;

import io.conferenceplan.json.Location;
import io.conferenceplan.json.SourceMap;
import java.nio.file.Path;

/**
 * A file of JSON and what it holds.
 *
 * @param path the file, as the command line names it
 * @param value what it holds
 * @param places where it holds it
 * @param <T> what it holds
 */
record JsonFile<T>(Path path, T value, SourceMap places) {

    /** {@return a line that says what is doubtful at a place of the file} */
    String warning(String pointer, String message, Texts texts) {
        Location location = places.locateNearest(pointer);
        return texts.get("warning.at", path, location.line(), location.column(), message);
    }
}
