package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.people.Award;
import java.util.List;
import java.util.Optional;

/** Corrects awards: all of one rank, under its official name, are in any order. */
final class AwardCorrections {

    private static final String OFFICIAL_NAME = "Cờ thi đua của Chính phủ";

    private AwardCorrections() {}

    static ConferencePlan ofOneRank(ConferencePlan plan) {
        return plan.withAgenda(plan.agenda().withSlots(slots(plan.agenda().slots())))
                .withAttendance(plan.attendance()
                        .withGroups(plan.attendance().groups().stream()
                                .map(group -> group.withAwards(awards(group.awards())))
                                .toList()));
    }

    private static List<AgendaSlot> slots(List<AgendaSlot> slots) {
        return slots.stream()
                .map(slot -> slot.withAwards(awards(slot.awards())).withSlots(slots(slot.slots())))
                .toList();
    }

    private static List<Award> awards(List<Award> awards) {
        return awards.stream()
                .map(award -> award.withName(OFFICIAL_NAME).withConferredBy(Optional.empty()))
                .toList();
    }
}
