package io.conferenceplan.json.codec;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.internal.Nearest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
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
    private int maxNameLength = Integer.MAX_VALUE;
    private @Nullable KeptInput kept;
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

    /**
     * {@return this input, which refuses longer names of members than allowed; parsers do so only for much longer ones}
     *
     * @param newMaxNameLength how many characters a name may have
     */
    public JsonInput limitNames(int newMaxNameLength) {
        maxNameLength = newMaxNameLength;
        return this;
    }

    /** {@return this input, which keeps the members that the format does not know, and refuses them no more} */
    public JsonInput keepUnknownMembers() {
        kept = new KeptInput(parser.streamReadContext());
        return this;
    }

    /**
     * {@return the members that the format does not know}
     *
     * @param <T> the type of value
     * @param codec how the value is written
     * @param value the value that was read
     */
    public <T> KeptMembers kept(Codec<T> codec, T value) {
        return keptCount() == 0
                ? KeptMembers.NONE
                : KeptMembers.of(codec, value, requireNonNull(kept).root());
    }

    /** How many members that the format does not know were kept so far. */
    int keptCount() {
        return kept == null ? 0 : kept.count();
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

    /** {@return the next name of the current object, to which it goes; null at the end of the object} */
    public @Nullable String nextName() {
        return parser.nextName();
    }

    /** Goes from the name of a member to its value. */
    public void toValue() {
        parser.nextToken();
    }

    /** {@return whether there is another value in the current list, to which it goes} */
    public boolean nextElement() {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new UnexpectedEndOfInputException(parser, null, "list without an end");
        }
        return token != JsonToken.END_ARRAY;
    }

    /** Goes to the end of the current member or value without looking at it. */
    public void skip() {
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

    JsonToken token() {
        return requireNonNull(parser.currentToken());
    }

    String text() {
        return parser.getString();
    }

    /** What the current text stands for; null if it is none of the words. */
    <V> @Nullable V word(WordTable<V> words) {
        return words.find(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
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

    /** {@return the JSON Pointer of the object that the parser is in} */
    public String currentObject() {
        TokenStreamContext context = parser.streamReadContext();
        TokenStreamContext object = context.inObject() ? requireNonNull(context.getParent()) : context;
        return object.pathAsPointer().toString();
    }

    /** {@return where the current token begins} */
    public Place here() {
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

    /**
     * Goes past a member that the format does not know, which is a problem unless such members are kept.
     *
     * @param after the last member before it that the format knows; empty if there is none
     */
    void unknownMember(Expectation type, String after, String... known) {
        String name = parser.currentName();
        if (kept != null) {
            keep(kept, name, type, after);
            return;
        }
        limitName(name);
        problemCount++;
        problems.unknownMember(here(), type, name, Nearest.to(name, known));
        skip();
    }

    private void keep(KeptInput members, String name, Expectation type, String after) {
        Kept object = members.of(parser.streamReadContext());
        limitName(name);
        if (!object.isNew(name)) {
            duplicateMember(type);
            skip();
            return;
        }
        int before = problemCount;
        toValue();
        Object value = JsonTree.read(this);
        if (problemCount == before) {
            members.add(object, after, new Kept.Member(name, value));
        }
    }

    /** Refuses a name that is longer than allowed. */
    void limitName(String name) {
        if (name.length() > maxNameLength) {
            throw new StreamConstraintsException("name of " + name.length() + " characters");
        }
    }

    /**
     * Reports the member with the current name as one that was there before.
     *
     * @param type the type of the object
     */
    public void duplicateMember(Expectation type) {
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
