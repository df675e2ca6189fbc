package io.conferenceplan.validation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Why a rule says what it says of one place, in the words of one language: what it compared, which values of the plan the
 * outcome rests on and, where it is undetermined, which of them would decide it and how.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param finding what the rule found
 * @param locale the locale of the reader
 */
public record Explanation(Finding finding, Locale locale) {

    /** Checks that nothing is missing. */
    public Explanation {
        requireNonNull(finding, "finding");
        requireNonNull(locale, "locale");
    }

    /** {@return the outcome in a word or two} */
    public String outcome() {
        return new ValueText(locale).text(finding.outcome());
    }

    /** {@return the message, which says what was compared} */
    public String message() {
        return finding.message(locale);
    }

    /** {@return the values that would decide an undetermined outcome if they were more precise; else empty} */
    public List<ReadValue> deciding() {
        return values(true);
    }

    /** {@return the other values that the outcome rests on} */
    public List<ReadValue> others() {
        return values(false);
    }

    /** {@return what would make an undetermined outcome satisfied and what violated; else empty} */
    public Optional<String> decision() {
        return finding.outcome() == Outcome.UNDETERMINED
                ? MessageText.of(finding.messages(), locale).find(finding, "decision", finding.arguments())
                : Optional.empty();
    }

    /** {@return all of this as a text of some lines} */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(firstLine());
        addValues("explanation.deciding", deciding(), lines);
        decision().ifPresent(lines::add);
        addValues(deciding().isEmpty() ? "explanation.values" : "explanation.other-values", others(), lines);
        return String.join("\n", lines);
    }

    /** The message of an open outcome says itself that it is open. */
    private String firstLine() {
        return finding.outcome() == Outcome.UNDETERMINED ? message() : outcome() + ": " + message();
    }

    private List<ReadValue> values(boolean deciding) {
        Set<PlanPath> places = new HashSet<>(finding.deciding());
        return finding.reads().stream()
                .filter(read -> places.contains(read.path()) == deciding)
                .toList();
    }

    private void addValues(String heading, List<ReadValue> values, List<String> lines) {
        if (!values.isEmpty()) {
            lines.add(new Words(locale).get(heading));
            values.forEach(value -> lines.add("  " + line(value)));
        }
    }

    private String line(ReadValue value) {
        Words words = new Words(locale);
        String tentative = value.stated().tentative() ? words.get("explanation.tentative") : "";
        String wording = value.stated().wording().map(text -> " “" + text + "”").orElse("");
        return words.get(
                "explanation.value",
                Map.of("place", value.path().toString(), "value", value.text(locale), "marks", tentative + wording));
    }
}
