package io.conferenceplan.json.codec;

import static java.util.Objects.requireNonNull;

import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.util.ByteArrayBuilder;

/** A document while it is written. */
public final class JsonOutput {

    private static final ObjectWriteContext NO_LAYOUT = ObjectWriteContext.empty();

    private final JsonGenerator generator;
    private final Layout layout;
    private final JsonFormat format;
    private final @Nullable KeptOutput kept;

    private JsonOutput(JsonGenerator generator, Layout layout, JsonFormat format, @Nullable KeptOutput kept) {
        this.generator = generator;
        this.layout = layout;
        this.format = format;
        this.kept = kept;
    }

    /**
     * {@return output through a generator of someone else, who decides on layout and limits}
     *
     * @param generator where a value is due
     */
    public static JsonOutput through(JsonGenerator generator) {
        return new JsonOutput(generator, new Layout(), JsonFormat.WIDEST, null);
    }

    /**
     * {@return a document of one value in UTF-8, with a line end after it}
     *
     * @param <T> the type of value
     * @param codec how the value is written
     * @param value the value
     * @param format the limits within which it can be read again
     * @param compact whether it is on one line without spaces, and not in the canonical layout
     * @param members members that the format does not know, to be written where their objects are
     * @throws IllegalArgumentException if the value has no JSON form that could be read again
     */
    public static <T> byte[] toDocument(
            Codec<T> codec, T value, JsonFormat format, boolean compact, KeptMembers members) {
        KeptOutput kept = members.isEmpty() ? null : members.output();
        return toDocument(out -> codec.write(value, out), format, compact, kept);
    }

    /**
     * {@return a document of one value in UTF-8 in the canonical layout, however large it is}
     *
     * @param <T> the type of value
     * @param codec how the value is written
     * @param value the value
     * @throws IllegalArgumentException if the value has no JSON form
     */
    public static <T> byte[] toDocument(Codec<T> codec, T value) {
        return toDocument(codec, value, JsonFormat.WIDEST, false, KeptMembers.NONE);
    }

    /**
     * {@return a document of maps, lists, texts, numbers and flags}
     *
     * <p>Texts are written whatever is in them: half a character becomes U+FFFD.
     *
     * @param tree the members of the document by their names, in their order
     */
    public static String toDocument(Map<String, Object> tree) {
        return new String(
                toDocument(out -> JsonTree.write(tree, out), JsonFormat.WIDEST, false, null), StandardCharsets.UTF_8);
    }

    private static byte[] toDocument(
            Consumer<JsonOutput> content, JsonFormat format, boolean compact, @Nullable KeptOutput kept) {
        Layout layout = new Layout();
        LimitedBytes document = new LimitedBytes(format.maxBytes());
        try (JsonGenerator generator = format.generator(compact ? NO_LAYOUT : new LaidOut(layout), document)) {
            content.accept(new JsonOutput(generator, layout, format, kept));
            generator.writeRaw('\n');
        }
        return document.toByteArray();
    }

    /** Writes a value to nowhere, to learn which members would be put back. */
    static <T> List<KeptMembers.Entry> follow(Codec<T> codec, T value, KeptOutput kept) {
        try (JsonGenerator generator = JsonFormat.WIDEST.generator(NO_LAYOUT, OutputStream.nullOutputStream())) {
            codec.write(value, new JsonOutput(generator, new Layout(), JsonFormat.WIDEST, kept));
        }
        return kept.written();
    }

    /** One value in the canonical layout, such as {@code {"about": 325}}. */
    static <T> String toText(Codec<T> codec, T value) {
        return toText(out -> codec.write(value, out), new Layout());
    }

    /** One value on one line. */
    static <T> String toLine(Codec<T> codec, T value) {
        return toText(out -> codec.write(value, out), Layout.onOneLine());
    }

    /** A tree on one line. */
    static String toLine(Object tree) {
        return toText(out -> JsonTree.write(tree, out), Layout.onOneLine());
    }

