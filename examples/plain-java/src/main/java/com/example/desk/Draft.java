package com.example.desk;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.MeetingKind;
import io.conferenceplan.agenda.Agenda;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.agenda.SlotKind;
import io.conferenceplan.document.DocumentNumber;
import io.conferenceplan.document.PlanDocument;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.duty.DutyId;
import io.conferenceplan.duty.DutyRole;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.Attendance;
import io.conferenceplan.people.Organisation;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.product.ProductKind;
import io.conferenceplan.product.WorkProduct;
import io.conferenceplan.purpose.Intent;
import io.conferenceplan.purpose.Purpose;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.EventSchedule;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Stated;
import java.time.LocalTime;

/** A plan that is built in code. */
final class Draft {

    private static final OrganisationId OFFICE = OrganisationId.of("phong-noi-vu");
    private static final ProductId REPORT = ProductId.of("report");

    private Draft() {}

    static ConferencePlan plan() {
        return ConferencePlan.builder()
                .title("Hội nghị tổng kết phong trào thi đua năm 2024")
                .kind(MeetingKind.REVIEW)
                .reviewedYear(2024)
                .document(document())
                .addPurpose(purpose())
                .schedule(scheduleOn("2024-12-20"))
                .attendance(
                        Attendance.builder().total(Stated.of(Count.about(120))).build())
                .agenda(Agenda.builder().addSlot(slot()).build())
                .addProduct(product())
                .addDuty(duty())
                .addOrganisation(
                        Organisation.builder().id(OFFICE).name("Phòng Nội vụ").build())
                .build();
    }

    static EventSchedule scheduleOn(String day) {
        return EventSchedule.builder()
                .days(Stated.tentatively(EventDays.parse(day)))
                .startTime(Stated.of(LocalTime.of(7, 30)))
                .build();
    }

    private static PlanDocument document() {
        return PlanDocument.builder()
                .number(DocumentNumber.builder().number(15).symbol("KH-UBND").build())
                .build();
    }

    private static Purpose purpose() {
        return Purpose.builder()
                .text("Đánh giá kết quả phong trào thi đua năm 2024.")
                .addIntent(Intent.REVIEW)
                .build();
    }

    private static AgendaSlot slot() {
        return AgendaSlot.builder()
                .id(SlotId.of("report"))
                .title("Báo cáo tổng kết")
                .addKind(SlotKind.REPORT)
                .duration(Stated.of(PlanDuration.parse("PT15M/PT20M")))
                .addProduct(REPORT)
                .build();
    }

    private static WorkProduct product() {
        return WorkProduct.builder()
                .id(REPORT)
                .name("Báo cáo tổng kết")
                .kind(ProductKind.REPORT)
                .build();
    }

    private static AssignedDuty duty() {
        return AssignedDuty.builder()
                .id(DutyId.of("write-report"))
                .title("Xây dựng báo cáo tổng kết")
                .assignee(Actor.organisation(OFFICE))
                .role(DutyRole.LEAD)
                .addProduct(REPORT)
                .deadline(Stated.of(Deadline.daysBeforeEvent(5)))
                .build();
    }
}
