package io.conferenceplan;

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
import java.time.LocalTime;

/** A plan in which every attribute of every type is set, none to its default. */
final class HandMadePlan {

    private static final OrganisationId COMMITTEE = OrganisationId.of("ubnd-huyen");
    private static final OrganisationId OFFICE = OrganisationId.of("phong-noi-vu");
    private static final ProductId FILM = ProductId.of("film");
    private static final SlotId REPORT = SlotId.of("report");
    private static final InternalReference ITEM_3 = new InternalReference("II.3", "khoản 3 mục II");
    private static final Award FLAG = Award.builder()
            .name("Cờ thi đua của Chính phủ")
            .year(2022)
            .conferredBy("Thủ tướng Chính phủ")
            .build();

    private HandMadePlan() {}

    static ConferencePlan plan() {
        return ConferencePlan.builder()
                .title("Hội nghị tổng kết công tác thi đua, khen thưởng năm 2023")
                .kind(MeetingKind.REVIEW)
                .reviewedYear(2023)
                .launchedYear(2024)
                .document(document())
                .addPurpose(purpose())
                .addRequirement("Trang trọng, thiết thực, tiết kiệm")
                .addAnniversary(anniversary())
                .schedule(schedule())
                .venue(venue())
                .attendance(attendance())
                .agenda(Agenda.builder().addSlot(slot()).build())
                .addProduct(film())
                .addDuty(duty())
                .funding(funding())
                .addOrganisation(organisation())
                .build();
    }

    private static Actor head() {
        return Actor.builder()
                .organisation(OFFICE)
                .office("Trưởng phòng")
                .person("Nguyễn Văn An")
                .wording("Trưởng phòng NV")
                .build();
    }

    private static Organisation organisation() {
        return Organisation.builder()
                .id(OFFICE)
                .name("Phòng Nội vụ")
                .addAlias("PNV")
                .level(AdministrativeLevel.DISTRICT)
                .parent(COMMITTEE)
                .addMember(OrganisationId.of("to-thi-dua"))
                .place("thị trấn Vạn Giã")
                .build();
    }

    private static Purpose purpose() {
        return Purpose.builder()
                .text("Đánh giá kết quả năm 2023, phát động thi đua năm 2024")
                .addIntent(Intent.REVIEW)
                .addIntent(Intent.LAUNCH)
                .reviewedYear(2023)
                .launchedYear(2024)
                .build();
    }

    private static Anniversary anniversary() {
        return Anniversary.builder()
                .name("Chiến thắng Điện Biên Phủ")
                .years(Stated.of(Count.of(70)))
                .from(PlanDate.of(1954, 5, 7))
                .to(PlanDate.of(2024, 5, 7))
                .build();
    }

    private static EventSchedule schedule() {
        return EventSchedule.builder()
                .days(Stated.tentatively(EventDays.on(PlanDate.of(2024, 3, 22))))
                .dayCount(Stated.of(Count.of(1)))
                .halfDays(Stated.of(Count.of(1)))
                .startTime(Stated.of(LocalTime.of(7, 30)))
                .endTime(Stated.of(LocalTime.of(11, 0)))
                .weekday(DayOfWeek.FRIDAY)
                .lunarDate(Stated.of(lunarDate()))
                .announcedIn("giấy mời")
                .build();
    }

    private static LunarDate lunarDate() {
        return LunarDate.builder()
                .day(13)
                .month(2)
                .leap(false)
                .year(CanChi.parse("Giáp Thìn"))
                .build();
    }

    private static Venue venue() {
        return Venue.builder()
                .name("Hội trường huyện")
                .address("366 Hùng Vương")
                .capacity(Stated.of(Count.atMost(400)))
                .build();
    }

    private static Attendance attendance() {
        return Attendance.builder()
                .total(Stated.tentatively(Count.about(325)))
                .addGroup(ParticipantGroup.builder()
                        .id(GroupId.of("press"))
                        .name("Phóng viên báo, đài")
                        .level(AdministrativeLevel.PROVINCE)
                        .role(ParticipantRole.PRESS)
                        .headcount(Stated.of(Count.eachOf(1, 2)))
                        .addMember(head())
                        .memberCount(Stated.of(Count.of(2)))
                        .addExclusion("Cộng tác viên")
                        .addAward(FLAG)
                        .build())
                .complete(true)
                .build();
    }

    private static AgendaSlot slot() {
        return AgendaSlot.builder()
                .id(REPORT)
                .title("Báo cáo tổng kết năm 2023")
                .addKind(SlotKind.REPORT)
                .addKind(SlotKind.FILM)
                .day(SlotDay.number(1))
                .time(Stated.of(SlotTime.parse("08:00/08:30")))
                .duration(Stated.of(PlanDuration.ofMinutes(30)))
                .place("Sân khấu chính")
                .addPerformer(head())
                .addChair(head())
                .addProduct(FILM)
                .reviewedYear(2023)
                .launchedYear(2024)
                .addAward(FLAG)
                .presentations(presentations())
                .addSlot(AgendaSlot.builder()
                        .id(SlotId.of("film"))
                        .title("Phóng sự")
                        .build())
                .build();
    }

