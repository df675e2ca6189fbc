package io.conferenceplan.json;

import static java.util.Comparator.comparingInt;

import io.conferenceplan.json.codec.Expectation;
import io.conferenceplan.json.codec.Place;
import io.conferenceplan.json.codec.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes down the problems of one document, up to a number that fits into memory; the next one ends reading.
 *
 * <p>Of a document of another version only that is told: whatever else is not as expected is so by its version, not by mistake.
 */
final class ProblemLog implements Problems {

    private static final String VERSION = "expected.formatVersion";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9].*");
    private static final Pattern ONE = Pattern.compile("1(\\.0+)?([eE][+-]?0+)?");

    /** What is wrong with a document whatever its version is. */
    private static final Set<Problem.Kind> OF_ANY_VERSION = EnumSet.of(
            Problem.Kind.DUPLICATE_MEMBER,
            Problem.Kind.ENCODING,
            Problem.Kind.LIMIT,
            Problem.Kind.SYNTAX,
            Problem.Kind.TRAILING_CONTENT);

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
        add(
                isVersion(expected, found) ? Problem.Kind.WRONG_VALUE : Problem.Kind.WRONG_TYPE,
                place,
                expected,
                found,
                suggestion);
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

    /** Whether something is a version other than the known one: also 1.1 is one, but 1.0 is another way to write it. */
    private static boolean isVersion(Expectation expected, String found) {
        return expected.key().equals(VERSION)
                && NUMBER.matcher(found).matches()
                && !ONE.matcher(found).matches();
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
        boolean isOtherVersion = entries.stream().anyMatch(Entry::isVersion);
        List<Entry> sorted = entries.stream()
                .filter(entry -> !isOtherVersion || entry.isVersion() || OF_ANY_VERSION.contains(entry.kind()))
                .sorted(byPlace)
                .collect(Collectors.toCollection(ArrayList::new));
        if (firstTooMany != null && !isOtherVersion) {
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

        boolean isVersion() {
            return ProblemLog.isVersion(expected, found);
        }

        Problem problem(String document, Locator locator) {
            return new Problem(document, kind, place.pointer(), locator.locate(place), expected, found, suggestion);
        }
    }
}
