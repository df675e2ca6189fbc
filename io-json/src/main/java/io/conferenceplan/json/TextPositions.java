package io.conferenceplan.json;

import io.conferenceplan.json.codec.Place;
import java.util.Arrays;

/**
 * Lines and columns of a text in UTF-8. A line ends with a line feed, a carriage return, or both.
 *
 * <p>Remembers the place it was asked for last: questions in the order of the text cost one pass together, however long its
 * lines are.
 */
final class TextPositions implements ProblemLog.Locator {

    private final byte[] text;
    private final int firstLine;

    /** The lines as parsers count them, and as they are told. */
    private final int[] lineStarts;

    private final int[] toldStarts;

    private int lastLine;
    private int lastOffset;
    private int lastColumn;

    /**
     * Finds the lines.
     *
     * @param text the text, not changed by anyone
     * @param start where it begins, after a byte order mark
     */
    TextPositions(byte[] text, int start) {
        this(text, start, 0);
    }

    /**
     * Finds the lines of a text that may be one line of another, which ends with a line feed only.
     *
     * @param text the text, not changed by anyone
     * @param start where it begins, after a byte order mark
     * @param line the number of the line; 0 if the text is no line of another
     */
    TextPositions(byte[] text, int start, int line) {
        this.text = text;
        this.lineStarts = lineStarts(text, start);
        this.toldStarts = line == 0 ? lineStarts : new int[] {start};
        this.firstLine = Math.max(1, line);
        goToLine(0);
    }

    private static int[] lineStarts(byte[] text, int start) {
        int[] starts = new int[64];
        starts[0] = start;
        int lines = 1;
        for (int i = start; i < text.length; i++) {
            boolean endsLine = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.length || text[i + 1] != '\n'));
            if (endsLine) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * lines);
                }
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    /** The location of a byte, or of the end of the text. */
    Location at(int offset) {
        int line = lineOf(offset, toldStarts);
        if (line != lastLine || offset < lastOffset) {
            goToLine(line);
        }
        while (lastOffset < offset) {
            lastColumn += startsCharacter(text[lastOffset]) ? 1 : 0;
            lastOffset++;
        }
        return new Location(firstLine + line, lastColumn);
    }

    /** The place of a byte, as a parser of bytes would tell it. */
    Place place(String pointer, int offset) {
        int line = lineOf(offset, lineStarts);
        return new Place(pointer, line + 1, offset - lineStarts[line] + 1);
    }

    @Override
    public Location locate(Place place) {
        return at(Math.min(lineStarts[place.line() - 1] + place.column() - 1, text.length));
    }

    private static int lineOf(int offset, int[] starts) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private void goToLine(int line) {
        lastLine = line;
        lastOffset = toldStarts[line];
        lastColumn = 1;
    }

    private static boolean startsCharacter(byte b) {
        return (b & 0xC0) != 0x80;
    }
}
