package io.conferenceplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.SlotId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlotNamesTest {

    @Test
    void ofSlotsWithTheSameIdTheLaterOnesAreNumbered() {
        List<AgendaSlot> named = SlotNames.unique(List.of(slot("film", slot("film"), slot("break")), slot("film")));

        assertThat(named).containsExactly(slot("film", slot("film-2"), slot("break")), slot("film-3"));
    }

    @Test
    void anIdThatLooksNumberedIsNotTakenTwice() {
        List<AgendaSlot> named = SlotNames.unique(List.of(slot("film-2"), slot("film"), slot("film")));

        assertThat(named).containsExactly(slot("film-2"), slot("film"), slot("film-3"));
    }

    @Test
    void slotsWithinOneSlotAreNumberedToo() {
        assertThat(SlotNames.unique(slot("film", slot("film")))).isEqualTo(slot("film", slot("film-2")));
    }

    private static AgendaSlot slot(String id, AgendaSlot... within) {
        return AgendaSlot.builder()
                .id(SlotId.of(id))
                .title("Chiếu phim")
                .addAllSlots(List.of(within))
                .build();
    }
}
