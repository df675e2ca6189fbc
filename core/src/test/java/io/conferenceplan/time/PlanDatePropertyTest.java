package io.conferenceplan.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.SmallValues;
import io.conferenceplan.value.Bounds;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanDatePropertyTest {

    @Property
    void readingGivesWhatWasWritten(@ForAll("planDates") PlanDate date) {
        assertThat(PlanDate.parse(date.toString())).isEqualTo(date);
    }

    @Property
    void theFirstDayIsNotAfterTheLast(@ForAll("planDates") PlanDate date) {
        assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
        assertThat(date.isExact()).isEqualTo(date.bounds().isExact());
    }

    @Property
    void aDayLiesInItsMonthQuarterAndYearEachWithinTheNext(@ForAll("days") LocalDate day) {
        PlanDate month = PlanDate.ofMonth(day.getYear(), day.getMonthValue());
        PlanDate quarter = PlanDate.ofQuarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
        PlanDate year = PlanDate.ofYear(day.getYear());

        assertThat(month.bounds().encloses(PlanDate.of(day).bounds())).isTrue();
        assertThat(quarter.bounds().encloses(month.bounds())).isTrue();
        assertThat(year.bounds().encloses(quarter.bounds())).isTrue();
    }

    @Property
    void theDayAfterOrBeforeTheBoundsIsOfAnotherMonthQuarterOrYear(@ForAll("days") LocalDate day) {
        int quarter = day.get(IsoFields.QUARTER_OF_YEAR);
        Bounds<LocalDate> bounds = PlanDate.ofQuarter(day.getYear(), quarter).bounds();

        assertThat(bounds.min().minusDays(1).get(IsoFields.QUARTER_OF_YEAR)).isNotEqualTo(quarter);
        assertThat(bounds.max().plusDays(1).get(IsoFields.QUARTER_OF_YEAR)).isNotEqualTo(quarter);
        assertThat(bounds.contains(day)).isTrue();
    }

    @Property
    void narrowingASpanNarrowsItsBounds(@ForAll("fourInOrder") List<LocalDate> days) {
        PlanDate wide = PlanDate.between(days.get(0), days.get(3));
        PlanDate narrow = PlanDate.between(days.get(1), days.get(2));

        assertThat(wide.bounds().encloses(narrow.bounds())).isTrue();
        assertThat(narrow.bounds().encloses(PlanDate.of(days.get(1)).bounds())).isTrue();
        assertThat(narrow.bounds().encloses(PlanDate.of(days.get(2)).bounds())).isTrue();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return SmallValues.days();
    }

    @Provide
    Arbitrary<PlanDate> planDates() {
        return SmallValues.planDates();
    }

    @Provide
    Arbitrary<List<LocalDate>> fourInOrder() {
        return SmallValues.days()
                .list()
                .ofSize(4)
                .map(days -> days.stream().sorted().toList());
    }
}
