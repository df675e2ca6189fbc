package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.anniversary;
import static io.conferenceplan.validation.Plans.awarding;
import static io.conferenceplan.validation.Plans.duty;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.product;
import static io.conferenceplan.validation.Plans.slot;
import static io.conferenceplan.validation.Plans.stated;
import static io.conferenceplan.validation.RefinementLawsTest.assertTight;
import static io.conferenceplan.validation.RefinementLawsTest.datesFrom;
import static io.conferenceplan.validation.RefinementLawsTest.deadlines;
import static io.conferenceplan.validation.RefinementLawsTest.eventsFrom;

import io.conferenceplan.MeetingKind;
import io.conferenceplan.document.BasisType;
import io.conferenceplan.document.DocumentNumber;
import io.conferenceplan.document.FundingSource;
import io.conferenceplan.document.IssuerKind;
import io.conferenceplan.document.LegalBasis;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.product.ProductKind;
import io.conferenceplan.value.Percentage;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The rules of Vietnamese state practice are right about imprecise plans, above all where the law changes: by brute force. */
class StatePracticeLawsTest {

    @Property(tries = 1000)
    void vnEventLength(
            @ForAll("plans") Plans plan,
            @ForAll MeetingKind kind,
            @ForAll("issuers") IssuerKind issuer,
            @ForAll("lengths") String length) {
        Plans meeting = plan.ofKind(kind).issuedBy(issuer);

        assertTight("vn-event-length", withLength(meeting, length));
    }

    private static Plans withLength(Plans meeting, String length) {
        String[] words = length.split(" ");
        return switch (words[0]) {
            case "days" -> meeting.dayCount(words[1]);
            case "halfDays" -> meeting.halfDays(words[1]);
            case "hours" -> meeting.start(words[1]).end(words[2]);
            default -> meeting;
        };
    }

    @Property(tries = 1000)
    void vnInvitationLeadTime(@ForAll("preparations") Preparation dates) {
        assertTight("vn-invitation-lead-time", dates.of(ProductKind.INVITATIONS));
    }

    @Property(tries = 300)
    void vnInvitationLeadTimeOfAPlanWithoutADeadline(@ForAll("plans") Plans plan) {
        assertTight("vn-invitation-lead-time", plan);
    }

    @Property(tries = 600)
    void vnDocumentsLeadTime(@ForAll("preparations") Preparation dates) {
        assertTight("vn-documents-lead-time", dates.of(ProductKind.DOCUMENTS));
    }

    @Property(tries = 400)
    void vnAnniversaryRound(
            @ForAll("plans") Plans plan,
            @ForAll("years") String years,
            @ForAll @IntRange(min = 2012, max = 2022) int to) {
        String first = "1941-12-31/1942-01-01";
        String last = to + "-12-31/" + (to + 1) + "-01-01";
        var anniversary = years.isEmpty() ? anniversary(first, last) : anniversary(years, first, last);

        assertTight("vn-anniversary-round", plan.ofKind(MeetingKind.ANNIVERSARY).anniversaries(anniversary));
    }

    @Property(tries = 300)
    void vnSpeechLength(
            @ForAll("plans") Plans plan, @ForAll("minutes") String slotMinutes, @ForAll("minutes") String textMinutes) {
        assertTight(
                "vn-speech-length",
                plan.slots(slot("a kind=speech for=" + slotMinutes))
                        .products(product("text", textMinutes).withKind(ProductKind.SPEECH)));
    }

    @Property(tries = 200)
    void rulesWithoutImpreciseValuesOfTheirOwn(@ForAll("plans") Plans dated) {
        Plans plan = dated.signed("CHỦ TỊCH")
                .number(DocumentNumber.builder().symbol("KH-UBND").build())
                .bases(LegalBasis.builder().type(BasisType.DECREE).build())
                .sources(FundingSource.builder()
                        .name("Quỹ TĐKT")
                        .share(stated("25%", Percentage::parse))
                        .build())
                .slots(slot("a kind=visit"), awarding("b", "Giấy khen", "Cờ Chính phủ"));

        assertTight("vn-signature-authority", plan);
        assertTight("vn-document-number-format", plan);
        assertTight("vn-legal-basis-form", plan);
        assertTight("vn-fund-share", plan);
        assertTight("vn-no-leisure", plan);
        assertTight("vn-award-names", plan);
        assertTight("vn-award-order", plan);
    }

    /** The days on which the sources come into force. */
    private static Arbitrary<LocalDate> changes() {
        return Arbitraries.of(
                LocalDate.of(2012, 1, 1),
                LocalDate.of(2014, 1, 1),
                LocalDate.of(2018, 12, 25),
                LocalDate.of(2019, 1, 1),
                LocalDate.of(2020, 3, 5),
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2025, 12, 11));
    }

    /** Plans of events around a change, with and without a day of issue around the same. */
    @Provide
    Arbitrary<Plans> plans() {
        return changes()
                .flatMap(change -> Combinators.combine(
                                eventsFrom(change.minusDays(3)),
                                datesFrom(change.minusDays(4)),
                                Arbitraries.of(true, false))
                        .as(StatePracticeLawsTest::datedPlan));
    }

    private static Plans datedPlan(String event, String issue, boolean issued) {
        Plans plan = plan().issuedBy(IssuerKind.COLLECTIVE).days(event);
        return issued ? plan.issued(issue) : plan;
    }

    @Provide
    Arbitrary<IssuerKind> issuers() {
        return Arbitraries.of(IssuerKind.COLLECTIVE, IssuerKind.PARTY_BODY);
    }

    @Provide
    Arbitrary<String> lengths() {
        return Arbitraries.of(
                "",
                "",
                "days 1",
                "days 1..2",
                "days 2",
                "halfDays 1..2",
                "halfDays 2..4",
                "halfDays 3",
                "halfDays ~10",
                "hours 08:00 12:00",
                "hours 10:00 17:00");
    }

    @Provide
    Arbitrary<Preparation> preparations() {
        Arbitrary<LocalDate> anchors = Arbitraries.oneOf(
                Arbitraries.of(LocalDate.of(2024, 2, 5), LocalDate.of(2024, 4, 26)),
                Arbitraries.just(LocalDate.of(2018, 12, 23)));
        return anchors.flatMap(anchor -> Combinators.combine(
                        eventsFrom(anchor.plusDays(1)),
                        datesFrom(anchor),
                        Arbitraries.of(true, false),
                        deadlines(anchor.minusDays(3)))
                .as((event, issue, issued, deadline) -> new Preparation(datedPlan(event, issue, issued), deadline)));
    }

    @Provide
    Arbitrary<String> years() {
        return Arbitraries.of("", "", "80", "81", "79..81", "81..89", "80..90", "3..", "..9", "~90", "2x40");
    }

    @Provide
    Arbitrary<String> minutes() {
        return Arbitraries.of("PT50M", "PT51M", "PT45M/PT55M", "~PT50M", "~PT40M");
    }

    /** A plan and the deadline of something that it sends. */
    record Preparation(Plans plan, String deadline) {

        Plans of(ProductKind kind) {
            return plan.products(product("sent", kind).withForDelegates(true))
                    .duties(duty("send", deadline).withProducts(ProductId.of("sent")));
        }
    }
}
