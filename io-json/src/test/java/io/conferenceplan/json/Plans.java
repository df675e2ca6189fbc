package io.conferenceplan.json;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.MeetingKind;
import io.conferenceplan.Venue;
import io.conferenceplan.agenda.Agenda;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.Presentation;
import io.conferenceplan.agenda.PresentationList;
import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.agenda.SlotKind;
import io.conferenceplan.document.Annex;
import io.conferenceplan.document.BasisType;
import io.conferenceplan.document.BudgetLine;
import io.conferenceplan.document.DocumentNumber;
import io.conferenceplan.document.DocumentSection;
import io.conferenceplan.document.Funding;
import io.conferenceplan.document.FundingSource;
import io.conferenceplan.document.InternalReference;
import io.conferenceplan.document.Issuer;
import io.conferenceplan.document.IssuerKind;
import io.conferenceplan.document.LegalBasis;
import io.conferenceplan.document.PlanDocument;
import io.conferenceplan.document.PlanPart;
import io.conferenceplan.document.Recipient;
import io.conferenceplan.document.Signature;
import io.conferenceplan.document.SigningAuthority;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.duty.DutyId;
import io.conferenceplan.duty.DutyPhase;
import io.conferenceplan.duty.DutyRole;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.AdministrativeLevel;
import io.conferenceplan.people.Attendance;
import io.conferenceplan.people.Award;
import io.conferenceplan.people.GroupId;
import io.conferenceplan.people.Organisation;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.people.ParticipantGroup;
import io.conferenceplan.people.ParticipantRole;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.product.ProductKind;
import io.conferenceplan.product.WorkProduct;
import io.conferenceplan.purpose.Anniversary;
import io.conferenceplan.purpose.Intent;
import io.conferenceplan.purpose.Purpose;
import io.conferenceplan.time.CanChi;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.EventSchedule;
import io.conferenceplan.time.LunarDate;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.time.SlotDay;
import io.conferenceplan.time.SlotTime;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Money;
import io.conferenceplan.value.Percentage;
import io.conferenceplan.value.Stated;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/** A plan in which every attribute of every type has a value. */
final class Plans {

    private static final OrganisationId COMMITTEE = OrganisationId.of("ubnd-tinh");
    private static final OrganisationId HOME_AFFAIRS = OrganisationId.of("so-noi-vu");
    private static final Award FLAG = Award.builder()
            .name("Cờ thi đua của Chính phủ")
            .year(2023)
            .conferredBy("Thủ tướng Chính phủ")
            .build();
    private static final Actor DIRECTOR = Actor.builder()
            .organisation(HOME_AFFAIRS)
            .office("Giám đốc")
            .person("Nguyễn Văn Ánh")
            .wording("đ/c Giám đốc Sở")
            .build();

    private Plans() {}

    static ConferencePlan minimal() {
        return ConferencePlan.builder().title("Hội nghị tổng kết").build();
    }

    static ConferencePlan full() {
        return ConferencePlan.builder()
                .title("Hội nghị tổng kết phong trào thi đua năm 2023, phát động thi đua năm 2024")
                .kind(MeetingKind.PRELIMINARY_REVIEW)
                .reviewedYear(2023)
                .launchedYear(2024)
                .document(document())
                .addPurpose(Purpose.builder()
                        .text("Đánh giá kết quả \"phong trào\" thi đua\tnăm 2023")
                        .addIntent(Intent.REVIEW)
                        .addIntent(Intent.HONOUR)
                        .reviewedYear(2023)
                        .launchedYear(2024)
                        .build())
                .addRequirement("Trang trọng, tiết kiệm, hiệu quả")
                .addRequirement("Đúng thành phần")
                .addAnniversary(Anniversary.builder()
                        .name("Ngày truyền thống thi đua yêu nước")
                        .years(Stated.of(Count.of(76)))
                        .from(PlanDate.of(1948, 6, 11))
                        .to(PlanDate.ofMonth(2024, 6))
                        .build())
                .schedule(schedule())
                .venue(Venue.builder()
                        .name("Hội trường 25B")
                        .address("25B Quang Trung")
                        .capacity(Stated.of(Count.atLeast(400)))
                        .build())
                .attendance(attendance())
                .agenda(Agenda.builder().addSlot(session()).build())
                .addProduct(product())
                .addDuty(duty())
                .funding(funding())
                .addOrganisation(Organisation.builder()
                        .id(HOME_AFFAIRS)
                        .name("Sở Nội vụ")
                        .addAlias("SNV")
                        .level(AdministrativeLevel.PROVINCE)
                        .parent(COMMITTEE)
                        .addMember(OrganisationId.of("ban-thi-dua"))
                        .place("Thanh Hóa")
                        .build())
                .build();
    }

