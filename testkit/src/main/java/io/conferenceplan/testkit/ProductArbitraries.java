package io.conferenceplan.testkit;

import static io.conferenceplan.testkit.ValueArbitraries.counts;
import static io.conferenceplan.testkit.ValueArbitraries.durations;
import static io.conferenceplan.testkit.ValueArbitraries.stated;

import io.conferenceplan.product.ProductId;
import io.conferenceplan.product.ProductKind;
import io.conferenceplan.product.WorkProduct;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What duties deliver and agenda slots use. */
final class ProductArbitraries {

    private final TimeArbitraries time;
    private final PlanSize size;

    ProductArbitraries(TimeArbitraries time, PlanSize size) {
        this.time = time;
        this.size = size;
    }

    static Arbitrary<ProductId> productIds() {
        return Arbitraries.of(Vocabulary.PRODUCTS).map(product -> ProductId.of(product.id()));
    }

    Arbitrary<List<WorkProduct>> productLists() {
        return size.lists(6, products())
                .map(list -> FreeIds.unique(list, WorkProduct::id, (product, id) -> product.withId(ProductId.of(id))));
    }

    Arbitrary<WorkProduct> products() {
        return Attributes.of(WorkProduct::builder)
                .always(
                        named(),
                        (builder, product) -> builder.id(ProductId.of(product.id()))
                                .name(product.name())
                                .kind(product.kind()))
                .maybe(40, stated(counts()), WorkProduct.Builder::quantity)
                .maybe(20, TextArbitraries.oneOf("bản", "tiết mục", "suất"), WorkProduct.Builder::unit)
                .maybe(50, stated(durations()), WorkProduct.Builder::duration)
                .maybe(40, Arbitraries.of(false, true), WorkProduct.Builder::forDelegates)
                .maybe(20, PeopleArbitraries.actors(), WorkProduct.Builder::presenter)
                .maybe(20, TextArbitraries.sentences(), WorkProduct.Builder::content)
                .maybe(20, time.reviewedYears(), WorkProduct.Builder::reviewedYear)
                .maybe(20, time.years(), WorkProduct.Builder::launchedYear)
                .build(WorkProduct.Builder::build)
                .map(product -> product.withForDelegates(
                        product.forDelegates() || product.name().equals(Vocabulary.HANDOUTS.name())));
    }

    /** Products of the vocabulary, some with another kind than goes with the name. */
    private static Arbitrary<Vocabulary.Product> named() {
        Arbitrary<Vocabulary.Product> usual =
                Choice.of(4, Arbitraries.of(Vocabulary.PRODUCTS)).or(1, Arbitraries.just(Vocabulary.HANDOUTS));
        return Combinators.combine(usual, Choice.maybe(20, Arbitraries.of(ProductKind.class)))
                .as((product, other) ->
                        new Vocabulary.Product(product.id(), product.name(), other.orElse(product.kind())));
    }
}
