package io.conferenceplan.json.codec;

import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The JSON that this library reads and writes, and its limits. */
public final class JsonFormat {

    /** How deep objects and lists may be nested within each other. */
    public static final int MAX_DEPTH = 500;

    /** How many bytes the name of a member may have. */
    public static final int MAX_NAME_LENGTH = 1000;

    /** How many characters a number may have. */
    public static final int MAX_NUMBER_LENGTH = 1000;

    /** Makes parsers and generators. Texts need no limit of their own: the one of the document holds for them. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNameLength(MAX_NAME_LENGTH)
                    .maxNumberLength(MAX_NUMBER_LENGTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .build();

    private JsonFormat() {}

    /**
     * {@return a parser before the first token of a document}
     *
     * @param text the document in UTF-8
     * @param start where it begins, after a byte order mark; the parser counts bytes from here
     */
    public static JsonParser parser(byte[] text, int start) {
        return FACTORY.createParser(ObjectReadContext.empty(), text, start, text.length - start);
    }

    /** Finds the position of a name among some names. */
    static PropertyNameMatcher matcher(List<String> names) {
        return FACTORY.constructNameMatcher(
                names.stream().map(Named::fromString).toList(), false);
    }
}
