package io.conferenceplan.time;

import io.conferenceplan.internal.PlanStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A date of the lunar calendar as a document states it, often in part only: "ngày 22 tháng Chạp năm Đinh Hợi".
 *
 * <p>Nothing here says that there is such a date; whether it is the date of the event is for a rule.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@PlanStyle
public sealed interface LunarDate extends WithLunarDate permits ImmutableLunarDate {

    /** {@return the day of the lunar month, from 1 (mùng một) to 30} */
    OptionalInt day();

    /** {@return the lunar month, from 1 (tháng Giêng) to 12 (tháng Chạp)} */
    OptionalInt month();

    /** {@return whether the month is a leap month (tháng nhuận), where the document says so} */
    Optional<Boolean> leap();

    /** {@return the name of the lunar year} */
    Optional<CanChi> year();

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableLunarDate.builder();
    }

    /** Builds a lunar date; each attribute can be set once. */
    sealed interface Builder permits ImmutableLunarDate.Builder {

        /**
         * Sets the day of the lunar month, from 1 (mùng một) to 30.
         *
         * @param day the value
         * @return this builder
         */
        Builder day(int day);

        /**
         * Sets the lunar month, from 1 (tháng Giêng) to 12 (tháng Chạp).
         *
         * @param month the value
         * @return this builder
         */
        Builder month(int month);

        /**
         * Sets whether the month is a leap month (tháng nhuận), where the document says so.
         *
         * @param leap the value
         * @return this builder
         */
        Builder leap(boolean leap);

        /**
         * Sets the name of the lunar year.
         *
         * @param year the value
         * @return this builder
         */
        Builder year(CanChi year);

        /**
         * Builds the value.
         *
         * @return the value
         */
        LunarDate build();
    }
}
