package io.conferenceplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.agenda.Agenda;
import io.conferenceplan.document.Funding;
import io.conferenceplan.document.PlanDocument;
import io.conferenceplan.people.Attendance;
import io.conferenceplan.people.GroupId;
import io.conferenceplan.people.ParticipantGroup;
import io.conferenceplan.time.EventSchedule;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Stated;
import org.junit.jupiter.api.Test;

class DefaultsTest {

    @Test
    void aPlanOfWhichOnlyTheTitleIsKnownStatesNothingElse() {
        ConferencePlan plan =
                ConferencePlan.builder().title("Hội nghị tổng kết").build();

        assertThat(plan.document()).isEqualTo(PlanDocument.empty());
        assertThat(plan.schedule()).isEqualTo(EventSchedule.empty());
        assertThat(plan.attendance()).isEqualTo(Attendance.empty());
        assertThat(plan.agenda()).isEqualTo(Agenda.empty());
        assertThat(plan.funding()).isEqualTo(Funding.empty());
        assertThat(plan.venue()).isEmpty();
        assertThat(plan.duties()).isEmpty();
    }

    @Test
    void anEmptyPartHasNothingSet() {
        for (Object empty : new Object[] {
            PlanDocument.empty(), EventSchedule.empty(), Attendance.empty(), Agenda.empty(), Funding.empty()
        }) {
            assertThat(Attribute.of(AnyValue.typeOf(empty)))
                    .filteredOn(attribute -> attribute.isOptional() || attribute.isList())
                    .allSatisfy(attribute ->
                            assertThat(String.valueOf(attribute.get(empty))).isIn("Optional.empty", "Optional[[]]"));
        }
    }

    @Test
    void aListOfGroupsIsNotCompleteUnlessThatIsSaid() {
        assertThat(Attendance.empty().complete()).isFalse();
    }

    @Test
    void aGroupWithoutANumberHasSomebodyInIt() {
        ParticipantGroup group = ParticipantGroup.builder()
                .id(GroupId.of("press"))
                .name("Báo, đài")
                .build();

        assertThat(group.headcount()).isEqualTo(Stated.of(Count.unstated()));
    }
}
