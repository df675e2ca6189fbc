package io.conferenceplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.time.SlotDay;
import io.conferenceplan.value.Stated;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final int SEVEN = 7 * 60;

    @Test
    void slotsFollowEachOtherForAsLongAsTheyLast() {
        List<AgendaSlot> timed = Timetable.inTurn(List.of(lasting("PT30M"), slot(), lasting("PT5M/PT7M")), SEVEN, 0);

        assertThat(timed)
                .extracting(TimetableTest::timeOf)
                .containsExactly("07:00/07:30", "07:30/07:45", "07:45/07:52");
        assertThat(timed).allMatch(slot -> slot.day().isEmpty());
    }

    @Test
    void aGapKeepsSlotsApartOrMakesThemOverlap() {
        List<AgendaSlot> slots = List.of(lasting("PT30M"), lasting("PT30M"));

        assertThat(Timetable.inTurn(slots, SEVEN, 10))
                .extracting(TimetableTest::timeOf)
                .containsExactly("07:00/07:30", "07:40/08:10");
        assertThat(Timetable.inTurn(slots, SEVEN, -10))
                .extracting(TimetableTest::timeOf)
                .containsExactly("07:00/07:30", "07:20/07:50");
    }

    @Test
    void whatDoesNotFitIntoADayMovesToTheNext() {
        List<AgendaSlot> timed = Timetable.inTurn(List.of(lasting("PT15H"), slot(), lasting("PT100H")), SEVEN, 0);

        assertThat(timed)
                .extracting(TimetableTest::timeOf)
                .containsExactly("07:00/22:00", "07:00/07:15", "07:15/24:00");
        assertThat(timed.get(1).day()).contains(SlotDay.number(2));
    }

    @Test
    void aSlotLastsAtLeastAMinute() {
        assertThat(Timetable.inTurn(List.of(lasting("PT0S")), SEVEN, 0))
                .extracting(TimetableTest::timeOf)
                .containsExactly("07:00/07:01");
    }

    private static AgendaSlot lasting(String duration) {
        return slot().withDuration(Stated.of(PlanDuration.parse(duration)));
    }

    private static AgendaSlot slot() {
        return AgendaSlot.builder().id(SlotId.of("film")).title("Chiếu phim").build();
    }

    private static String timeOf(AgendaSlot slot) {
        return slot.time().orElseThrow().value().toString();
    }
}
