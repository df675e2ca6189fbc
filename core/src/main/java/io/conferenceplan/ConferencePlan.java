package io.conferenceplan;

import io.conferenceplan.agenda.Agenda;
import io.conferenceplan.document.Funding;
import io.conferenceplan.document.PlanDocument;
import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.internal.PlanStyle;
import io.conferenceplan.people.Attendance;
import io.conferenceplan.people.Organisation;
import io.conferenceplan.product.WorkProduct;
import io.conferenceplan.purpose.Anniversary;
import io.conferenceplan.purpose.Purpose;
import io.conferenceplan.time.EventSchedule;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A conference plan (kế hoạch tổ chức hội nghị).
 *
 * <p>Everything but the title may be absent: a plan with gaps and mistakes can be held, and rules tell what is wrong
 * with it. Lists keep the order of the document.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@PlanStyle
public sealed interface ConferencePlan extends WithConferencePlan permits ImmutableConferencePlan {

    /** {@return the title, without the words "Kế hoạch tổ chức"} */
    String title();

    /** {@return the kind of conference} */
    Optional<MeetingKind> kind();

    /** {@return the year whose work is reviewed, such as 2023} */
    OptionalInt reviewedYear();

    /** {@return the year whose work is launched or planned, such as 2024} */
    OptionalInt launchedYear();

    /** {@return the plan as a document} */
    @Value.Default
    default PlanDocument document() {
        return PlanDocument.empty();
    }

    /** {@return the purposes} */
    List<Purpose> purposes();

    /** {@return the requirements, retold briefly} */
    List<String> requirements();

    /** {@return the anniversaries that the plan mentions} */
    List<Anniversary> anniversaries();

    /** {@return when it takes place} */
    @Value.Default
    default EventSchedule schedule() {
        return EventSchedule.empty();
    }

    /** {@return where it takes place} */
    Optional<Venue> venue();

    /** {@return who takes part} */
    @Value.Default
    default Attendance attendance() {
        return Attendance.empty();
    }

    /** {@return what happens} */
    @Value.Default
    default Agenda agenda() {
        return Agenda.empty();
    }

    /** {@return what is prepared} */
    List<WorkProduct> products();

    /** {@return who prepares it, in the order of the document} */
    List<AssignedDuty> duties();

    /** {@return who pays} */
    @Value.Default
    default Funding funding() {
        return Funding.empty();
    }

    /** {@return the organisations that the plan names} */
    List<Organisation> organisations();

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableConferencePlan.builder();
    }

    /** Builds a conference plan; each attribute can be set once. */
    sealed interface Builder permits ImmutableConferencePlan.Builder {

        /**
         * Sets the title, without the words "Kế hoạch tổ chức".
         *
         * @param title the value; required
         * @return this builder
         */
        Builder title(String title);

        /**
         * Sets the kind of conference.
         *
         * @param kind the value
         * @return this builder
         */
        Builder kind(MeetingKind kind);

        /**
         * Sets the year whose work is reviewed, such as 2023.
         *
         * @param reviewedYear the value
         * @return this builder
         */
        Builder reviewedYear(int reviewedYear);

        /**
         * Sets the year whose work is launched or planned, such as 2024.
         *
         * @param launchedYear the value
         * @return this builder
         */
        Builder launchedYear(int launchedYear);

        /**
         * Sets the plan as a document.
         *
         * @param document the value
         * @return this builder
         */
        Builder document(PlanDocument document);

        /**
         * Adds one to purposes: the purposes.
         *
         * @param purpose the element to add
         * @return this builder
         */
        Builder addPurpose(Purpose purpose);

        /**
         * Adds several to purposes: the purposes.
         *
         * @param purposes the elements to add, in order
         * @return this builder
         */
        Builder addAllPurposes(Iterable<? extends Purpose> purposes);

        /**
         * Adds one to requirements: the requirements, retold briefly.
         *
         * @param requirement the element to add
         * @return this builder
         */
        Builder addRequirement(String requirement);

        /**
         * Adds several to requirements: the requirements, retold briefly.
         *
         * @param requirements the elements to add, in order
         * @return this builder
         */
        Builder addAllRequirements(Iterable<String> requirements);

        /**
         * Adds one to anniversaries: the anniversaries that the plan mentions.
         *
         * @param anniversary the element to add
         * @return this builder
         */
        Builder addAnniversary(Anniversary anniversary);

        /**
         * Adds several to anniversaries: the anniversaries that the plan mentions.
         *
         * @param anniversaries the elements to add, in order
         * @return this builder
         */
        Builder addAllAnniversaries(Iterable<? extends Anniversary> anniversaries);

        /**
         * Sets when it takes place.
         *
         * @param schedule the value
         * @return this builder
         */
        Builder schedule(EventSchedule schedule);

        /**
         * Sets where it takes place.
         *
         * @param venue the value
         * @return this builder
         */
        Builder venue(Venue venue);

        /**
         * Sets who takes part.
         *
         * @param attendance the value
         * @return this builder
         */
        Builder attendance(Attendance attendance);

        /**
         * Sets what happens.
         *
         * @param agenda the value
         * @return this builder
         */
        Builder agenda(Agenda agenda);

        /**
         * Adds one to products: what is prepared.
         *
         * @param product the element to add
         * @return this builder
         */
        Builder addProduct(WorkProduct product);

        /**
         * Adds several to products: what is prepared.
         *
         * @param products the elements to add, in order
         * @return this builder
         */
        Builder addAllProducts(Iterable<? extends WorkProduct> products);

        /**
         * Adds one to duties: who prepares it, in the order of the document.
         *
         * @param duty the element to add
         * @return this builder
         */
        Builder addDuty(AssignedDuty duty);

        /**
         * Adds several to duties: who prepares it, in the order of the document.
         *
         * @param duties the elements to add, in order
         * @return this builder
         */
        Builder addAllDuties(Iterable<? extends AssignedDuty> duties);

        /**
         * Sets who pays.
         *
         * @param funding the value
         * @return this builder
         */
        Builder funding(Funding funding);

        /**
         * Adds one to organisations: the organisations that the plan names.
         *
         * @param organisation the element to add
         * @return this builder
         */
        Builder addOrganisation(Organisation organisation);

        /**
         * Adds several to organisations: the organisations that the plan names.
         *
         * @param organisations the elements to add, in order
         * @return this builder
         */
        Builder addAllOrganisations(Iterable<? extends Organisation> organisations);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if title is missing
         */
        ConferencePlan build();
    }
}
