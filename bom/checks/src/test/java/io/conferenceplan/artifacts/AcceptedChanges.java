package io.conferenceplan.artifacts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file {@code api-changes.txt}. */
final class AcceptedChanges {

    private static final Pattern LINE = Pattern.compile("([A-Z_]+ [^:\\s]+): (\\S.*)");

    private AcceptedChanges() {}

    /** {@return the changes with their reasons} */
    static Map<String, String> read() {
        try {
            return parse(Files.readAllLines(Artifact.ROOT.resolve("api-changes.txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> parse(List<String> lines) {
        Map<String, String> changes = new TreeMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                Matcher matcher = LINE.matcher(line);
                if (!matcher.matches()) {
                    throw new IllegalArgumentException("accepted change must be '<CHANGE> <place>: <reason>', but was '"
                            + line + "'. Maybe add the reason.");
                }
                changes.put(matcher.group(1), matcher.group(2));
            }
        }
        return changes;
    }
}
