package io.conferenceplan.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The places of the values of a document, so that a finding about {@code /agenda/slots/2/time} can tell line and column:
 *
 * <pre>{@code
 * SourceMap.of(json).locate("/agenda/slots/2/time"); // line 3, column 14
 * }</pre>
 *
 * <p>Reading hands it out with the value if {@link PlanJson#withSourceMap} asks for it. The document is scanned once, when the
 * first place is asked for. Of a document that is not JSON the places before the fault are known.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class SourceMap {

    private final byte[] json;
    private final String start;
    private final int line;
    private volatile @Nullable SourceIndex index;

    /**
     * The places of the values within one value of a document.
     *
     * @param json the document, not changed by anyone
     * @param start the JSON Pointer of that value; empty for the whole document
     * @param line which line of another document it is; 0 if it is none
     */
    SourceMap(byte[] json, String start, int line) {
        this.json = json;
        this.start = start;
        this.line = line;
    }

    /**
     * {@return the places of a document}
     *
     * @param json the document in UTF-8
     */
    public static SourceMap of(byte[] json) {
        return new SourceMap(json.clone(), "", 0);
    }

    /**
     * {@return where a value begins, or nothing if the document has no such value}
     *
     * @param jsonPointer the JSON Pointer of the value, such as {@code /agenda/slots/2}; empty for the whole document
     * @throws IllegalArgumentException if the pointer is neither empty nor begins with a slash
     */
    public Optional<Location> locate(String jsonPointer) {
        return Optional.ofNullable(index().find(start + checked(jsonPointer), true));
    }

    /**
     * {@return where a value begins, or else the nearest value that encloses its place}
     *
     * <p>What a finding misses has no place of its own: that of {@code /agenda/slots/2/time} is then the place of the slot.
     *
     * @param jsonPointer the JSON Pointer of the value, such as {@code /agenda/slots/2}; empty for the whole document
     * @throws IllegalArgumentException if the pointer is neither empty nor begins with a slash
     */
    public Location locateNearest(String jsonPointer) {
        Location location = index().find(start + checked(jsonPointer), false);
        return location == null ? new Location(Math.max(1, line), 1) : location;
    }

    static String checked(String jsonPointer) {
        if (!jsonPointer.isEmpty() && jsonPointer.charAt(0) != '/') {
            throw new IllegalArgumentException("jsonPointer must begin with '/', but was '" + jsonPointer + "'.");
        }
        return jsonPointer;
    }

    private SourceIndex index() {
        SourceIndex known = index;
        if (known == null) {
            known = new SourceIndex(json, line);
            index = known;
        }
        return known;
    }
}