    private static String toText(Consumer<JsonOutput> content, Layout layout) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JsonFormat.WIDEST.generator(new LaidOut(layout), text)) {
            content.accept(new JsonOutput(generator, layout, JsonFormat.WIDEST, null));
        }
        return text.toString();
    }

    // Members that the format does not know

    /** Whether something is to be put back within a member of the object that is written. */
    boolean keepsWithin(String member) {
        Kept here = kept == null ? null : kept.kept();
        return here != null && here.get(Kept.Step.to(member)) != null;
    }

    /** What is to be put back into the object that is written itself, if there is anything. */
    @Nullable
    Kept keptHere() {
        Kept here = kept == null ? null : kept.kept();
        return here != null && here.hasMembers() ? here : null;
    }

    /** Whether something may have to be put back into items of a list. */
    boolean keepsItems() {
        return kept != null && kept.kept() != null;
    }

    /** Writes the members to be put back after one that the format knows, or at the start after the empty name. */
    void writeKept(Kept object, String after) {
        for (Kept.Member member : object.after(after)) {
            name(member.name());
            JsonTree.write(member.value(), this);
            requireNonNull(kept).written(after, member);
        }
    }

    void enter(String member) {
        if (kept != null) {
            kept.enter(member);
        }
    }

    void enterItem(String list, int index, String name, int occurrence) {
        if (kept != null) {
            kept.enterItem(list, index, name, occurrence);
        }
    }

    void leave() {
        if (kept != null) {
            kept.leave();
        }
    }

    // Tokens

    void startObject(boolean onOneLine) {
        layout.next(onOneLine);
        generator.writeStartObject();
    }

    void endObject() {
        generator.writeEndObject();
    }

    void startList(boolean onOneLine) {
        layout.next(onOneLine);
        generator.writeStartArray();
    }

    void endList() {
        generator.writeEndArray();
    }

    void name(SerializableString name) {
        generator.writeName(name);
    }

    void name(String name) {
        refuseHalves(name);
        if (name.length() > format.maxNameLength()) {
            throw new IllegalArgumentException("name of a member must have at most " + format.maxNameLength()
                    + " characters, but was '" + name + "'.");
        }
        generator.writeName(name);
    }

    void text(String text) {
        refuseHalves(text);
        if (text.length() > format.maxTextLength()) {
            throw new IllegalArgumentException(
                    "text must have at most " + format.maxTextLength() + " characters, but has " + text.length() + ".");
        }
        generator.writeString(text);
    }

    /**
     * Writes a text that need not be looked at: it has no half of a character, and it is short, as that of a date or an id, or its
     * document has no limits, as a report.
     */
    void soundText(String text) {
        generator.writeString(text);
    }

    private static void refuseHalves(String text) {
        if (!JsonText.isWellFormed(text)) {
            throw new IllegalArgumentException("text must have no half of a character, but was '" + text + "'.");
        }
    }

    void word(SerializableString word) {
        generator.writeString(word);
    }

    void number(int number) {
        generator.writeNumber(number);
    }

    /** Writes a number as it was read. */
    void number(String number) {
        generator.writeNumber(number);
    }

    void nothing() {
        generator.writeNull();
    }

    void flag(boolean flag) {
        generator.writeBoolean(flag);
    }

    /** A document as it grows; a short one in a layout with deep lines could become very long. */
    private static final class LimitedBytes extends OutputStream {

        private final ByteArrayBuilder bytes = new ByteArrayBuilder(16 * 1024);
        private int left;
        private final int most;

        LimitedBytes(int most) {
            this.most = most;
            left = most;
        }

        @Override
        public void write(int oneByte) {
            write(new byte[] {(byte) oneByte}, 0, 1);
        }

        @Override
        public void write(byte[] some, int offset, int length) {
            if (length > left) {
                throw new IllegalArgumentException("document must have at most " + most + " bytes, but has more.");
            }
            left -= length;
            bytes.write(some, offset, length);
        }

        byte[] toByteArray() {
            return bytes.toByteArray();
        }
    }

    /** Tells a generator of its layout. */
    private static final class LaidOut extends ObjectWriteContext.Base {

        private final Layout layout;

        LaidOut(Layout layout) {
            this.layout = layout;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return layout;
        }
    }
}
