package io.conferenceplan.json.codec;

import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.duty.DutyId;
import io.conferenceplan.people.GroupId;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.product.ProductId;

/** The ids, each a text such as {@code "so-noi-vu"}. */
final class IdCodecs {

    static final Codec<OrganisationId> ORGANISATION_ID = TextCodec.of("id", OrganisationId::of, OrganisationId::value);

    static final Codec<GroupId> GROUP_ID = TextCodec.of("id", GroupId::of, GroupId::value);

    static final Codec<SlotId> SLOT_ID = TextCodec.of("id", SlotId::of, SlotId::value);

    static final Codec<ProductId> PRODUCT_ID = TextCodec.of("id", ProductId::of, ProductId::value);

    static final Codec<DutyId> DUTY_ID = TextCodec.of("id", DutyId::of, DutyId::value);

    private IdCodecs() {}
}
