package io.conferenceplan.json.codec;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.internal.Nearest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.sym.PropertyNameMatcher;

/** A document while it is read: the current token, and what is wrong so far. */
public final class JsonInput {

    /** What {@link #nextMember} gives at the end of the object. */
    static final int END_OF_OBJECT = PropertyNameMatcher.MATCH_END_OBJECT;

    private final JsonParser parser;
    private final Problems problems;
    private final boolean wellFormed;
    private int problemCount;

    /**
     * Starts to read.
     *
     * @param parser at the first token of a value
     * @param problems takes the problems
     * @param wellFormed whether it is known that no text holds half a surrogate pair
     */
    public JsonInput(JsonParser parser, Problems problems, boolean wellFormed) {
        this.parser = parser;
        this.problems = problems;
        this.wellFormed = wellFormed;
    }

    // Moving on

    /** Goes to the next name of the current object: its position among the names, or less than zero if it is none. */
    int nextMember(PropertyNameMatcher names) {
        int member = parser.nextNameMatch(names);
        if (member == PropertyNameMatcher.MATCH_ODD_TOKEN) {
            throw new UnexpectedEndOfInputException(parser, parser.currentToken(), "object without an end");
        }
        return member;
    }

    /** Goes to the next name of the current object; null at its end. */
    @Nullable
    String nextName() {
        return parser.nextName();
    }

    /** Goes from the name of a member to its value. */
    void toValue() {
        parser.nextToken();
    }

    /** Goes to the next value of the current list, if there is one. */
    boolean nextElement() {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new UnexpectedEndOfInputException(parser, null, "list without an end");
        }
        return token != JsonToken.END_ARRAY;
    }

    /** Goes to the end of the current member or value without looking at it. */
    void skip() {
        if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
            parser.nextToken();
        }
        parser.skipChildren();
    }

    // The current token

    boolean isAt(JsonToken token) {
        return parser.currentToken() == token;
    }

    boolean isAtObject() {
        return isAt(JsonToken.START_OBJECT);
    }

    String text() {
        return parser.getString();
    }

    int number() {
        return parser.getIntValue();
    }

    /** Whether a text that was read is whole: no half of a surrogate pair stands alone. */
    boolean isWhole(String text) {
        return wellFormed || JsonText.isWellFormed(text);
    }

    // Places

    /** The object that the current token opens; it keeps its place until the next object after it begins. */
    TokenStreamContext object() {
        return parser.streamReadContext();
    }

    /** {@return how far the parser has come} */
    public Place current() {
        TokenStreamLocation location = parser.currentLocation();
        return new Place(
                parser.streamReadContext().pathAsPointer().toString(), location.getLineNr(), location.getColumnNr());
    }

    private Place here() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Place(
                parser.streamReadContext().pathAsPointer().toString(), location.getLineNr(), location.getColumnNr());
    }

    private Place startOf(TokenStreamContext object) {
        TokenStreamLocation location =
                object.startLocation(parser.currentLocation().contentReference());
        String pointer = requireNonNull(object.getParent()).pathAsPointer().toString();
        return new Place(pointer, location.getLineNr(), location.getColumnNr());
    }

    // Problems

    /** How many problems there are so far. */
    int problemCount() {
        return problemCount;
    }

    /** Reports the current value as one of the wrong JSON type and skips it. */
    void wrongType(Expectation expected, @Nullable String suggestion) {
        problemCount++;
        if (isAt(JsonToken.VALUE_NULL)) {
            problems.nullValue(here(), expected);
        } else {
            problems.wrongType(here(), expected, found(), suggestion);
        }
        parser.skipChildren();
    }

    void wrongType(Expectation expected) {
        wrongType(expected, null);
    }

    /** Reports the current value, which is no object and no list. */
    void wrongValue(Expectation expected, String found, @Nullable String suggestion) {
        problemCount++;
        problems.wrongValue(here(), expected, found, suggestion);
    }

    /** Reports an object that was just read to its end. */
    void wrongObject(TokenStreamContext object, Expectation expected, String found, @Nullable String suggestion) {
        problemCount++;
        problems.wrongValue(startOf(object), expected, found, suggestion);
    }

    void missingMember(TokenStreamContext object, Expectation member) {
        problemCount++;
        problems.missingMember(startOf(object), member);
    }

    void unknownMember(Expectation type, String... known) {
        problemCount++;
        String name = parser.currentName();
        problems.unknownMember(here(), type, name, Nearest.to(name, known));
    }

    void duplicateMember(Expectation type) {
        problemCount++;
        problems.duplicateMember(here(), type);
    }

    private String found() {
        JsonToken token = requireNonNull(parser.currentToken());
        return switch (token) {
            case START_OBJECT -> "{…}";
            case START_ARRAY -> "[…]";
            case VALUE_STRING ->
                '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text())) + '"';
            default -> text();
        };
    }
}