    private static PlanDocument document() {
        return PlanDocument.builder()
                .issuer(Issuer.builder()
                        .kind(IssuerKind.COLLECTIVE)
                        .organisation(COMMITTEE)
                        .office("Chủ tịch")
                        .build())
                .nationalHeading(true)
                .number(DocumentNumber.builder().number(12).symbol("KH-UBND").build())
                .place("Thanh Hóa")
                .issueDate(stated(PlanDate.ofYear(2024), "ngày    tháng    năm 2024"))
                .addBasis(LegalBasis.builder()
                        .type(BasisType.WORK_PROGRAMME)
                        .number("98/2023/NĐ-CP")
                        .issuer(COMMITTEE)
                        .date(Stated.of(PlanDate.of(2023, 12, 31)))
                        .subject("Chương trình công tác năm 2024")
                        .addDemand(Intent.DEPLOY)
                        .build())
                .addSection(DocumentSection.builder()
                        .label("II.3")
                        .title("Thành phần")
                        .addPart(PlanPart.ATTENDANCE)
                        .build())
                .addReference(new InternalReference("II.3", "khoản 3 mục II"))
                .contact(Actor.office("đầu mối"))
                .addRecipient(Recipient.builder()
                        .name("Như khoản 3 mục II (b/c)")
                        .forReport(true)
                        .addCover(COMMITTEE)
                        .addCoversGroup(GroupId.of("press"))
                        .reference(new InternalReference("II.3", "khoản 3 mục II"))
                        .citedDocument("QĐ số 651/QĐ-UBND")
                        .build())
                .recipientsNote("(theo danh sách)")
                .archiveLine("VT, NC.")
                .signature(Signature.builder()
                        .addAuthority(SigningAuthority.TM)
                        .addAuthority(SigningAuthority.KT)
                        .onBehalfOf("ỦY BAN NHÂN DÂN")
                        .office("PHÓ CHỦ TỊCH")
                        .name("Đầu Thanh Tùng")
                        .build())
                .addAnnex(Annex.builder()
                        .label("Phụ lục 1")
                        .title("Danh sách tham luận")
                        .number(DocumentNumber.builder().symbol("KH-UBND").build())
                        .date(Stated.of(PlanDate.ofQuarter(2024, 1)))
                        .listsSlot(SlotId.of("papers"))
                        .build())
                .build();
    }

    private static EventSchedule schedule() {
        return EventSchedule.builder()
                .days(Stated.<EventDays>tentatively(EventDays.between(PlanDate.of(2024, 3, 8), PlanDate.of(2024, 3, 9)))
                        .withWording("dự kiến 02 ngày"))
                .dayCount(Stated.of(Count.of(2)))
                .halfDays(Stated.of(Count.atMost(3)))
                .startTime(Stated.of(LocalTime.of(7, 30)))
                .endTime(Stated.tentatively(LocalTime.MIDNIGHT))
                .weekday(DayOfWeek.FRIDAY)
                .lunarDate(stated(
                        LunarDate.builder()
                                .day(22)
                                .month(12)
                                .leap(false)
                                .year(CanChi.parse("Đinh Hợi"))
                                .build(),
                        "ngày 22 tháng Chạp năm Đinh Hợi"))
                .announcedIn("giấy mời")
                .build();
    }

    private static Attendance attendance() {
        return Attendance.builder()
                .total(Stated.<Count>tentatively(Count.about(325)).withWording("Dự kiến khoảng 325 đại biểu"))
                .addGroup(ParticipantGroup.builder()
                        .id(GroupId.of("press"))
                        .name("Phóng viên các báo, đài")
                        .level(AdministrativeLevel.CENTRAL)
                        .role(ParticipantRole.PRESS)
                        .headcount(Stated.of(Count.eachOf(1, 2)))
                        .addMember(DIRECTOR)
                        .memberCount(Stated.of(Count.between(5, 7)))
                        .addExclusion("không bao gồm lái xe")
                        .addAward(FLAG)
                        .build())
                .complete(true)
                .build();
    }

