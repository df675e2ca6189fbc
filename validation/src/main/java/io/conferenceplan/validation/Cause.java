package io.conferenceplan.validation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Findings with one cause: a mistake that is made at one or several places, or a value whose imprecision leaves one or several
 * outcomes open.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param findings the findings, at least one, of one outcome
 * @see Causes#of
 */
public record Cause(List<Finding> findings) {

    /** How many values a headline tells before it says how many more there are. */
    private static final int MOST_TOLD = 3;

    /**
     * Copies the findings.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Cause {
        findings = List.copyOf(findings);
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("findings of a cause must be at least one, but was '[]'.");
        }
    }

    /** {@return the outcome of the findings} */
    public Outcome outcome() {
        return findings.get(0).outcome();
    }

    /** {@return the worst severity of the findings} */
    public Severity severity() {
        return findings.stream()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** {@return the values that would decide every one of the findings if they are undetermined; else empty} */
    public List<ReadValue> deciding() {
        Finding first = findings.get(0);
        Set<PlanPath> places = new HashSet<>(first.deciding());
        findings.forEach(finding -> places.retainAll(new HashSet<>(finding.deciding())));
        return first.reads().stream()
                .filter(read -> places.contains(read.path()))
                .toList();
    }

    /**
     * {@return what is wrong or open, in one sentence: of one finding its message, of several what they have in common and how
     * many there are}
     *
     * @param locale the locale of the reader
     */
    public String headline(Locale locale) {
        if (findings.size() == 1) {
            return findings.get(0).message(locale);
        }
        return outcome() == Outcome.UNDETERMINED ? open(new Words(locale)) : repeated(new Words(locale));
    }

    private String open(Words words) {
        List<String> values = deciding().stream()
                .map(value -> value.path() + " (" + value.text(words.locale()) + ")")
                .toList();
        String told = String.join(", ", values.subList(0, Math.min(MOST_TOLD, values.size())));
        String list = values.size() <= MOST_TOLD
                ? told
                : words.get("cause.more", Map.of("values", told, "count", text(values.size() - MOST_TOLD)));
        return words.get("cause.undetermined", Map.of("values", list, "count", text(findings.size())));
    }

    private String repeated(Words words) {
        Finding first = findings.get(0);
        String count = text(findings.size());
        MessageText texts = MessageText.of(first.messages(), words.locale());
        return texts.find(first, "group", List.of(new Argument("count", count))).orElseGet(() -> {
            String title = texts.find(first.rule() + ".title", List.of())
                    .orElse(first.rule().value());
            return words.get("cause.repeated", Map.of("title", title, "count", count));
        });
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
