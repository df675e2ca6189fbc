package io.conferenceplan.json.codec;

import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The JSON that this library reads and writes, within limits. */
public final class JsonFormat {

    /** How deep objects and lists may be nested within each other at most, whatever the limits are. */
    public static final int DEEPEST = 1000;

    /** The usual limits. */
    public static final JsonFormat STANDARD = new JsonFormat(16 * 1024 * 1024, 500, 1_000_000, 1_000, 1_000);

    /** As few limits as possible, to look at what others read. */
    public static final JsonFormat WIDEST =
            new JsonFormat(Integer.MAX_VALUE, DEEPEST, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** A character of the Basic Multilingual Plane has at most three bytes, and one beyond it four and counts twice. */
    private static final int BYTES_A_CHARACTER = 3;

    private final JsonFactory factory;
    private final int maxBytes;
    private final int maxTextLength;
    private final int maxNameLength;

    /**
     * Sets the limits.
     *
     * @param maxBytes how many bytes a document may have
     * @param maxDepth how deep objects and lists may be nested within each other, up to {@link #DEEPEST}
     * @param maxTextLength how many characters a text may have
     * @param maxNumberLength how many digits a number may have
     * @param maxNameLength how many characters the name of a member may have
     */
    public JsonFormat(int maxBytes, int maxDepth, int maxTextLength, int maxNumberLength, int maxNameLength) {
        this.maxBytes = maxBytes;
        this.maxTextLength = maxTextLength;
        this.maxNameLength = maxNameLength;
        long nameBytes = (long) maxNameLength * BYTES_A_CHARACTER;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(maxDepth)
                        .maxNameLength((int) Math.min(nameBytes, Integer.MAX_VALUE))
                        .maxNumberLength(maxNumberLength)
                        .maxStringLength(maxTextLength)
                        .build())
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(maxDepth)
                        .build())
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .build();
    }

    /** {@return how many bytes a document may have} */
    public int maxBytes() {
        return maxBytes;
    }

    /** {@return how many characters a text may have} */
    public int maxTextLength() {
        return maxTextLength;
    }

    /** {@return how many characters the name of a member may have} */
    public int maxNameLength() {
        return maxNameLength;
    }

    /**
     * {@return a parser before the first token of a document}
     *
     * @param text the document in UTF-8
     * @param start where it begins, after a byte order mark; the parser counts bytes from here
     */
    public JsonParser parser(byte[] text, int start) {
        return factory.createParser(ObjectReadContext.empty(), text, start, text.length - start);
    }

    JsonGenerator generator(ObjectWriteContext layout, OutputStream target) {
        return factory.createGenerator(layout, target, JsonEncoding.UTF8);
    }

    JsonGenerator generator(ObjectWriteContext layout, Writer target) {
        return factory.createGenerator(layout, target);
    }

    /** Finds the position of a name among some names. */
    static PropertyNameMatcher matcher(List<String> names) {
        return STANDARD.factory.constructNameMatcher(
                names.stream().map(Named::fromString).toList(), false);
    }
}
