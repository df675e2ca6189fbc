package io.conferenceplan.value;

import io.conferenceplan.internal.PlanStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A value as a document states it: the value, whether it is still tentative ("dự kiến"), and perhaps the original words.
 *
 * <p>Tentative is a mark and no width: "dự kiến ngày 22/3/2024" is an exact date that may change, "khoảng 325" is an
 * imprecise number that may be final.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param <T> the type of the value
 */
@Value.Immutable
@PlanStyle
public sealed interface Stated<T> extends WithStated<T> permits ImmutableStated {

    /** {@return the value} */
    T value();

    /** {@return whether the document marks the value as tentative} */
    @Value.Default
    default boolean tentative() {
        return false;
    }

    /** {@return the words of the document} */
    Optional<String> wording();

    /**
     * {@return a value that is final}
     *
     * @param <T> the type of the value
     * @param value the value
     */
    static <T> Stated<T> of(T value) {
        return ImmutableStated.<T>builder().value(value).build();
    }

    /**
     * {@return a value that is still tentative}
     *
     * @param <T> the type of the value
     * @param value the value
     */
    static <T> Stated<T> tentatively(T value) {
        return ImmutableStated.<T>builder().value(value).tentative(true).build();
    }
}
