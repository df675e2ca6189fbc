package io.conferenceplan.json;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.json.codec.JsonOutput;
import io.conferenceplan.json.codec.JsonText;
import io.conferenceplan.json.codec.KeptMembers;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;

/**
 * Reads and writes documents of one kind as JSON.
 *
 * <p>A document is one value in UTF-8, within {@link ReadLimits}. Reading reports every problem of a document in one pass; it ends
 * early only where the text stops being JSON or goes beyond a limit. Writing gives the same bytes for equal values, and reading
 * them gives an equal value.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param <T> the type of value
 */
public abstract sealed class DocumentJson<T> permits BaselineJson, PlanJson, SettingsJson {

    private final DocumentKind<T> kind;
    private final ReadOptions options;

    DocumentJson(DocumentKind<T> kind, ReadOptions options) {
        this.kind = kind;
        this.options = options;
    }

    ReadOptions options() {
        return options;
    }

    /** {@return how large a document may be} */
    public ReadLimits limits() {
        return options.limits();
    }

    /**
     * {@return the same within other limits}
     *
     * @param limits how large a document may be
     */
    public abstract DocumentJson<T> withLimits(ReadLimits limits);

    /**
     * {@return the value of a document, or what is wrong with it}
     *
     * @param json the document in UTF-8; a byte order mark before it is passed over
     */
    public ReadResult<T> read(byte[] json) {
        return readOwn(options.withSourceMap() && json.length <= maxBytes() ? json.clone() : json);
    }

    /** Reads bytes that nobody changes. */
    private ReadResult<T> readOwn(byte[] json) {
        return DocumentReader.read(kind, options, json, 0);
    }

    /**
     * {@return the value of a document, or what is wrong with it}
     *
     * @param json the document
     */
    public ReadResult<T> read(String json) {
        if (json.length() > maxBytes()) {
            return DocumentReader.tooLarge(kind, options, 1);
        }
        int half = JsonText.halfCharacter(json);
        return half < 0
                ? readOwn(json.getBytes(StandardCharsets.UTF_8))
                : DocumentReader.notEncodable(kind, options, json, half);
    }

    /**
     * {@return the value of a document, or what is wrong with it}
     *
     * @param json the document in UTF-8; read to its end, or up to the limit of size, and not closed
     * @throws IOException if the stream cannot be read
     */
    public ReadResult<T> read(InputStream json) throws IOException {
        return readOwn(json.readNBytes(oneMoreThanAllowed()));
    }

    /**
     * {@return the value of a document, or what is wrong with it}
     *
     * @param json the characters of the document; read to their end, or up to the limit of size, and not closed
     * @throws IOException if the characters cannot be read
     */
    public ReadResult<T> read(Reader json) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] some = new char[8 * 1024];
        int most = oneMoreThanAllowed();
        int length = 0;
        while (length >= 0 && text.length() < most) {
            text.append(some, 0, length);
            length = json.read(some, 0, Math.min(some.length, most - text.length()));
        }
        return read(text.toString());
    }

    /**
     * {@return the value of a document, or what is wrong with it}
     *
     * @param json the file of the document, in UTF-8
     * @throws IOException if the file cannot be read
     */
    public ReadResult<T> read(Path json) throws IOException {
        try (InputStream stream = Files.newInputStream(json)) {
            return read(stream);
        }
    }

    private int maxBytes() {
        return limits().maxBytes();
    }

    private int oneMoreThanAllowed() {
        return maxBytes() < Integer.MAX_VALUE ? maxBytes() + 1 : maxBytes();
    }

    /**
     * {@return a value as a document in the canonical layout: two spaces a level, one member a line, small objects on one line,
     * a line end at the end}
     *
     * @param value the value
     * @throws IllegalArgumentException if the value could not be read again within the limits, as where a text has half a
     *     character (an unpaired surrogate)
     */
    public String write(T value) {
        return new String(writeBytes(value), StandardCharsets.UTF_8);
    }

    /**
     * {@return a value as a document in UTF-8, as {@link #write(Object)} gives it}
     *
     * @param value the value
     * @throws IllegalArgumentException if the value could not be read again
     */
    public byte[] writeBytes(T value) {
        return writeBytes(value, false, KeptMembers.NONE);
    }

    byte[] writeBytes(T value, boolean compact, KeptMembers unknown) {
        requireNonNull(value, kind.name());
        try {
            return JsonOutput.toDocument(kind.codec(), value, options.format(), compact, unknown);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    kind.name() + " must have a JSON form, but was refused: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Writes a value as {@link #writeBytes} gives it.
     *
     * @param value the value
     * @param target where to; not closed. Nothing is written if the value is refused
     * @throws IOException if the target cannot be written
     * @throws IllegalArgumentException if the value could not be read again
     */
    public void write(T value, OutputStream target) throws IOException {
        target.write(writeBytes(value));
    }
}
