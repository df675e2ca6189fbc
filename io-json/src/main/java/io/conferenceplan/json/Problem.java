package io.conferenceplan.json;

import io.conferenceplan.json.codec.Expectation;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a document is not what it should be, such as a misspelt member.
 *
 * <p>Its text form says all: {@code /agenda/slots/2/titel (3:14): Member must be one that an agenda slot has, but was 'titel'.
 * Maybe 'title'.}
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Problem implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The name of the kind of document. */
    private final String document;

    /** What kind of problem it is. */
    private final Kind kind;

    /** The JSON Pointer of the value. */
    private final String pointer;

    /** The line, from 1. */
    private final int line;

    /** The column, from 1. */
    private final int column;

    /** What should be there. */
    private final Expectation expected;

    /** What is there. */
    private final String found;

    /** What was perhaps meant. */
    private final @Nullable String suggestion;

    Problem(
            String document,
            Kind kind,
            String pointer,
            Location location,
            Expectation expected,
            String found,
            @Nullable String suggestion) {
        this.document = document;
        this.kind = kind;
        this.pointer = pointer;
        this.line = location.line();
        this.column = location.column();
        this.expected = expected;
        this.found = found;
        this.suggestion = suggestion;
    }

    /** The name of the kind of document. */
    String document() {
        return document;
    }

    /** {@return what kind of problem it is} */
    public Kind kind() {
        return kind;
    }

    /** {@return the JSON Pointer of the value, such as {@code /agenda/slots/2/title}; empty for the whole document} */
    public String pointer() {
        return pointer;
    }

    /** {@return the line, from 1; 0 if it is not known, which happens only within the JSON of an application} */
    public int line() {
        return line;
    }

    /** {@return the column, from 1, in characters (Unicode code points); 0 if it is not known} */
    public int column() {
        return column;
    }

    /**
     * {@return what should be there, such as {@code "a whole number"}}
     *
     * @param locale the language: Vietnamese, or else English
     */
    public String expected(Locale locale) {
        return ProblemMessages.in(locale).expected(expected);
    }

    /** {@return what is there, such as {@code "2024-02-30"}, in short; empty if there is nothing} */
    public String found() {
        return found;
    }

    /**
     * {@return what was perhaps meant, such as {@code "title"} where {@code titel} was found; what sets another limit, such as
     * {@code "ReadLimits.withMaxDepth"}, where the document is beyond one}
     */
    public Optional<String> suggestion() {
        return Optional.ofNullable(suggestion);
    }

    /**
     * {@return the problem in one sentence, without its place}
     *
     * @param locale the language: Vietnamese, or else English
     */
    public String message(Locale locale) {
        return ProblemMessages.in(locale).message(this, expected);
    }

    /** {@return place and message in English} */
    @Override
    public String toString() {
        String at = line > 0 ? "(" + line + ":" + column + ")" : "";
        String place = (Excerpt.visible(pointer) + " " + at).strip();
        return (place.isEmpty() ? "" : place + ": ") + message(Locale.ENGLISH);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Problem problem && attributes().equals(problem.attributes());
    }

    @Override
    public int hashCode() {
        return attributes().hashCode();
    }

    private List<Object> attributes() {
        return List.of(document, kind, pointer, line, column, expected, found, suggestion());
    }

    /** What kinds of problems there are. */
    public enum Kind {
        /** A value has another JSON type than it must have: a text where a number belongs. */
        WRONG_TYPE,
        /** A value has the right JSON type and is none that can be meant: the date 2024-02-30. */
        WRONG_VALUE,
        /** A value is null; what is not stated is left out. */
        NULL_VALUE,
        /** An object lacks a member. */
        MISSING_MEMBER,
        /** An object has a member that is not known. */
        UNKNOWN_MEMBER,
        /** An object has a member twice. */
        DUPLICATE_MEMBER,
        /** The text is not JSON from here on. */
        SYNTAX,
        /** Something follows the value. */
        TRAILING_CONTENT,
        /** The bytes are not UTF-8. */
        ENCODING,
        /** The document is beyond one of the {@link ReadLimits}. */
        LIMIT
    }
}
