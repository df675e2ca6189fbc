package io.conferenceplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.document.Annex;
import io.conferenceplan.document.DocumentSection;
import io.conferenceplan.document.InternalReference;
import io.conferenceplan.document.Issuer;
import io.conferenceplan.document.IssuerKind;
import io.conferenceplan.document.PlanDocument;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.duty.DutyId;
import io.conferenceplan.people.Actor;
import io.conferenceplan.people.GroupId;
import io.conferenceplan.people.Organisation;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.people.ParticipantGroup;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.product.ProductKind;
import io.conferenceplan.product.WorkProduct;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

class ReferencesTest {

    private static final OrganisationId OFFICE = OrganisationId.of("so-noi-vu");
    private static final OrganisationId NOWHERE = OrganisationId.of("nowhere");
    private static final ConferencePlan PLAN = ConferencePlan.builder()
            .title("Hội nghị tổng kết")
            .addDuty(duty("first").withDependsOn(DutyId.of("second"), DutyId.of("nowhere")))
            .addDuty(duty("second").withDependsOn(DutyId.of("first"), DutyId.of("second")))
            .build();

    @Example
    void aReferenceToNowhereIsLedToWhatExists() {
        ConferencePlan plan = PLAN.withOrganisations(
                        Organisation.builder().id(OFFICE).name("Sở Nội vụ").build())
                .withProducts(WorkProduct.builder()
                        .id(ProductId.of("film"))
                        .name("Phim")
                        .kind(ProductKind.FILM)
                        .build());
        ConferencePlan led = References.led(plan);

        assertThat(led.duties()).extracting(AssignedDuty::assignee).containsOnly(Actor.organisation(OFFICE));
        assertThat(led.duties()).flatExtracting(AssignedDuty::products).containsOnly(ProductId.of("film"));
    }

    @Example
    void aReferenceIsDroppedIfThereIsNothingToLeadItTo() {
        PlanDocument document = PlanDocument.builder()
                .issuer(Issuer.builder()
                        .kind(IssuerKind.OTHER)
                        .organisation(NOWHERE)
                        .build())
                .addReference(new InternalReference("II.3", "khoản 3 mục II"))
                .build();
        ConferencePlan led = References.led(PLAN.withDocument(document));

        assertThat(led.document()).isEqualTo(PlanDocument.empty());
        assertThat(led.duties()).allMatch(duty -> duty.products().isEmpty());
        assertThat(led.duties()).extracting(AssignedDuty::assignee).containsOnly(Actor.office("Văn phòng"));
    }

    @Example
    void aDutyDependsOnEarlierOnesOnly() {
        ConferencePlan led = References.led(PLAN);

        assertThat(led.duties().get(0).dependsOn()).isEmpty();
        assertThat(led.duties().get(1).dependsOn()).containsExactly(DutyId.of("first"));
    }

    @Property(tries = 200)
    @Domain(PlanDomain.class)
    void whatIsLedLeadsToSomething(@ForAll ConferencePlan plan) {
        ConferencePlan led = References.led(plan);

        assertThat(named(led, OrganisationId.class))
                .isSubsetOf(led.organisations().stream().map(Organisation::id).toList());
        assertThat(named(led, GroupId.class))
                .isSubsetOf(led.attendance().groups().stream()
                        .map(ParticipantGroup::id)
                        .toList());
        assertThat(named(led, ProductId.class))
                .isSubsetOf(led.products().stream().map(WorkProduct::id).toList());
        assertThat(named(led, DutyId.class))
                .isSubsetOf(led.duties().stream().map(AssignedDuty::id).toList());
        assertThat(named(led, SlotId.class)).isSubsetOf(named(led.agenda(), SlotId.class));
        assertThat(named(led, InternalReference.class))
                .extracting(InternalReference::target)
                .isSubsetOf(labelsOf(led.document()));
    }

    private static <T> List<T> named(Object value, Class<T> type) {
        return Walk.through(value).filter(type::isInstance).map(type::cast).toList();
    }

    private static List<String> labelsOf(PlanDocument document) {
        return Stream.concat(
                        document.sections().stream().map(DocumentSection::label),
                        document.annexes().stream().map(Annex::label))
                .toList();
    }

    @Property(tries = 200)
    @Domain(PlanDomain.class)
    void whatIsLedStaysAsItIs(@ForAll ConferencePlan plan) {
        ConferencePlan led = References.led(plan);

        assertThat(References.led(led)).isEqualTo(led);
    }

    private static AssignedDuty duty(String id) {
        return AssignedDuty.builder()
                .id(DutyId.of(id))
                .title("Xây dựng phim")
                .assignee(Actor.organisation(NOWHERE))
                .addProduct(ProductId.of("nothing"))
                .build();
    }
}
