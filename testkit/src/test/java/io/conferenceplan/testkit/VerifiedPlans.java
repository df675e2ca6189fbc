package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.Venue;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.product.ProductKind;
import io.conferenceplan.product.WorkProduct;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Stated;

/** Plans made by hand, for tests of the verifier. */
final class VerifiedPlans {

    private VerifiedPlans() {}

    static ConferencePlan hall(String capacity, String attendance) {
        ConferencePlan plan = plan();
        return plan.withVenue(Venue.builder()
                        .name("Hội trường")
                        .capacity(Stated.of(Count.parse(capacity)))
                        .build())
                .withAttendance(plan.attendance().withTotal(Stated.of(Count.parse(attendance))));
    }

    static ConferencePlan plan(WorkProduct... products) {
        return ConferencePlan.builder().title("Hội nghị").build().withProducts(products);
    }

    /** A product whose id is its name. */
    static WorkProduct product(String id) {
        return WorkProduct.builder()
                .id(ProductId.of(id))
                .name(id)
                .kind(ProductKind.OTHER)
                .build();
    }

    static WorkProduct product(String id, String duration) {
        return product(id).withDuration(Stated.of(PlanDuration.parse(duration)));
    }

    static WorkProduct tentative(String id, String duration) {
        return product(id).withDuration(Stated.tentatively(PlanDuration.parse(duration)));
    }
}
