package io.conferenceplan.json;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.codec.JsonSchema;
import io.conferenceplan.json.codec.KeptMembers;
import io.conferenceplan.json.codec.PlanCodecs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads and writes conference plans as JSON:
 *
 * <pre>{@code
 * ConferencePlan plan = PlanJson.standard().read(Path.of("plan.json")).orElseThrow();
 * String json = PlanJson.standard().write(plan);
 * }</pre>
 *
 * <p>Not written are plans that could not be read again: they are beyond the limits, a time of day is not in whole minutes, or a
 * text has half a character.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class PlanJson extends DocumentJson<ConferencePlan> {

    static final DocumentKind<ConferencePlan> PLAN = new DocumentKind<>("plan", PlanCodecs.PLAN);

    private static final PlanJson STANDARD = new PlanJson(ReadOptions.STANDARD, false);

    private final boolean compact;

    private PlanJson(ReadOptions options, boolean compact) {
        super(PLAN, options);
        this.compact = compact;
    }

    /** {@return the usual reader and writer} */
    public static PlanJson standard() {
        return STANDARD;
    }

    @Override
    public PlanJson withLimits(ReadLimits limits) {
        return with(options().with(limits));
    }

    /** {@return the same, of which results have a source map, for findings with line and column} */
    public PlanJson withSourceMap() {
        return with(options().andSourceMap());
    }

    /**
     * {@return the JSON Schema (2020-12) of plans, by which editors help to write them}
     *
     * <p>It allows every document that is read, and names every member and every word with its meaning. What it cannot tell, such
     * as that a date exists or that a member is written twice, only reading does; the page on the format lists it.
     *
     * @param locale the language of its titles and descriptions: Vietnamese, or else English
     */
    public String schema(Locale locale) {
        return JsonSchema.withDefinitions(PlanCodecs.PLAN, new FormatTexts(locale));
    }

    /**
     * {@return the same, which keeps members that the format does not know, and does not refuse them}
     *
     * <p>They are kept beside the plan, in {@link ReadResult#unknownMembers}. Their values may be anything; objects in them still
     * have each member once.
     */
    public PlanJson keepingUnknownMembers() {
        return with(options().andUnknownMembers());
    }

    /**
     * {@return the same, which reads a plan at a place within a larger document}
     *
     * <p>Problems have the pointers, lines and columns of that document. All of it has to be JSON within the limits; apart from
     * that only the members on the way to the plan are looked at. A source map begins at the plan, as findings do.
     *
     * @param jsonPointer the JSON Pointer (RFC 6901) of the plan, such as {@code /submissions/0/plan}; empty for the whole
     *     document
     * @throws IllegalArgumentException if the pointer is neither empty nor begins with a slash
     */
    public PlanJson at(String jsonPointer) {
        return with(options().at(SourceMap.checked(jsonPointer)));
    }

    /** {@return the same, which writes a plan on one line without spaces, as for JSON Lines} */
    public PlanJson compact() {
        return new PlanJson(options(), true);
    }

    private PlanJson with(ReadOptions options) {
        return new PlanJson(options, compact);
    }

    /**
     * {@return the plans of JSON Lines, a plan a line, each read when it is asked for and none held}
     *
     * <p>A line ends with a line feed, perhaps after a carriage return, the last one perhaps with the stream. Lines of white space
     * are passed over. What is wrong with a line is the problem of that line only, and has its number in the whole stream; the
     * rest of a line that is longer than {@link ReadLimits#maxBytes} is passed over.
     *
     * <p>Closing the stream of plans closes the source. If the source cannot be read, the stream of plans throws an {@link
     * java.io.UncheckedIOException}. The stream is sequential.
     *
     * @param jsonLines the lines in UTF-8; a byte order mark before the first is passed over
     */
    public Stream<ReadResult<ConferencePlan>> lines(InputStream jsonLines) {
        return new JsonLines<>(PLAN, options(), jsonLines).stream();
    }

    /**
     * {@return the plans of a file of JSON Lines, as {@link #lines(InputStream)} gives them}
     *
     * @param jsonLines the file, which is open until the stream is closed
     * @throws IOException if the file cannot be opened
     */
    public Stream<ReadResult<ConferencePlan>> lines(Path jsonLines) throws IOException {
        return lines(Files.newInputStream(jsonLines));
    }

    @Override
    public byte[] writeBytes(ConferencePlan plan) {
        return writeBytes(plan, compact, KeptMembers.NONE);
    }

    /**
     * {@return a plan as a document, with members that the format does not know in the places where they were read}
     *
     * @param plan the plan
     * @param unknownMembers the members, as reading gave them
     * @throws IllegalArgumentException if the plan could not be read again, or a member has an object that is not in the plan;
     *     {@link UnknownMembers#lostIn} tells which
     */
    public String write(ConferencePlan plan, UnknownMembers unknownMembers) {
        return new String(writeBytes(plan, unknownMembers), StandardCharsets.UTF_8);
    }

    /**
     * {@return a plan in UTF-8, as {@link #write(ConferencePlan, UnknownMembers)} gives it}
     *
     * @param plan the plan
     * @param unknownMembers the members, as reading gave them
     * @throws IllegalArgumentException as there
     */
    public byte[] writeBytes(ConferencePlan plan, UnknownMembers unknownMembers) {
        for (UnknownMember lost : unknownMembers.lostIn(plan).all()) {
            throw new IllegalArgumentException(
                    "object of unknown member '" + lost.name() + "' must be in the plan, but '" + lost.object()
                            + "' is not. Maybe write unknownMembers.keptIn(plan).");
        }
        return writeBytes(plan, compact, unknownMembers.members());
    }
}