    private static PresentationList presentations() {
        return PresentationList.builder()
                .title("I. Tập thể")
                .declaredCount(Stated.of(Count.of(1)))
                .durationEach(Stated.of(PlanDuration.parse("PT5M/PT7M")))
                .pages(Stated.of(Count.atMost(3)))
                .addPresentation(Presentation.builder()
                        .presenter(head())
                        .topic("Xây dựng nông thôn mới")
                        .duration(Stated.of(PlanDuration.ofMinutes(7)))
                        .product(ProductId.of("paper"))
                        .background("Đơn vị dẫn đầu năm 2023")
                        .build())
                .addSection(PresentationList.builder().title("II. Cá nhân").build())
                .build();
    }

    private static WorkProduct film() {
        return WorkProduct.builder()
                .id(FILM)
                .name("Phim phóng sự")
                .kind(ProductKind.FILM)
                .quantity(Stated.of(Count.of(1)))
                .unit("phim")
                .duration(Stated.of(PlanDuration.parse("~PT15M")))
                .forDelegates(true)
                .presenter(head())
                .content("Phong trào thi đua yêu nước")
                .reviewedYear(2023)
                .launchedYear(2024)
                .build();
    }

    private static AssignedDuty duty() {
        return AssignedDuty.builder()
                .id(DutyId.of("film-review"))
                .title("Kiểm duyệt phim")
                .assignee(head())
                .role(DutyRole.COORDINATE)
                .carriedOutBy(head())
                .addPartner(Actor.organisation(COMMITTEE))
                .addProduct(FILM)
                .deadline(Stated.of(Deadline.daysBeforeEvent(5)))
                .addDependsOn(DutyId.of("film"))
                .phase(DutyPhase.DURING)
                .addSlot(REPORT)
                .deliverTo(Actor.organisation(COMMITTEE))
                .deliverVia(head())
                .build();
    }

    private static Funding funding() {
        return Funding.builder()
                .addSource(FundingSource.builder()
                        .name("Quỹ thi đua, khen thưởng")
                        .organisation(COMMITTEE)
                        .year(2024)
                        .share(Stated.of(Percentage.of(20)))
                        .shareOf("Quỹ thi đua, khen thưởng tỉnh")
                        .build())
                .manager(head())
                .addPurpose("khen thưởng")
                .addLine(BudgetLine.builder()
                        .item("Nước uống")
                        .quantity(Stated.of(Count.about(325)))
                        .unitCost(Money.parse("20000 VND"))
                        .amount(Money.parse("6500000 VND"))
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
                .number(number())
                .place("Vạn Ninh")
                .issueDate(Stated.of(PlanDate.ofMonth(2024, 2)))
                .addBasis(basis())
                .addSection(DocumentSection.builder()
                        .label("II.3")
                        .title("Chương trình")
                        .addPart(PlanPart.AGENDA)
                        .build())
                .addReference(ITEM_3)
                .contact(head())
                .addRecipient(recipient())
                .recipientsNote("(VBĐT)")
                .archiveLine("VT, NV.")
                .signature(Signature.builder()
                        .addAuthority(SigningAuthority.TM)
                        .addAuthority(SigningAuthority.KT)
                        .onBehalfOf("ỦY BAN NHÂN DÂN")
                        .office("CHỦ TỊCH")
                        .name("Trần Thị Bình")
                        .build())
                .addAnnex(annex())
                .build();
    }

    private static DocumentNumber number() {
        return DocumentNumber.builder().number(12).symbol("KH-UBND").build();
    }

    private static LegalBasis basis() {
        return LegalBasis.builder()
                .type(BasisType.OFFICIAL_LETTER)
                .number("3519/SNV-TĐKT")
                .issuer(OrganisationId.of("so-noi-vu"))
                .date(Stated.of(PlanDate.of(2023, 10, 19)))
                .subject("tổng kết phong trào thi đua năm 2023")
                .addDemand(Intent.SIGN)
                .build();
    }

    private static Recipient recipient() {
        return Recipient.builder()
                .name("UBND tỉnh (b/c)")
                .forReport(true)
                .addCover(COMMITTEE)
                .addCoversGroup(GroupId.of("press"))
                .reference(ITEM_3)
                .citedDocument("QĐ số 651/QĐ-UBND")
                .build();
    }

    private static Annex annex() {
        return Annex.builder()
                .label("Phụ lục 1")
                .title("Danh sách tham luận")
                .number(number())
                .date(Stated.of(PlanDate.of(2024, 2, 28)))
                .listsSlot(REPORT)
                .build();
    }
}
