package io.conferenceplan.json;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document: its value, such as a plan, or everything that is wrong with the document. Never both, and
 * never a value from which something was left out.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param <T> the type of value
 */
public final class ReadResult<T> {

    private final @Nullable T value;
    private final List<Problem> problems;

    private ReadResult(@Nullable T value, List<Problem> problems) {
        this.value = value;
        this.problems = problems;
    }

    static <T> ReadResult<T> of(T value) {
        return new ReadResult<>(value, List.of());
    }

    static <T> ReadResult<T> of(List<Problem> problems) {
        return new ReadResult<>(null, List.copyOf(problems));
    }

    /** {@return the value, if there are no problems} */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** {@return the problems in the order of the document; empty if there is a value} */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * {@return the value}
     *
     * @throws ReadException if there are problems
     */
    public T orElseThrow() {
        if (value == null) {
            throw new ReadException(problems);
        }
        return value;
    }

    /** {@return the value, or the problems, one a line} */
    @Override
    public String toString() {
        return value == null ? ReadException.listing(problems) : value.toString();
    }
}
