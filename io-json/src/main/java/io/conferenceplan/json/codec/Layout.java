package io.conferenceplan.json.codec;

import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The canonical layout: two spaces a level and one member a line, except within objects and lists that stand on one line,
 * as in {@code {"about": 325, "tentative": true}}.
 */
final class Layout implements PrettyPrinter {

    /** How many levels have their line breaks ready; deeper ones, which plans hardly have, are indented step by step. */
    private static final int LEVELS = 32;

    private static final SerializableString STEP = new SerializedString("  ");
    private static final SerializableString COMMA = new SerializedString(", ");
    private static final SerializableString COLON = new SerializedString(": ");
    private static final SerializableString[] LINES = lines("\n");
    private static final SerializableString[] NEXT_LINES = lines(",\n");

    private boolean nextOnOneLine;
    private int linesDeep;
    private int oneLineDeep;

    /** A layout for one value on one line. */
    static Layout onOneLine() {
        Layout layout = new Layout();
        layout.oneLineDeep = 1;
        return layout;
    }

    /** Says how the next object or list is laid out; whatever is within one line stays there. */
    void next(boolean onOneLine) {
        nextOnOneLine = onOneLine;
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        open(json, '{');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        open(json, '[');
    }

    @Override
    public void writeEndObject(JsonGenerator json, int members) {
        close(json, '}', members);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int elements) {
        close(json, ']', elements);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        newLine(json);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        newLine(json);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        separate(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        separate(json);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(COLON);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    private void open(JsonGenerator json, char bracket) {
        json.writeRaw(bracket);
        if (nextOnOneLine || oneLineDeep > 0) {
            oneLineDeep++;
        } else {
            linesDeep++;
        }
    }

    private void close(JsonGenerator json, char bracket, int content) {
        if (oneLineDeep > 0) {
            oneLineDeep--;
        } else {
            linesDeep--;
            if (content > 0) {
                newLine(json);
            }
        }
        json.writeRaw(bracket);
    }

    private void separate(JsonGenerator json) {
        if (oneLineDeep > 0) {
            json.writeRaw(COMMA);
        } else {
            startLine(NEXT_LINES, json);
        }
    }

    private void newLine(JsonGenerator json) {
        if (oneLineDeep == 0) {
            startLine(LINES, json);
        }
    }

    private void startLine(SerializableString[] ready, JsonGenerator json) {
        json.writeRaw(ready[Math.min(linesDeep, LEVELS - 1)]);
        for (int level = LEVELS; level <= linesDeep; level++) {
            json.writeRaw(STEP);
        }
    }

    private static SerializableString[] lines(String before) {
        return IntStream.range(0, LEVELS)
                .mapToObj(level -> new SerializedString(before + "  ".repeat(level)))
                .toArray(SerializableString[]::new);
    }
}
