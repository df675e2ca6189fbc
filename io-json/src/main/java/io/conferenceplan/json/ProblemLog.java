package io.conferenceplan.json;

import static java.util.Comparator.comparingInt;

import io.conferenceplan.json.codec.Expectation;
import io.conferenceplan.json.codec.Place;
import io.conferenceplan.json.codec.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes down the problems of one document, up to a number that fits into memory; the next one ends reading. */
final class ProblemLog implements Problems {

    private final String document;
    private final ReadLimits limits;
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Entry firstTooMany;

    /**
     * Starts with no problem.
     *
     * @param document the name of the kind of document
     * @param limits say among others how many problems are told
     */
    ProblemLog(String document, ReadLimits limits) {
        this.document = document;
        this.limits = limits;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    @Override
    public void wrongType(Place place, Expectation expected, String found, @Nullable String suggestion) {
        add(Problem.Kind.WRONG_TYPE, place, expected, found, suggestion);
    }

    @Override
    public void wrongValue(Place place, Expectation expected, String found, @Nullable String suggestion) {
        add(Problem.Kind.WRONG_VALUE, place, expected, found, suggestion);
    }

    @Override
    public void nullValue(Place place, Expectation expected) {
        add(Problem.Kind.NULL_VALUE, place, expected, "null", null);
    }

    @Override
    public void missingMember(Place place, Expectation member) {
        add(Problem.Kind.MISSING_MEMBER, place, member, "", null);
    }

    @Override
    public void unknownMember(Place place, Expectation type, String found, @Nullable String nearest) {
        add(Problem.Kind.UNKNOWN_MEMBER, place, type, found, nearest);
    }

    @Override
    public void duplicateMember(Place place, Expectation type) {
        add(Problem.Kind.DUPLICATE_MEMBER, place, type, "", null);
    }

    /** The text is not JSON; what was found is empty at the end of the text. */
    void syntax(Place place, Expectation expected, String found, @Nullable String suggestion) {
        add(Problem.Kind.SYNTAX, place, expected, found, suggestion);
    }

    /** Something follows the value, or the document around it. */
    void trailingContent(Place place, String found, boolean isAround) {
        Expectation end = Expectation.of(isAround ? "endAround" : "end");
        add(Problem.Kind.TRAILING_CONTENT, place, end, found, null);
    }

    void encoding(Place place, String found) {
        add(Problem.Kind.ENCODING, place, Expectation.of("utf8"), found, null);
    }

    /** Something is beyond a limit. */
    void limit(Place place, Limit limit) {
        add(Problem.Kind.LIMIT, place, limit.expected(limits), "", limit.setter());
    }

    /** The document lacks the place where the value should be. */
    void missingPlace(Place enclosing, String pointer) {
        add(Problem.Kind.MISSING_MEMBER, enclosing, Expectation.of("at", pointer), "", null);
    }

    private void add(Problem.Kind kind, Place place, Expectation expected, String found, @Nullable String suggestion) {
        if (entries.size() == limits.maxProblems()) {
            Expectation most = Limit.PROBLEMS.expected(limits);
            firstTooMany = new Entry(Problem.Kind.LIMIT, place, most, "", Limit.PROBLEMS.setter());
            throw new TooManyException();
        }
        String meant = suggestion == null ? null : Excerpt.of(suggestion);
        entries.add(new Entry(kind, place, expected, Excerpt.of(found), meant));
    }

    /**
     * The problems in the order of the document.
     *
     * @param locator knows the location of a place; asked in the order of the document
     */
    List<Problem> problems(Locator locator) {
        Comparator<Entry> byPlace = comparingInt((Entry entry) -> entry.place().line())
                .thenComparingInt(entry -> entry.place().column());
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(byPlace);
        if (firstTooMany != null) {
            sorted.add(firstTooMany);
        }
        return sorted.stream().map(entry -> entry.problem(document, locator)).toList();
    }

    /** Ends reading: no further problem is told. */
    static final class TooManyException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Knows the location of a place. */
    @FunctionalInterface
    interface Locator {
        Location locate(Place place);
    }

    private record Entry(
            Problem.Kind kind,
            Place place,
            Expectation expected,
            String found,
            @Nullable String suggestion) {

        Problem problem(String document, Locator locator) {
            return new Problem(document, kind, place.pointer(), locator.locate(place), expected, found, suggestion);
        }
    }
}
