package io.conferenceplan.validation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A suppression that does nothing in a report, and why.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param suppression the suppression
 * @param kind what is wrong with it
 */
public record SuppressionProblem(Suppression suppression, Kind kind) {

    /** What can be wrong with a suppression. */
    public enum Kind {
        /** The engine has no such rule. */
        UNKNOWN_RULE,
        /** The place is not written as places of a plan are. */
        MALFORMED_PLACE,
        /** Its last day is over: what the rule finds there counts again. */
        EXPIRED,
        /** The rule has run and found nothing there that is left to suppress. */
        UNUSED
    }

    /** Checks that nothing is missing. */
    public SuppressionProblem {
        requireNonNull(suppression, "suppression");
        requireNonNull(kind, "kind");
    }

    /**
     * {@return the problems that all reports of one run have, in the order of the first}
     *
     * <p>A suppression that is meant for one of many plans is unused in the reports of the others; it is unused in the run if
     * it is so in all of them.
     *
     * @param reports the reports that one engine made of the plans; they are looked at one after the other
     */
    public static List<SuppressionProblem> ofRun(Iterable<Report> reports) {
        Iterator<Report> rest = reports.iterator();
        List<SuppressionProblem> common =
                rest.hasNext() ? new ArrayList<>(rest.next().suppressionProblems()) : new ArrayList<>();
        rest.forEachRemaining(report -> common.retainAll(Set.copyOf(report.suppressionProblems())));
        return List.copyOf(common);
    }

    /**
     * {@return what is wrong, in a language}
     *
     * @param locale the locale of the reader
     */
    public String message(Locale locale) {
        MessageText texts = MessageText.of(MessageSource.builtIn(), locale);
        List<Argument> arguments = new ArrayList<>();
        arguments.add(new Argument("rule", suppression.rule()));
        arguments.add(new Argument("place", place(texts)));
        suppression.lastDay().ifPresent(day -> arguments.add(new Argument("lastDay", day)));
        return texts.render(
                "suppression." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
    }

    private String place(MessageText texts) {
        return suppression.place().isEmpty() ? texts.render("value.whole-plan", List.of()) : suppression.place();
    }
}
