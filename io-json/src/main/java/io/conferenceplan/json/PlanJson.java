package io.conferenceplan.json;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.codec.JsonOutput;
import io.conferenceplan.json.codec.JsonText;
import io.conferenceplan.json.codec.PlanCodecs;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;

/**
 * Reads and writes conference plans as JSON:
 *
 * <pre>{@code
 * ConferencePlan plan = PlanJson.standard().read(Path.of("plan.json")).orElseThrow();
 * String json = PlanJson.standard().write(plan);
 * }</pre>
 *
 * <p>A document is one plan in UTF-8, at most 16 MiB large, with objects and lists nested at most 500 levels deep. Reading
 * reports every problem of a document in one pass; it ends early only where the text stops being JSON, and after ten thousand
 * problems. Writing gives the same bytes for equal plans, and reading them gives an equal plan.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class PlanJson {

    private static final PlanJson STANDARD = new PlanJson(16 * 1024 * 1024);

    private final int maxBytes;

    private PlanJson(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** {@return the usual reader and writer} */
    public static PlanJson standard() {
        return STANDARD;
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

    /**
     * {@return the plan in a document, or what is wrong with it}
     *
     * @param json the document in UTF-8; a byte order mark before it is passed over
     */
    public ReadResult read(byte[] json) {
        return json.length > maxBytes ? DocumentReader.tooLarge(maxBytes) : DocumentReader.read(json);
    }

    /**
     * {@return the plan in a document, or what is wrong with it}
     *
     * @param json the document
     */
    public ReadResult read(String json) {
        if (json.length() > maxBytes) {
            return DocumentReader.tooLarge(maxBytes);
        }
        int half = JsonText.halfCharacter(json);
        return half < 0 ? read(json.getBytes(StandardCharsets.UTF_8)) : DocumentReader.notEncodable(json, half);
    }

    /**
     * {@return the plan in a document, or what is wrong with it}
     *
     * @param json the document in UTF-8; read to its end, or up to the limit of size, and not closed
     * @throws IOException if the stream cannot be read
     */
    public ReadResult read(InputStream json) throws IOException {
        return read(json.readNBytes(maxBytes < Integer.MAX_VALUE ? maxBytes + 1 : maxBytes));
    }

    /**
     * {@return the plan in a document, or what is wrong with it}
     *
     * @param json the file of the document, in UTF-8
     * @throws IOException if the file cannot be read
     */
    public ReadResult read(Path json) throws IOException {
        try (InputStream stream = Files.newInputStream(json)) {
            return read(stream);
        }
    }

    /**
     * {@return a plan as a document in the canonical layout: two spaces a level, one member a line, small objects on one line,
     * a line end at the end}
     *
     * @param plan the plan
     * @throws IllegalArgumentException if the plan could not be read again: its slots are nested too deep, a time of day is
     *     not in whole minutes, or a text has half a character (an unpaired surrogate)
     */
    public String write(ConferencePlan plan) {
        return new String(writeBytes(plan), StandardCharsets.UTF_8);
    }

    /**
     * {@return a plan as a document in UTF-8, as {@link #write(ConferencePlan)} gives it}
     *
     * @param plan the plan
     * @throws IllegalArgumentException if the plan could not be read again
     */
    public byte[] writeBytes(ConferencePlan plan) {
        requireNonNull(plan, "plan");
        try {
            return JsonOutput.toDocument(PlanCodecs.PLAN, plan);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "plan must have a JSON form, but was refused: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Writes a plan as {@link #writeBytes} gives it.
     *
     * @param plan the plan
     * @param target where to; not closed. Nothing is written if the plan is refused
     * @throws IOException if the target cannot be written
     * @throws IllegalArgumentException if the plan could not be read again
     */
    public void write(ConferencePlan plan, OutputStream target) throws IOException {
        target.write(writeBytes(plan));
    }
}
