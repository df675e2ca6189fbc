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
    private final UnknownMembers unknownMembers;
    private final @Nullable SourceMap sourceMap;

    private ReadResult(
            @Nullable T value, List<Problem> problems, UnknownMembers unknownMembers, @Nullable SourceMap sourceMap) {
        this.value = value;
        this.problems = problems;
        this.unknownMembers = unknownMembers;
        this.sourceMap = sourceMap;
    }

    static <T> ReadResult<T> of(T value, UnknownMembers unknownMembers, @Nullable SourceMap sourceMap) {
        return new ReadResult<>(value, List.of(), unknownMembers, sourceMap);
    }

    static <T> ReadResult<T> of(List<Problem> problems, @Nullable SourceMap sourceMap) {
        return new ReadResult<>(null, List.copyOf(problems), UnknownMembers.none(), sourceMap);
    }

    /** {@return the value, if there are no problems} */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** {@return the problems in the order of the document; empty if there is a value} */
    public List<Problem> problems() {
        return problems;
    }

    /** {@return the members that the format does not know; none unless {@link PlanJson#keepingUnknownMembers} reads them} */
    public UnknownMembers unknownMembers() {
        return unknownMembers;
    }

    /**
     * {@return the places of the values, which {@link PlanJson#withSourceMap} asks for; empty otherwise, and for a document that
     * is larger than allowed or a text that cannot be encoded}
     */
    public Optional<SourceMap> sourceMap() {
        return Optional.ofNullable(sourceMap);
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
