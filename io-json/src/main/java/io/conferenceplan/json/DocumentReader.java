package io.conferenceplan.json;

import io.conferenceplan.json.codec.Expectation;
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
 * Reads one document that holds one value.
 *
 * @param <T> the type of value
 */
final class DocumentReader<T> {

    private final DocumentKind<T> kind;
    private final ReadOptions options;
    private final byte[] text;
    private final int start;
    private final int line;
    private @Nullable TextPositions positions;
    private final ProblemLog problems;
    private UnknownMembers unknownMembers = UnknownMembers.none();

    private DocumentReader(DocumentKind<T> kind, ReadOptions options, byte[] text, int line) {
        this.kind = kind;
        this.options = options;
        this.text = text;
        this.start = Utf8.start(text);
        this.line = line;
        this.problems = new ProblemLog(kind.name(), options.limits());
    }

    /**
     * Reads a document.
     *
     * @param text the document, not changed by anyone
     * @param line which line of another document it is; 0 if it is none
     */
    static <T> ReadResult<T> read(DocumentKind<T> kind, ReadOptions options, byte[] text, int line) {
        if (text.length > options.limits().maxBytes()) {
            return tooLarge(kind, options, Math.max(1, line));
        }
        DocumentReader<T> reader = new DocumentReader<>(kind, options, text, line);
        T value = reader.read();
        SourceMap map = options.withSourceMap() ? new SourceMap(text, options.start(), line) : null;
        return value == null || !reader.problems.isEmpty()
                ? ReadResult.of(reader.problems.problems(reader.positions()), map)
                : ReadResult.of(value, reader.unknownMembers, map);
    }

    /** What comes of a document, or of a line of one, that is larger than allowed. */
    static <T> ReadResult<T> tooLarge(DocumentKind<T> kind, ReadOptions options, int line) {
        ProblemLog problems = new ProblemLog(kind.name(), options.limits());
        problems.limit(new Place("", line, 1), Limit.BYTES);
        return ReadResult.of(problems.problems(place -> new Location(line, 1)), null);
    }

    /** What comes of a text with half a character. */
    static <T> ReadResult<T> notEncodable(DocumentKind<T> kind, ReadOptions options, String text, int half) {
        byte[] before = text.substring(0, half).getBytes(StandardCharsets.UTF_8);
        DocumentReader<T> reader = new DocumentReader<>(kind, options, before, 0);
        reader.problems.encoding(reader.positions().place("", before.length), text.substring(half, half + 1));
        return ReadResult.of(reader.problems.problems(reader.positions()), null);
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
        try (JsonParser parser = options.format().parser(text, start)) {
            JsonInput in = new JsonInput(parser, problems, wellFormed)
                    .limitNames(options.format().maxNameLength());
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
            T value = options.start().isEmpty() ? readValue(in) : readWithin(parser, in);
            reportTrailingContent(start + (int) parser.currentLocation().getByteOffset());
            return value;
        } catch (StreamConstraintsException e) {
            reportLimit(in);
        } catch (JacksonException e) {
            reportSyntax(in.current());
        }
        return null;
    }

    private @Nullable T readValue(JsonInput in) {
        if (options.keepingUnknownMembers()) {
            in.keepUnknownMembers();
        }
        T value = kind.codec().read(in);
        if (value != null && options.keepingUnknownMembers() && problems.isEmpty()) {
            unknownMembers = UnknownMembers.of(in.kept(kind.codec(), value));
        }
        return value;
    }

    /** Reads the value at a place within the document, and the rest of the document, which has to be JSON. */
    private @Nullable T readWithin(JsonParser parser, JsonInput in) {
        Surroundings<T> surroundings = new Surroundings<>(parser, in, options.start(), () -> readValue(in));
        T value = surroundings.read();
        if (value == null && problems.isEmpty()) {
            problems.missingPlace(surroundings.nearest(), options.start());
        }
        return value;
    }

    /** Finds the lines, which only problems need. */
    private TextPositions positions() {
        if (positions == null) {
            positions = new TextPositions(text, start, line);
        }
        return positions;
    }

    private void reportLimit(JsonInput in) {
        JsonSyntax.Excess excess = JsonSyntax.firstExcess(text, start, options.limits());
        if (excess == null) {
            reportSyntax(in.current());
            return;
        }
        String pointer = excess.limit() == Limit.NAME_LENGTH
                ? in.currentObject()
                : in.current().pointer();
        problems.limit(positions().place(pointer, excess.offset()), excess.limit());
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
            boolean isAround = !options.start().isEmpty();
            problems.trailingContent(positions().place("", next), JsonSyntax.wordAt(text, next), isAround);
        }
    }
}
