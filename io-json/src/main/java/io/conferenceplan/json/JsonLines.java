package io.conferenceplan.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document a line, and holds no more than one line.
 *
 * @param <T> the type of value
 */
final class JsonLines<T> implements Iterator<ReadResult<T>> {

    /** No array can have more. */
    private static final int MOST = Integer.MAX_VALUE - 16;

    private final DocumentKind<T> kind;
    private final ReadOptions options;
    private final InputStream source;

    private final byte[] some = new byte[64 * 1024];
    private int from;
    private int to;

    private byte[] line = new byte[8 * 1024];
    private int length;
    private boolean isCut;
    private int lineNumber;
    private @Nullable ReadResult<T> next;

    JsonLines(DocumentKind<T> kind, ReadOptions options, InputStream source) {
        this.kind = kind;
        this.options = options;
        this.source = source;
    }

    /** The results; closing them closes the source. */
    Stream<ReadResult<T>> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(this::close);
    }

    private void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && readLine()) {
                lineNumber++;
                next = isTooLong() || !isBlank() ? result() : null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return next != null;
    }

    @Override
    public ReadResult<T> next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no more lines");
        }
        ReadResult<T> result = next;
        next = null;
        return result;
    }

    private ReadResult<T> result() {
        return isTooLong()
                ? DocumentReader.tooLarge(kind, options, lineNumber)
                : DocumentReader.read(kind, options, Arrays.copyOf(line, length), lineNumber);
    }

    private boolean isTooLong() {
        return isCut || length > options.limits().maxBytes();
    }

    /** Reads the next line without its end, and of a line that is too long the beginning: whether there is one. */
    private boolean readLine() throws IOException {
        length = 0;
        isCut = false;
        if (from == to && !fill()) {
            return false;
        }
        do {
            int end = from;
            while (end < to && some[end] != '\n') {
                end++;
            }
            append(from, end);
            from = end;
        } while (from == to && fill());
        from += from < to ? 1 : 0;
        if (length > 0 && line[length - 1] == '\r') {
            length--;
        }
        return true;
    }

    private boolean fill() throws IOException {
        from = 0;
        do {
            to = source.read(some);
        } while (to == 0);
        to = Math.max(0, to);
        return to > 0;
    }

    /** Takes bytes, up to one more than allowed, which may be the carriage return of the line end. */
    private void append(int start, int end) {
        int most = Math.min(options.limits().maxBytes(), MOST) + 1;
        int count = Math.min(end - start, most - length);
        isCut |= count < end - start;
        if (length + count > line.length) {
            line = Arrays.copyOf(line, (int) Math.min(Math.max(2L * line.length, length + count), most));
        }
        System.arraycopy(some, start, line, length, count);
        length += count;
    }

    private boolean isBlank() {
        for (int i = lineNumber == 1 ? Utf8.start(Arrays.copyOf(line, length)) : 0; i < length; i++) {
            if (" \t\r".indexOf(line[i]) < 0) {
                return false;
            }
        }
        return true;
    }
}
