package io.conferenceplan.testkit;

import static io.conferenceplan.testkit.ValueArbitraries.durations;
import static io.conferenceplan.testkit.ValueArbitraries.few;
import static io.conferenceplan.testkit.ValueArbitraries.smallCounts;
import static io.conferenceplan.testkit.ValueArbitraries.stated;

import io.conferenceplan.agenda.Presentation;
import io.conferenceplan.agenda.PresentationList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Presentations and lists of them, some in sections. */
final class PresentationArbitraries {

    private PresentationArbitraries() {}

    static Arbitrary<PresentationList> lists() {
        return Combinators.combine(sections(), Choice.maybe(25, few(sections())))
                .as((list, sections) -> list.withSections(sections.orElse(List.of())));
    }

    private static Arbitrary<PresentationList> sections() {
        Arbitrary<String> titles = TextArbitraries.oneOf("I. Tập thể, gia đình", "II. Cá nhân");
        return Attributes.of(PresentationList::builder)
                .maybe(40, titles, PresentationList.Builder::title)
                .maybe(50, stated(smallCounts()), PresentationList.Builder::declaredCount)
                .maybe(40, stated(durations()), PresentationList.Builder::durationEach)
                .maybe(20, stated(smallCounts()), PresentationList.Builder::pages)
                .always(few(presentations()), PresentationList.Builder::addAllPresentations)
                .build(PresentationList.Builder::build);
    }

    static Arbitrary<Presentation> presentations() {
        return Attributes.of(Presentation::builder)
                .always(PeopleArbitraries.actors(), Presentation.Builder::presenter)
                .maybe(50, TextArbitraries.sentences(), Presentation.Builder::topic)
                .maybe(30, stated(durations()), Presentation.Builder::duration)
                .maybe(20, ProductArbitraries.productIds(), Presentation.Builder::product)
                .maybe(20, TextArbitraries.sentences(), Presentation.Builder::background)
                .build(Presentation.Builder::build);
    }
}
