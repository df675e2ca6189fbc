package io.conferenceplan.json;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.codec.JsonSchema;
import io.conferenceplan.json.codec.PlanCodecs;
import java.util.Locale;

/**
 * Reads and writes conference plans as JSON:
 *
 * <pre>{@code
 * ConferencePlan plan = PlanJson.standard().read(Path.of("plan.json")).orElseThrow();
 * String json = PlanJson.standard().write(plan);
 * }</pre>
 *
 * <p>Not written are plans that could not be read again: their slots are nested too deep, a time of day is not in whole
 * minutes, or a text has half a character.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class PlanJson extends DocumentJson<ConferencePlan> {

    static final DocumentKind<ConferencePlan> PLAN = new DocumentKind<>("plan", PlanCodecs.PLAN);

    private static final PlanJson STANDARD = new PlanJson(MAX_BYTES);

    private PlanJson(int maxBytes) {
        super(PLAN, maxBytes);
    }

    /** {@return the usual reader and writer} */
    public static PlanJson standard() {
        return STANDARD;
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
     * {@return the same with another limit of size; larger documents are refused unread}
     *
     * @param newMaxBytes the largest number of bytes of a document that is read, more than zero
     * @throws IllegalArgumentException if the number is not more than zero
     */
    public PlanJson withMaxBytes(int newMaxBytes) {
        if (newMaxBytes <= 0) {
            throw new IllegalArgumentException("maxBytes must be more than zero, but was '" + newMaxBytes + "'.");
        }
        return new PlanJson(newMaxBytes);
    }
}
