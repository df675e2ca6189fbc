package io.conferenceplan.json.codec;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * The canonical layout: two spaces a level and one member a line, except within objects and lists that stand on one line,
 * as in {@code {"about": 325, "tentative": true}}.
 */
final class Layout implements PrettyPrinter {

    private static final char[] NEW_LINE = ("\n" + "  ".repeat(JsonFormat.DEEPEST)).toCharArray();

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
        json.writeRaw(": ");
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
            json.writeRaw(", ");
        } else {
            json.writeRaw(',');
            newLine(json);
        }
    }

    private void newLine(JsonGenerator json) {
        if (oneLineDeep == 0) {
            json.writeRaw(NEW_LINE, 0, 1 + 2 * linesDeep);
        }
    }
}
