package io.conferenceplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.agenda.SlotId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanPathTest {

    private static final PlanPath AGENDA = PlanPath.root().member("agenda");

    record Line(PlanPath path, String text, String pointer) {}

    static List<Line> paths() {
        return List.of(
                new Line(PlanPath.root(), "", ""),
                new Line(AGENDA, "agenda", "/agenda"),
                new Line(
                        AGENDA.item("slots", 3, SlotId.of("opening")).member("duration"),
                        "agenda.slots[opening].duration",
                        "/agenda/slots/3/duration"),
                new Line(PlanPath.root().item("purposes", 0), "purposes[0]", "/purposes/0"),
                new Line(
                        AGENDA.item("slots", 0, SlotId.of("a")).item("slots", 1, SlotId.of("b")),
                        "agenda.slots[a].slots[b]",
                        "/agenda/slots/0/slots/1"));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void itsTextNamesIdsAndItsPointerPositions(Line line) {
        assertThat(line.path()).hasToString(line.text());
        assertThat(line.path().pointer()).isEqualTo(line.pointer());
    }

    @Test
    void pathsOfOneIdAtTwoPositionsAreEqual() {
        PlanPath before = AGENDA.item("slots", 0, SlotId.of("a"));
        PlanPath after = AGENDA.item("slots", 5, SlotId.of("a"));

        assertThat(after).isEqualTo(before).hasSameHashCodeAs(before);
        assertThat(after.pointer()).isNotEqualTo(before.pointer());
    }

    @Test
    void pathsOfTwoIdsAtOnePositionDiffer() {
        assertThat(AGENDA.item("slots", 0, SlotId.of("a"))).isNotEqualTo(AGENDA.item("slots", 0, SlotId.of("b")));
        assertThat(AGENDA.item("slots", 0)).isNotEqualTo(AGENDA.item("slots", 1));
        assertThat(AGENDA).isNotEqualTo("agenda");
    }
}
