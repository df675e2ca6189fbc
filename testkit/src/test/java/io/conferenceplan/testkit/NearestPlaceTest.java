package io.conferenceplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestPlaceTest {

    @Test
    void theNearestPlaceHasTheFewestDifferences() {
        assertThat(NearestPlace.to("schedule.das", List.of("schedule.dayCount", "schedule.days", "schedule.date")))
                .contains("schedule.days");
        assertThat(NearestPlace.to("duties[0].deadline", List.of("duties[film].deadline")))
                .contains("duties[film].deadline");
    }

    @Test
    void lettersAreAddedDroppedAndReplaced() {
        assertThat(NearestPlace.to("vxnuue.capacit", List.of("venue.capacity"))).contains("venue.capacity");
        assertThat(NearestPlace.to("titel", List.of("title"))).contains("title");
    }

    @Test
    void ofTheSameDifferencesTheFirstIsNearest() {
        assertThat(NearestPlace.to("duties[c]", List.of("duties[b]", "duties[a]")))
                .contains("duties[b]");
    }

    @Test
    void aPlaceThatIsTooDifferentIsNotMeant() {
        assertThat(NearestPlace.to("venue.seats", List.of("venue.capacity"))).isEmpty();
        assertThat(NearestPlace.to("document.title", List.of("title"))).isEmpty();
        assertThat(NearestPlace.to("abcdefghi", List.of("xyzdefghi"))).contains("xyzdefghi");
        assertThat(NearestPlace.to("abcdefghi", List.of("wxyzefghi"))).isEmpty();
    }

    @Test
    void theWholePlanIsNeverMeant() {
        assertThat(NearestPlace.to("ab", List.of(""))).isEmpty();
    }
}
