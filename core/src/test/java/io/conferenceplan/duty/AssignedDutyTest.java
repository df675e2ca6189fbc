package io.conferenceplan.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.people.Actor;
import org.junit.jupiter.api.Test;

class AssignedDutyTest {

    private final AssignedDuty duty = AssignedDuty.builder()
            .id(DutyId.of("film"))
            .title("Xây dựng phim")
            .assignee(Actor.office("Giám đốc"))
            .build();

    @Test
    void anAssigneeWithoutARoleLeads() {
        assertThat(duty.role()).isEmpty();
        assertThat(duty.leads()).isTrue();
    }

    @Test
    void anAssigneeLeadsOrCoordinatesAsTheDocumentSays() {
        assertThat(duty.withRole(DutyRole.LEAD).leads()).isTrue();
        assertThat(duty.withRole(DutyRole.COORDINATE).leads()).isFalse();
    }

    @Test
    void aDutyIsAPreparationUnlessThePhaseIsSet() {
        assertThat(duty.phase()).isEqualTo(DutyPhase.BEFORE);
    }
}
