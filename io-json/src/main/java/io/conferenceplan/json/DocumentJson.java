package io.conferenceplan.json;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.json.codec.JsonOutput;
import io.conferenceplan.json.codec.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;

/**
 * Reads and writes documents of one kind as JSON.
 *
 * <p>A document is one value in UTF-8, at most 16 MiB large unless set, with objects and lists nested at most 500 levels deep.
 * Reading reports every problem of a document in one pass; it ends early only where the text stops being JSON, and after ten
 * thousand problems. Writing gives the same bytes for equal values, and reading them gives an equal value.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param <T> the type of value
 */
public abstract sealed class DocumentJson<T> permits BaselineJson, PlanJson, SettingsJson {

    static final int MAX_BYTES = 16 * 1024 * 1024;

    private final DocumentKind<T> kind;
    private final int maxBytes;

    DocumentJson(DocumentKind<T> kind, int maxBytes) {
        this.kind = kind;
        this.maxBytes = maxBytes;
    }

    /**
     * {@return the value of a document, or what is wrong with it}
     *
     * @param json the document in UTF-8; a byte order mark before it is passed over
     */
    public ReadResult<T> read(byte[] json) {
        return json.length > maxBytes ? DocumentReader.tooLarge(kind, maxBytes) : DocumentReader.read(kind, json);
    }

    /**
     * {@return the value of a document, or what is wrong with it}
     *
     * @param json the document
     */
    public ReadResult<T> read(String json) {
        if (json.length() > maxBytes) {
            return DocumentReader.tooLarge(kind, maxBytes);
        }
        int half = JsonText.halfCharacter(json);
        return half < 0 ? read(json.getBytes(StandardCharsets.UTF_8)) : DocumentReader.notEncodable(kind, json, half);
    }

    /**
     * {@return the value of a document, or what is wrong with it}
     *
     * @param json the document in UTF-8; read to its end, or up to the limit of size, and not closed
     * @throws IOException if the stream cannot be read
     */
    public ReadResult<T> read(InputStream json) throws IOException {
        return read(json.readNBytes(maxBytes < Integer.MAX_VALUE ? maxBytes + 1 : maxBytes));
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

    /**
     * {@return a value as a document in the canonical layout: two spaces a level, one member a line, small objects on one line,
     * a line end at the end}
     *
     * @param value the value
     * @throws IllegalArgumentException if the value could not be read again, as where a text has half a character (an unpaired
     *     surrogate)
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
        requireNonNull(value, kind.name());
        try {
            return JsonOutput.toDocument(kind.codec(), value);
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