    private static AgendaSlot session() {
        return AgendaSlot.builder()
                .id(SlotId.of("morning-session"))
                .title("Phiên buổi sáng 🎌")
                .addKind(SlotKind.SESSION)
                .addKind(SlotKind.CLOSING)
                .day(SlotDay.number(1))
                .time(Stated.of(SlotTime.parse("07:00/11:30")))
                .duration(Stated.of(PlanDuration.of(Duration.ofMinutes(270))))
                .place("Hội trường lớn")
                .addPerformer(DIRECTOR)
                .addChair(Actor.organisation(COMMITTEE))
                .addProduct(ProductId.of("film"))
                .reviewedYear(2023)
                .launchedYear(2024)
                .addAward(FLAG)
                .presentations(presentations())
                .addSlot(AgendaSlot.builder()
                        .id(SlotId.of("papers"))
                        .title("Tham luận")
                        .day(SlotDay.parse("2024-03-08"))
                        .time(stated(SlotTime.parse("evening"), "buổi tối"))
                        .duration(Stated.of(PlanDuration.about(Duration.ofMinutes(15))))
                        .build())
                .build();
    }

    private static PresentationList presentations() {
        return PresentationList.builder()
                .title("Danh sách tham luận")
                .declaredCount(Stated.tentatively(Count.of(9)))
                .durationEach(stated(
                        PlanDuration.between(Duration.ofMinutes(5), Duration.ofMinutes(7)), "5-7 phút/tham luận"))
                .pages(Stated.of(Count.unstated()))
                .addPresentation(Presentation.builder()
                        .presenter(DIRECTOR)
                        .topic("Chuyển đổi số")
                        .duration(Stated.tentatively(PlanDuration.ofMinutes(90)))
                        .product(ProductId.of("film"))
                        .background("Đơn vị dẫn đầu\nkhối thi đua")
                        .build())
                .addSection(PresentationList.builder().build())
                .build();
    }

    private static WorkProduct product() {
        return WorkProduct.builder()
                .id(ProductId.of("film"))
                .name("Phim tài liệu")
                .kind(ProductKind.AWARD_OBJECTS)
                .quantity(Stated.of(Count.of(1)))
                .unit("phim")
                .duration(Stated.of(PlanDuration.between(Duration.ofMinutes(15), Duration.ofMinutes(20))))
                .forDelegates(true)
                .presenter(DIRECTOR)
                .content("Kết quả phong trào thi đua")
                .reviewedYear(2023)
                .launchedYear(2024)
                .build();
    }

    private static AssignedDuty duty() {
        return AssignedDuty.builder()
                .id(DutyId.of("film"))
                .title("Xây dựng phim báo cáo tổng kết")
                .assignee(Actor.organisation(OrganisationId.of("dai-ptth")))
                .role(DutyRole.COORDINATE)
                .carriedOutBy(Actor.office("Phòng Tổng hợp"))
                .addPartner(Actor.organisation(HOME_AFFAIRS))
                .addPartner(DIRECTOR)
                .addProduct(ProductId.of("film"))
                .deadline(stated(Deadline.noLaterThan(PlanDate.of(2024, 1, 11)), "chậm nhất ngày 11/01/2024"))
                .addDependsOn(DutyId.of("script"))
                .phase(DutyPhase.AFTER)
                .addSlot(SlotId.of("papers"))
                .deliverTo(Actor.organisation(COMMITTEE))
                .deliverVia(Actor.organisation(HOME_AFFAIRS))
                .build();
    }

    private static Funding funding() {
        return Funding.builder()
                .addSource(FundingSource.builder()
                        .name("Quỹ Thi đua, khen thưởng tỉnh")
                        .organisation(COMMITTEE)
                        .year(2024)
                        .share(stated(Percentage.of(20), "20%"))
                        .shareOf("Quỹ Thi đua, khen thưởng tỉnh")
                        .build())
                .manager(Actor.organisation(HOME_AFFAIRS))
                .addPurpose("khen thưởng")
                .addLine(BudgetLine.builder()
                        .item("Quà")
                        .quantity(Stated.of(Count.of(325)))
                        .unitCost(Money.parse("200000 VND"))
                        .amount(Money.parse("65000000 VND"))
                        .build())
                .build();
    }

    private static <T> Stated<T> stated(T value, String wording) {
        return Stated.of(value).withWording(wording);
    }

    static AgendaSlot slot(String id) {
        return AgendaSlot.builder().id(SlotId.of(id)).title(id).build();
    }

    static ConferencePlan withSlots(AgendaSlot slot) {
        return minimal().withAgenda(Agenda.builder().addSlot(slot).build());
    }

    static ConferencePlan withStartTime(LocalTime time) {
        return minimal()
                .withSchedule(EventSchedule.builder().startTime(Stated.of(time)).build());
    }

    static List<ConferencePlan> all() {
        return List.of(minimal(), full());
    }
}
