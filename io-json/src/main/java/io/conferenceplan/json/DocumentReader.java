package io.conferenceplan.json;

import io.conferenceplan.json.codec.Expectation;
import io.conferenceplan.json.codec.JsonFormat;
import io.conferenceplan.json.codec.JsonInput;
import io.conferenceplan.json.codec.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Reads one document that holds one value and nothing else.
 *
 * @param <T> the type of value
 */
final class DocumentReader<T> {

    private final DocumentKind<T> kind;
    private final byte[] text;
    private final int start;
    private @Nullable TextPositions positions;
    private final ProblemLog problems;

    private DocumentReader(DocumentKind<T> kind, byte[] text) {
        this.kind = kind;
        this.text = text;
        this.start = Utf8.start(text);
        this.problems = new ProblemLog(kind.name());
    }

    /** Reads a document. */
    static <T> ReadResult<T> read(DocumentKind<T> kind, byte[] text) {
        DocumentReader<T> reader = new DocumentReader<>(kind, text);
        T value = reader.read();
        return value == null || !reader.problems.isEmpty()
                ? ReadResult.of(reader.problems.problems(reader.positions()))
                : ReadResult.of(value);
    }

    /** What comes of a document that is larger than allowed. */
    static <T> ReadResult<T> tooLarge(DocumentKind<T> kind, int maxBytes) {
        ProblemLog problems = new ProblemLog(kind.name());
        problems.limit(new Place("", 1, 1), Expectation.of("size", Integer.toString(maxBytes)));
        return ReadResult.of(problems.problems(place -> new Location(1, 1)));
    }

    /** What comes of a text with half a character. */
    static <T> ReadResult<T> notEncodable(DocumentKind<T> kind, String text, int half) {
        byte[] before = text.substring(0, half).getBytes(StandardCharsets.UTF_8);
        DocumentReader<T> reader = new DocumentReader<>(kind, before);
        reader.problems.encoding(reader.positions().place("", before.length), text.substring(half, half + 1));
        return ReadResult.of(reader.problems.problems(reader.positions()));
    }

    private @Nullable T read() {
        String wideEncoding = Utf8.wideEncoding(text);
        if (!wideEncoding.isEmpty()) {
            problems.encoding(positions().place("", start), wideEncoding);
            return null;
        }
        Utf8 utf8 = Utf8.of(text, start);
        return utf8.isValidIfParsed() || !reportBrokenCharacter() ? parse(!utf8.hasUnicodeEscapes()) : null;
    }

    /** Reports the first byte that belongs to no character, if there is one. */
    private boolean reportBrokenCharacter() {
        int end = Utf8.validUpTo(text, start);
        if (end < text.length) {
            problems.encoding(positions().place("", end), "0x" + Integer.toHexString(text[end] & 0xFF));
        }
        return end < text.length;
    }

    private @Nullable T parse(boolean wellFormed) {
        try (JsonParser parser = JsonFormat.parser(text, start)) {
            JsonInput in = new JsonInput(parser, problems, wellFormed);
            return parse(parser, in);
        } catch (ProblemLog.TooManyException e) {
            return null;
        }
    }

    private @Nullable T parse(JsonParser parser, JsonInput in) {
        try {
            if (parser.nextToken() == null) {
                reportSyntax(in.current());
                return null;
            }
            T value = kind.codec().read(in);
            reportTrailingContent(start + (int) parser.currentLocation().getByteOffset());
            return value;
        } catch (StreamConstraintsException e) {
            problems.limit(in.current(), Expectation.of("limits"));
        } catch (JacksonException e) {
            reportSyntax(in.current());
        }
        return null;
    }

    /** Finds the lines, which only problems need. */
    private TextPositions positions() {
        if (positions == null) {
            positions = new TextPositions(text, start);
        }
        return positions;
    }

    private void reportSyntax(Place place) {
        if (reportBrokenCharacter()) {
            return;
        }
        JsonSyntax.Fault fault = JsonSyntax.firstFault(text, start);
        if (fault == null) {
            problems.syntax(place, Expectation.of("syntax.json"), "…", null);
            return;
        }
        problems.syntax(
                positions().place(place.pointer(), fault.offset()),
                Expectation.of("syntax." + fault.expected()),
                fault.found(),
                suggestion(fault));
    }

    private static @Nullable String suggestion(JsonSyntax.Fault fault) {
        String found = fault.found();
        if (fault.expected().startsWith("comma") && List.of("\"", "{", "[").contains(found)) {
            return ",";
        }
        if ((fault.expected().equals("name") && found.equals("}"))
                || (fault.expected().equals("value") && found.equals("]"))) {
            return found;
        }
        String word = found.toLowerCase(Locale.ROOT);
        if (word.equals("true") || word.equals("false")) {
            return word;
        }
        return found.length() == 1 && "'‘’“”„«»".contains(found) ? "\"" : null;
    }

    private void reportTrailingContent(int end) {
        int next = end;
        while (next < text.length && " \n\r\t".indexOf(text[next]) >= 0) {
            next++;
        }
        if (next < text.length) {
            problems.trailingContent(positions().place("", next), JsonSyntax.wordAt(text, next));
        }
    }
}
