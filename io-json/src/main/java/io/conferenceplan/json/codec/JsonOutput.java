package io.conferenceplan.json.codec;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;

/** A document while it is written. */
public final class JsonOutput {

    private final JsonGenerator generator;
    private final Layout layout;

    private JsonOutput(JsonGenerator generator, Layout layout) {
        this.generator = generator;
        this.layout = layout;
    }

    /**
     * {@return output through a generator of someone else, who decides on the layout}
     *
     * @param generator where a value is due
     */
    public static JsonOutput through(JsonGenerator generator) {
        return new JsonOutput(generator, new Layout());
    }

    /**
     * {@return a document of one value in the canonical layout, in UTF-8, with a line end after it}
     *
     * @param <T> the type of value
     * @param codec how the value is written
     * @param value the value
     * @throws IllegalArgumentException if the value has no JSON form that could be read again
     */
    public static <T> byte[] toDocument(Codec<T> codec, T value) {
        return toDocument(out -> codec.write(value, out));
    }

    /**
     * {@return a document of maps, lists, texts, whole numbers and flags}
     *
     * <p>Texts are written whatever is in them: half a character becomes U+FFFD.
     *
     * @param tree the members of the document by their names, in their order
     */
    public static String toDocument(Map<String, Object> tree) {
        return new String(toDocument(out -> JsonTree.write(tree, out)), StandardCharsets.UTF_8);
    }

    private static byte[] toDocument(Consumer<JsonOutput> content) {
        Layout layout = new Layout();
        ByteArrayOutputStream document = new ByteArrayOutputStream(32 * 1024);
        try (JsonGenerator generator =
                JsonFormat.FACTORY.createGenerator(new LaidOut(layout), document, JsonEncoding.UTF8)) {
            content.accept(new JsonOutput(generator, layout));
            generator.writeRaw('\n');
        }
        return document.toByteArray();
    }

    /** One value in the canonical layout, such as {@code {"about": 325}}. */
    static <T> String toText(Codec<T> codec, T value) {
        Layout layout = new Layout();
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JsonFormat.FACTORY.createGenerator(new LaidOut(layout), text)) {
            codec.write(value, new JsonOutput(generator, layout));
        }
        return text.toString();
    }

    /** One value on one line. */
    static <T> String toLine(Codec<T> codec, T value) {
        Layout layout = Layout.onOneLine();
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JsonFormat.FACTORY.createGenerator(new LaidOut(layout), text)) {
            codec.write(value, new JsonOutput(generator, layout));
        }
        return text.toString();
    }

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
        if (name.getBytes(StandardCharsets.UTF_8).length > JsonFormat.MAX_NAME_LENGTH) {
            throw new IllegalArgumentException("name of a member must have at most " + JsonFormat.MAX_NAME_LENGTH
                    + " bytes in UTF-8, but was '" + name + "'.");
        }
        generator.writeName(name);
    }

    void text(String text) {
        refuseHalves(text);
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

    void flag(boolean flag) {
        generator.writeBoolean(flag);
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
