package io.conferenceplan.validation;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.value.Bounds;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A legal document that a rule is taken from, and when it is in force.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param document the document with its number, as Vietnamese documents cite it: {@code Quyết định 45/2018/QĐ-TTg}
 * @param provision the article, clause or section, such as {@code Điều 12}; empty if it is the document as a whole
 * @param from the first day in force
 * @param until the last day in force, inclusive; empty if no end is known
 */
public record LegalSource(String document, Optional<String> provision, LocalDate from, Optional<LocalDate> until) {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if the last day in force is before the first
     */
    public LegalSource {
        requireNonNull(document, "document");
        requireNonNull(provision, "provision");
        requireNonNull(from, "from");
        until.ifPresent(last -> new Bounds<>(from, last));
    }

    /**
     * {@return a source that has no known end}
     *
     * @param document the document with its number
     * @param provision the article, clause or section
     * @param from the first day in force
     */
    public static LegalSource since(LocalDate from, String document, String provision) {
        return new LegalSource(document, Optional.of(provision), from, Optional.empty());
    }

    /**
     * {@return this source with an end}
     *
     * @param lastDay the last day in force, inclusive
     * @throws IllegalArgumentException if it is before the first
     */
    public LegalSource until(LocalDate lastDay) {
        return new LegalSource(document, provision, from, Optional.of(lastDay));
    }

    /**
     * {@return whether this source is in force on a day}
     *
     * @param day the day
     */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
