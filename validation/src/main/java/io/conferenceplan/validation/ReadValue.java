package io.conferenceplan.validation;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.value.Stated;
import java.util.Locale;

/**
 * A value of the plan that an outcome rests on, as the document states it, and its place.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param path the place
 * @param stated the value with its marks; one that a plan states without marks has none
 */
public record ReadValue(PlanPath path, Stated<?> stated) implements Comparable<ReadValue> {

    /** Checks that nothing is missing. */
    public ReadValue {
        requireNonNull(path, "path");
        requireNonNull(stated, "stated");
    }

    /** {@return how the places compare; of one place, how the texts of the values do} */
    @Override
    public int compareTo(ReadValue other) {
        int place = path.compareTo(other.path);
        return place == 0 ? stated.toString().compareTo(other.stated.toString()) : place;
    }

    /** {@return the hash of the place, at which there is hardly ever another value} */
    @Override
    public int hashCode() {
        return path.hashCode();
    }

    /**
     * {@return the value in the words of a language}
     *
     * @param locale the locale of the reader
     */
    public String text(Locale locale) {
        return new ValueText(locale).text(stated.value());
    }
}
