package io.conferenceplan.json;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.json.codec.JsonFormat;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How large a document may be to be read. What is beyond a limit is a problem of the document, which names the limit:
 *
 * <pre>{@code
 * PlanJson.standard().withLimits(ReadLimits.standard().withMaxBytes(100_000)).read(upload);
 * }</pre>
 *
 * <p>Reading within these limits takes time that grows with the size of the document, and memory of at most some tens of times its
 * size. Nothing is written that could not be read again within them.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class ReadLimits {

    private static final ReadLimits STANDARD = new ReadLimits(Map.of(
            Limit.BYTES, 16 * 1024 * 1024,
            Limit.DEPTH, 500,
            Limit.TEXT_LENGTH, 1_000_000,
            Limit.NUMBER_LENGTH, 1_000,
            Limit.NAME_LENGTH, 1_000,
            Limit.PROBLEMS, 10_000));

    private final Map<Limit, Integer> limits;

    private ReadLimits(Map<Limit, Integer> limits) {
        this.limits = limits;
    }

    /**
     * {@return the usual limits: 16 MiB, 500 levels, texts of 1,000,000 characters, numbers of 1,000 digits, names of 1,000
     * characters, and 10,000 problems}
     */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /** {@return the largest number of bytes of a document; in JSON Lines, of a line without its end} */
    public int maxBytes() {
        return get(Limit.BYTES);
    }

    /** {@return the largest number of objects and lists within each other, the outermost included} */
    public int maxDepth() {
        return get(Limit.DEPTH);
    }

    /** {@return the largest number of characters of a text, as {@link String#length} counts them} */
    public int maxTextLength() {
        return get(Limit.TEXT_LENGTH);
    }

    /** {@return the largest number of digits of a number, those of fraction and exponent included} */
    public int maxNumberLength() {
        return get(Limit.NUMBER_LENGTH);
    }

    /** {@return the largest number of characters of the name of a member, as {@link String#length} counts them} */
    public int maxNameLength() {
        return get(Limit.NAME_LENGTH);
    }

    /** {@return the largest number of problems that are told; the next one ends reading} */
    public int maxProblems() {
        return get(Limit.PROBLEMS);
    }

    /**
     * {@return these limits with another size of documents}
     *
     * @param maxBytes bytes, from 1
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadLimits withMaxBytes(int maxBytes) {
        return with(Limit.BYTES, maxBytes);
    }

    /**
     * {@return these limits with another depth}
     *
     * @param maxDepth objects and lists within each other, from 1 to 1000; more could exhaust the stack of a thread
     * @throws IllegalArgumentException if it is less than 1 or more than 1000
     */
    public ReadLimits withMaxDepth(int maxDepth) {
        return with(Limit.DEPTH, maxDepth);
    }

    /**
     * {@return these limits with another length of texts}
     *
     * @param maxTextLength characters, from 100, since dates, ids and other texts of the format are shorter
     * @throws IllegalArgumentException if it is less than 100
     */
    public ReadLimits withMaxTextLength(int maxTextLength) {
        return with(Limit.TEXT_LENGTH, maxTextLength);
    }

    /**
     * {@return these limits with another length of numbers}
     *
     * @param maxNumberLength digits, from 20, since numbers of the format are shorter
     * @throws IllegalArgumentException if it is less than 20
     */
    public ReadLimits withMaxNumberLength(int maxNumberLength) {
        return with(Limit.NUMBER_LENGTH, maxNumberLength);
    }

    /**
     * {@return these limits with another length of the names of members}
     *
     * @param maxNameLength characters, from 100, since names of the format are shorter
     * @throws IllegalArgumentException if it is less than 100
     */
    public ReadLimits withMaxNameLength(int maxNameLength) {
        return with(Limit.NAME_LENGTH, maxNameLength);
    }

    /**
     * {@return these limits with another number of problems}
     *
     * @param maxProblems problems, from 1
     * @throws IllegalArgumentException if it is less than 1
     */
    public ReadLimits withMaxProblems(int maxProblems) {
        return with(Limit.PROBLEMS, maxProblems);
    }

    int get(Limit limit) {
        return requireNonNull(limits.get(limit));
    }

    private ReadLimits with(Limit limit, int value) {
        limit.check(value);
        Map<Limit, Integer> changed = new EnumMap<>(limits);
        changed.put(limit, value);
        return new ReadLimits(changed);
    }

    /** The JSON within these limits. */
    JsonFormat format() {
        return equals(STANDARD)
                ? JsonFormat.STANDARD
                : new JsonFormat(maxBytes(), maxDepth(), maxTextLength(), maxNumberLength(), maxNameLength());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReadLimits that && limits.equals(that.limits);
    }

    @Override
    public int hashCode() {
        return limits.hashCode();
    }

    /** {@return all limits, such as {@code ReadLimits[maxBytes=16777216, maxDepth=500, …]}} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Limit limit : Limit.values()) {
            text.append(text.isEmpty() ? "ReadLimits[" : ", ")
                    .append(limit.attribute())
                    .append('=')
                    .append(get(limit));
        }
        return text.append(']').toString();
    }
}
