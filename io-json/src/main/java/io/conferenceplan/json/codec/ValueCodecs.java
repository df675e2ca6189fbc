package io.conferenceplan.json.codec;

import io.conferenceplan.value.Count;
import io.conferenceplan.value.Money;
import io.conferenceplan.value.Percentage;
import io.conferenceplan.value.Stated;
import java.util.List;
import java.util.Map;

/** Texts and numbers, and the values of {@code io.conferenceplan.value}. */
final class ValueCodecs {

    /** Any text. */
    static final Codec<String> TEXT = new PlainTextCodec("text", Map.of("type", "string"), text -> true);

    /** A text that says something. */
    static final Codec<String> NOT_BLANK = new PlainTextCodec(
            "notBlank", JsonTree.object("type", "string", "pattern", TextPatterns.NOT_BLANK), text -> !text.isBlank());

    /** {@code true} or {@code false}. */
    static final Codec<Boolean> FLAG = new FlagCodec();

    /** {@code 2024}. */
    static final Codec<Integer> NUMBER = NumberCodec.any();

    /** {@code 325}: a number of persons or things. */
    private static final Codec<Integer> AMOUNT = NumberCodec.within(0, Count.LARGEST);

    /** {@code 1}, the only version so far of the format of each kind of document. */
    static final Codec<Integer> VERSION_1 = NumberCodec.only(1, "formatVersion");

    /** {@code 280} and {@code "unstated"}. */
    private static final Codec<Count> COUNT_ALONE = new NumberOrTextCodec<>(
            "simpleCount",
            List.of(280, "unstated"),
            Count.Exact.class,
            NumberCodec.of("count", 0, Count.LARGEST, Count::of, count -> ((Count.Exact) count).count()),
            TextCodec.of("count", ValueCodecs::unstated, count -> "unstated").describedBy("const", "unstated"));

    /**
     * {@code 280}, {@code {"about": 325}}, {@code {"from": 5, "to": 7}}, {@code {"atLeast": 20}}, {@code {"atMost": 3}},
     * {@code {"each": 1, "units": 2}} and {@code "unstated"}.
     */
    static final Codec<Stated<Count>> COUNT = UnionDeclaration.of(Count.class, "count")
            .when(Count.About.class, "about", Count.About::count, AMOUNT, Count::about)
            .when(Count.Range.class, "from", Count.Range::min, "to", Count.Range::max, AMOUNT, Count::between)
            .when(Count.AtLeast.class, "atLeast", Count.AtLeast::count, AMOUNT, Count::atLeast)
            .when(Count.AtMost.class, "atMost", Count.AtMost::count, AMOUNT, Count::atMost)
            .when(Count.EachOf.class, "each", Count.EachOf::each, "units", Count.EachOf::units, AMOUNT, Count::eachOf)
            .shownBy(List.of(
                    Count.of(280),
                    Count.about(325),
                    Count.between(5, 7),
                    Count.atLeast(20),
                    Count.atMost(3),
                    Count.eachOf(1, 2),
                    Count.unstated()))
            .statedOr(COUNT_ALONE);

    /** {@code "20%"}. */
    static final Codec<Stated<Percentage>> PERCENTAGE = StatedCodec.of(TextCodec.of(
                    "percentage", Percentage::parse, Percentage::toString)
            .ofType(Percentage.class)
            .describedBy("type", "string", "pattern", TextPatterns.PERCENTAGE, "examples", List.of("20%", "0.5%")));

    /** {@code "200000 VND"}. */
    static final Codec<Money> MONEY = TextCodec.of("money", Money::parse, Money::toString)
            .ofType(Money.class)
            .describedBy("type", "string", "pattern", TextPatterns.MONEY, "examples", List.of("200000 VND"));

    private ValueCodecs() {}

    private static Count unstated(String text) {
        if (!text.equals("unstated")) {
            throw new IllegalArgumentException(text);
        }
        return Count.unstated();
    }
}
