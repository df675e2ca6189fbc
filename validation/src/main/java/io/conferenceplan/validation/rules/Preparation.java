package io.conferenceplan.validation.rules;

import static io.conferenceplan.product.ProductKind.ARTS;
import static io.conferenceplan.product.ProductKind.AWARD_LIST;
import static io.conferenceplan.product.ProductKind.AWARD_OBJECTS;
import static io.conferenceplan.product.ProductKind.FILM;
import static io.conferenceplan.product.ProductKind.LAUNCH_TEXT;
import static io.conferenceplan.product.ProductKind.PACT;
import static io.conferenceplan.product.ProductKind.PAPER;
import static io.conferenceplan.product.ProductKind.REPORT;
import static io.conferenceplan.product.ProductKind.SCRIPT;
import static io.conferenceplan.product.ProductKind.SPEECH;

import io.conferenceplan.agenda.SlotKind;
import io.conferenceplan.product.ProductKind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which kinds of work products are made for which kinds of agenda slots. */
final class Preparation {

    private static final Map<SlotKind, List<ProductKind>> NEEDS = Map.of(
            SlotKind.ARTS, List.of(ARTS),
            SlotKind.REPORT, List.of(REPORT),
            SlotKind.FILM, List.of(FILM),
            SlotKind.PRESENTATIONS, List.of(PAPER),
            SlotKind.EXCHANGE, List.of(SCRIPT),
            SlotKind.SPEECH, List.of(SPEECH),
            SlotKind.AWARD, List.of(AWARD_LIST, AWARD_OBJECTS),
            SlotKind.LAUNCH, List.of(LAUNCH_TEXT, SPEECH),
            SlotKind.SIGNING, List.of(PACT));

    private static final Set<ProductKind> PERFORMED = Set.of(ARTS, REPORT, FILM, PAPER, SPEECH, LAUNCH_TEXT, PACT);

    private Preparation() {}

    /** {@return the kinds of which a slot needs one, the usual one first; empty if it needs none} */
    static List<ProductKind> neededFor(SlotKind kind) {
        return NEEDS.getOrDefault(kind, List.of());
    }

    /** {@return whether a product of a kind is made to be heard or seen in the agenda} */
    static boolean isPerformed(ProductKind kind) {
        return PERFORMED.contains(kind);
    }
}
