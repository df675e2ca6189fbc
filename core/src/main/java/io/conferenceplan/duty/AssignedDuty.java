package io.conferenceplan.duty;

import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.internal.PlanStyle;
import io.conferenceplan.people.Actor;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.value.Stated;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A duty that the plan assigns: who does what, with whom, until when.
 *
 * <p>Immutable and safe for use by several threads.
 */
@Value.Immutable
@PlanStyle
public sealed interface AssignedDuty extends WithAssignedDuty permits ImmutableAssignedDuty {

    /** {@return the id, unique within the plan} */
    DutyId id();

    /** {@return the duty, retold briefly} */
    String title();

    /** {@return who has the duty} */
    Actor assignee();

    /** {@return the role that the document states; an assignee without a role word leads} */
    Optional<DutyRole> role();

    /** {@return who carries it out under the direction of the assignee ("chỉ đạo …")} */
    Optional<Actor> carriedOutBy();

    /** {@return with whom the assignee does it ("phối hợp với …")} */
    List<Actor> partners();

    /** {@return the work products that the duty delivers} */
    List<ProductId> products();

    /** {@return when it is due} */
    Optional<Stated<Deadline>> deadline();

    /** {@return the duties that must be done first} */
    List<DutyId> dependsOn();

    /** {@return when it is done, seen from the event; a preparation unless set} */
    @Value.Default
    default DutyPhase phase() {
        return DutyPhase.BEFORE;
    }

    /** {@return the agenda slots that the duty serves} */
    List<SlotId> slots();

    /** {@return who receives the products} */
    Optional<Actor> deliverTo();

    /** {@return through whom they are received} */
    Optional<Actor> deliverVia();

    /** {@return whether the assignee leads: the document says so, or says nothing of the role} */
    default boolean leads() {
        return role().map(DutyRole.LEAD::equals).orElse(true);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableAssignedDuty.builder();
    }

    /** Builds an assigned duty; each attribute can be set once. */
    sealed interface Builder permits ImmutableAssignedDuty.Builder {

        /**
         * Sets the id, unique within the plan.
         *
         * @param id the value; required
         * @return this builder
         */
        Builder id(DutyId id);

        /**
         * Sets the duty, retold briefly.
         *
         * @param title the value; required
         * @return this builder
         */
        Builder title(String title);

        /**
         * Sets who has the duty.
         *
         * @param assignee the value; required
         * @return this builder
         */
        Builder assignee(Actor assignee);

        /**
         * Sets the role that the document states; an assignee without a role word leads.
         *
         * @param role the value
         * @return this builder
         */
        Builder role(DutyRole role);

        /**
         * Sets who carries it out under the direction of the assignee.
         *
         * @param carriedOutBy the value
         * @return this builder
         */
        Builder carriedOutBy(Actor carriedOutBy);

        /**
         * Adds one to partners: with whom the assignee does it ("phối hợp với …").
         *
         * @param partner the element to add
         * @return this builder
         */
        Builder addPartner(Actor partner);

        /**
         * Adds several to partners: with whom the assignee does it ("phối hợp với …").
         *
         * @param partners the elements to add, in order
         * @return this builder
         */
        Builder addAllPartners(Iterable<? extends Actor> partners);

        /**
         * Adds one to products: the work products that the duty delivers.
         *
         * @param product the element to add
         * @return this builder
         */
        Builder addProduct(ProductId product);

        /**
         * Adds several to products: the work products that the duty delivers.
         *
         * @param products the elements to add, in order
         * @return this builder
         */
        Builder addAllProducts(Iterable<? extends ProductId> products);

        /**
         * Sets when it is due.
         *
         * @param deadline the value
         * @return this builder
         */
        Builder deadline(Stated<Deadline> deadline);

        /**
         * Adds one to dependsOn: the duties that must be done first.
         *
         * @param dependsOn the element to add
         * @return this builder
         */
        Builder addDependsOn(DutyId dependsOn);

        /**
         * Adds several to dependsOn: the duties that must be done first.
         *
         * @param dependsOn the elements to add, in order
         * @return this builder
         */
        Builder addAllDependsOn(Iterable<? extends DutyId> dependsOn);

        /**
         * Sets when it is done, seen from the event; a preparation unless set.
         *
         * @param phase the value
         * @return this builder
         */
        Builder phase(DutyPhase phase);

        /**
         * Adds one to slots: the agenda slots that the duty serves.
         *
         * @param slot the element to add
         * @return this builder
         */
        Builder addSlot(SlotId slot);

        /**
         * Adds several to slots: the agenda slots that the duty serves.
         *
         * @param slots the elements to add, in order
         * @return this builder
         */
        Builder addAllSlots(Iterable<? extends SlotId> slots);

        /**
         * Sets who receives the products.
         *
         * @param deliverTo the value
         * @return this builder
         */
        Builder deliverTo(Actor deliverTo);

        /**
         * Sets through whom they are received.
         *
         * @param deliverVia the value
         * @return this builder
         */
        Builder deliverVia(Actor deliverVia);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if id or title or assignee is missing
         */
        AssignedDuty build();
    }
}
