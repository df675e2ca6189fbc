package io.conferenceplan.testkit;

import static io.conferenceplan.testkit.ValueArbitraries.counts;
import static io.conferenceplan.testkit.ValueArbitraries.few;
import static io.conferenceplan.testkit.ValueArbitraries.stated;

import io.conferenceplan.purpose.Anniversary;
import io.conferenceplan.purpose.Intent;
import io.conferenceplan.purpose.Purpose;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.value.Count;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What a conference is for. */
final class PurposeArbitraries {

    private static final int BASE_YEAR = 1954;

    private final TimeArbitraries time;

    PurposeArbitraries(TimeArbitraries time) {
        this.time = time;
    }

    Arbitrary<Purpose> purposes() {
        return Attributes.of(Purpose::builder)
                .always(TextArbitraries.sentences(), Purpose.Builder::text)
                .always(few(Arbitraries.of(Intent.class)), Purpose.Builder::addAllIntents)
                .maybe(30, time.reviewedYears(), Purpose.Builder::reviewedYear)
                .maybe(30, time.years(), Purpose.Builder::launchedYear)
                .build(Purpose.Builder::build);
    }

    /** Anniversaries whose number of years, where it is stated, is mostly right. */
    Arbitrary<Anniversary> anniversaries() {
        Arbitrary<Anniversary> withAnyNumber = Attributes.of(Anniversary::builder)
                .always(TextArbitraries.oneOf("Chiến thắng Điện Biên Phủ"), Anniversary.Builder::name)
                .maybe(80, stated(counts()), Anniversary.Builder::years)
                .always(seventhOfMay(Arbitraries.just(BASE_YEAR)), Anniversary.Builder::from)
                .always(seventhOfMay(time.years()), Anniversary.Builder::to)
                .build(Anniversary.Builder::build);
        return Combinators.combine(withAnyNumber, Arbitraries.frequency(Tuple.of(3, true), Tuple.of(1, false)))
                .as((anniversary, right) -> right ? withRightNumber(anniversary) : anniversary);
    }

    private static Arbitrary<PlanDate> seventhOfMay(Arbitrary<Integer> years) {
        return Combinators.combine(years, Arbitraries.of("-05-07", "-05", ""))
                .as((year, asKnown) -> PlanDate.parse(year + asKnown));
    }

    private static Anniversary withRightNumber(Anniversary anniversary) {
        Count years = Count.of(anniversary.to().earliest().getYear() - BASE_YEAR);
        return anniversary.withYears(anniversary.years().map(stated -> stated.withValue(years)));
    }
}
