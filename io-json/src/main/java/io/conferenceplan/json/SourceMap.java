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
 * <p>The document is scanned once, when the first place is asked for. Of a document that is not JSON the places before the
 * fault are known.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class SourceMap {

    private final byte[] json;
    private volatile @Nullable SourceIndex index;

    private SourceMap(byte[] json) {
        this.json = json;
    }

    /**
     * {@return the places of a document}
     *
     * @param json the document in UTF-8
     */
    public static SourceMap of(byte[] json) {
        return new SourceMap(json.clone());
    }

    /**
     * {@return where a value begins, or nothing if the document has no such value}
     *
     * @param jsonPointer the JSON Pointer of the value, such as {@code /agenda/slots/2}; empty for the whole document
     * @throws IllegalArgumentException if the pointer is neither empty nor begins with a slash
     */
    public Optional<Location> locate(String jsonPointer) {
        return Optional.ofNullable(index().find(jsonPointer, true));
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
        Location location = index().find(jsonPointer, false);
        return location == null ? new Location(1, 1) : location;
    }

    private SourceIndex index() {
        SourceIndex known = index;
        if (known == null) {
            known = new SourceIndex(json);
            index = known;
        }
        return known;
    }
}
