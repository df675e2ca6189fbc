package io.conferenceplan.json.codec;

import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.duty.DutyId;
import io.conferenceplan.people.GroupId;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.product.ProductId;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The ids, each a text such as {@code "so-noi-vu"}. */
final class IdCodecs {

    static final Codec<OrganisationId> ORGANISATION_ID =
            id(OrganisationId.class, OrganisationId::of, OrganisationId::value);

    static final Codec<GroupId> GROUP_ID = id(GroupId.class, GroupId::of, GroupId::value);

    static final Codec<SlotId> SLOT_ID = id(SlotId.class, SlotId::of, SlotId::value);

    static final Codec<ProductId> PRODUCT_ID = id(ProductId.class, ProductId::of, ProductId::value);

    static final Codec<DutyId> DUTY_ID = id(DutyId.class, DutyId::of, DutyId::value);

    private IdCodecs() {}

    /** A name as an id: {@code Sở Nội vụ} is {@code so-noi-vu}. */
    private static String withoutMarks(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static <T> Codec<T> id(Class<T> type, Function<String, T> parse, Function<T, String> toText) {
        return TextCodec.of("id", parse, toText)
                .ofType(type)
                .correcting(IdCodecs::withoutMarks)
                .describedBy(
                        "type",
                        "string",
                        "pattern",
                        TextPatterns.ID,
                        "maxLength",
                        64,
                        "examples",
                        List.of("so-noi-vu"));
    }
}
