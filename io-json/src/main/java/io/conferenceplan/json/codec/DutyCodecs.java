package io.conferenceplan.json.codec;

import static io.conferenceplan.json.codec.IdCodecs.DUTY_ID;
import static io.conferenceplan.json.codec.IdCodecs.PRODUCT_ID;
import static io.conferenceplan.json.codec.IdCodecs.SLOT_ID;
import static io.conferenceplan.json.codec.PeopleCodecs.ACTOR;
import static io.conferenceplan.json.codec.TimeCodecs.DEADLINE;
import static io.conferenceplan.json.codec.TimeCodecs.DURATION;
import static io.conferenceplan.json.codec.ValueCodecs.COUNT;
import static io.conferenceplan.json.codec.ValueCodecs.TEXT;

import io.conferenceplan.duty.AssignedDuty;
import io.conferenceplan.duty.DutyPhase;
import io.conferenceplan.duty.DutyRole;
import io.conferenceplan.product.ProductKind;
import io.conferenceplan.product.WorkProduct;

/** The values of {@code io.conferenceplan.duty} and {@code io.conferenceplan.product}. */
final class DutyCodecs {

    static final Codec<WorkProduct> PRODUCT = ObjectCodec.of(
                    WorkProduct.class, WorkProduct::builder, WorkProduct.Builder::build)
            .required("id", WorkProduct::id, WorkProduct.Builder::id, PRODUCT_ID)
            .required("name", WorkProduct::name, WorkProduct.Builder::name, TEXT)
            .required("kind", WorkProduct::kind, WorkProduct.Builder::kind, EnumCodec.of(ProductKind.class))
            .optional("quantity", WorkProduct::quantity, WorkProduct.Builder::quantity, COUNT)
            .optional("unit", WorkProduct::unit, WorkProduct.Builder::unit, TEXT)
            .optional("duration", WorkProduct::duration, WorkProduct.Builder::duration, DURATION)
            .flag("forDelegates", WorkProduct::forDelegates, WorkProduct.Builder::forDelegates)
            .optional("presenter", WorkProduct::presenter, WorkProduct.Builder::presenter, ACTOR)
            .optional("content", WorkProduct::content, WorkProduct.Builder::content, TEXT)
            .number("reviewedYear", WorkProduct::reviewedYear, WorkProduct.Builder::reviewedYear)
            .number("launchedYear", WorkProduct::launchedYear, WorkProduct.Builder::launchedYear)
            .onLines();

    static final Codec<AssignedDuty> DUTY = ObjectCodec.of(
                    AssignedDuty.class, AssignedDuty::builder, AssignedDuty.Builder::build)
            .required("id", AssignedDuty::id, AssignedDuty.Builder::id, DUTY_ID)
            .required("title", AssignedDuty::title, AssignedDuty.Builder::title, TEXT)
            .required("assignee", AssignedDuty::assignee, AssignedDuty.Builder::assignee, ACTOR)
            .optional("role", AssignedDuty::role, AssignedDuty.Builder::role, EnumCodec.of(DutyRole.class))
            .optional("carriedOutBy", AssignedDuty::carriedOutBy, AssignedDuty.Builder::carriedOutBy, ACTOR)
            .list("partners", AssignedDuty::partners, AssignedDuty.Builder::addPartner, ACTOR)
            .list("products", AssignedDuty::products, AssignedDuty.Builder::addProduct, PRODUCT_ID)
            .optional("deadline", AssignedDuty::deadline, AssignedDuty.Builder::deadline, DEADLINE)
            .list("dependsOn", AssignedDuty::dependsOn, AssignedDuty.Builder::addDependsOn, DUTY_ID)
            .unless(
                    DutyPhase.BEFORE,
                    "phase",
                    AssignedDuty::phase,
                    AssignedDuty.Builder::phase,
                    EnumCodec.of(DutyPhase.class))
            .list("slots", AssignedDuty::slots, AssignedDuty.Builder::addSlot, SLOT_ID)
            .optional("deliverTo", AssignedDuty::deliverTo, AssignedDuty.Builder::deliverTo, ACTOR)
            .optional("deliverVia", AssignedDuty::deliverVia, AssignedDuty.Builder::deliverVia, ACTOR)
            .onLines();

    private DutyCodecs() {}
}
