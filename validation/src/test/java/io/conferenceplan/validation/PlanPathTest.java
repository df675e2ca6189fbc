package io.conferenceplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.agenda.SlotId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                new Line(PlanPath.root().item("purposes", 0, 0), "purposes[0]", "/purposes/0"),
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
    void whatIsInOnePlaceStandsTogether() {
        PlanPath slot = AGENDA.item("slots", 3, SlotId.of("opening"));
        List<PlanPath> inOrder = List.of(
                PlanPath.root(),
                AGENDA,
                PlanPath.root().member("document"),
                PlanPath.root().item("purposes", 0, 0),
                AGENDA.item("slots", 9, SlotId.of("closing")),
                slot,
                slot.member("duration"),
                slot.member("time"));

        for (int i = 0; i < inOrder.size(); i++) {
            for (int j = 0; j < inOrder.size(); j++) {
                assertThat(Integer.signum(inOrder.get(i).compareTo(inOrder.get(j))))
                        .as("%s and %s", inOrder.get(i), inOrder.get(j))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void itsTextIsAPlace(Line line) {
        assertThat(PlanPath.isPlace(line.text())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "purposes[Đánh giá [sơ bộ\\] \\\\ tổng kết.].reviewedYear",
                "purposes[một\nhai]",
                "document.bases[98/2023/NĐ-CP]",
                "a[]",
                "a-1_b"
            })
    void aPlaceNamesAnything(String text) {
        assertThat(PlanPath.isPlace(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "duties[film",
                "duties film",
                "duties]",
                "duties.[film]",
                "duties[film]deadline",
                "duties[film].",
                ".duties",
                "duties..deadline",
                "duties[film][film]",
                "duties[a]b]",
                "duties[a\\b]",
                "duties[a\\]",
                "/duties/0/deadline",
                "duties.0.deadline",
                "$.duties"
            })
    void whatIsWrittenOtherwiseIsNoPlace(String text) {
        assertThat(PlanPath.isPlace(text)).isFalse();
    }

    @Test
    void aPlaceCanBeLong() {
        PlanPath path = PlanPath.root().item("purposes", 0, "a]\\".repeat(100_000));
        for (int i = 0; i < 1_000; i++) {
            path = path.item("slots", i, "a");
        }

        assertThat(PlanPath.isPlace(path.toString())).isTrue();
        assertThat(PlanPath.isPlace(path + "]")).isFalse();
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
        assertThat(AGENDA.item("slots", 0, 0)).isNotEqualTo(AGENDA.item("slots", 1, 1));
        assertThat(AGENDA).isNotEqualTo("agenda");
    }
}
