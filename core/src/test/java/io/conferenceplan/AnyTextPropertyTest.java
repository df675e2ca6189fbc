package io.conferenceplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.conferenceplan.time.CanChi;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.time.EventDays;
import io.conferenceplan.time.PlanDate;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.time.SlotDay;
import io.conferenceplan.time.SlotTime;
import io.conferenceplan.value.Count;
import io.conferenceplan.value.Money;
import io.conferenceplan.value.Percentage;
import io.conferenceplan.value.TextParseException;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Every parse method answers every text: with a value that its own text gives back, or with {@link TextParseException}. */
class AnyTextPropertyTest {

    private enum Parser {
        COUNT(Count::parse, SmallValues.counts()),
        PERCENTAGE(Percentage::parse, SmallValues.percentages()),
        MONEY(Money::parse, SmallValues.money()),
        PLAN_DATE(PlanDate::parse, SmallValues.planDates()),
        PLAN_DURATION(PlanDuration::parse, SmallValues.planDurations()),
        EVENT_DAYS(EventDays::parse, SmallValues.eventDays()),
        SLOT_DAY(SlotDay::parse, SmallValues.slotDays()),
        SLOT_TIME(SlotTime::parse, SmallValues.slotTimes()),
        DEADLINE(Deadline::parse, SmallValues.deadlines()),
        CAN_CHI(CanChi::parse, SmallValues.canChis());

        private final Function<String, Object> parse;
        private final Arbitrary<?> values;

        Parser(Function<String, Object> parse, Arbitrary<?> values) {
            this.parse = parse;
            this.values = values;
        }
    }

    @Property
    void anyTextAtAll(@ForAll Parser parser, @ForAll String text) {
        assertAnswered(parser, text);
    }

    @Property
    void textMadeOfTheSameCharacters(@ForAll Parser parser, @ForAll("lookalikes") String text) {
        assertAnswered(parser, text);
    }

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void textOfAValueWithOneSlip(@ForAll("slips") Tuple2<Parser, String> slip) {
        assertAnswered(slip.get1(), slip.get2());
    }

    private static void assertAnswered(Parser parser, String text) {
        try {
            Object value = parser.parse.apply(text);

            assertThat(parser.parse.apply(value.toString())).isEqualTo(value);
        } catch (TextParseException e) {
            assertThat(e).hasMessageEndingWith(", but was '" + e.text() + "'.");
            assertThat(text).contains(e.text());
        } catch (RuntimeException e) {
            fail(parser + " must read '" + text + "' or throw TextParseException.", e);
        }
    }

    @Provide
    static Arbitrary<String> lookalikes() {
        return Arbitraries.strings()
                .withChars("0123456789+-/.~?xeQPTHMDS:% VND")
                .ofMaxLength(24);
    }

    @Provide
    Arbitrary<Tuple2<Parser, String>> slips() {
        return Arbitraries.of(Parser.class)
                .flatMap(parser -> slips(parser.values.map(Object::toString)).map(text -> Tuple.of(parser, text)));
    }

    /** Texts in which up to two characters replace one. */
    private static Arbitrary<String> slips(Arbitrary<String> texts) {
        Arbitrary<String> inserts = Arbitraries.oneOf(lookalikes(), Arbitraries.strings())
                .map(insert -> insert.substring(0, Math.min(2, insert.length())));
        return Combinators.combine(texts, Arbitraries.doubles().between(0, 1), inserts)
                .as((text, place, insert) -> {
                    int at = (int) (place * text.length());
                    return text.substring(0, at) + insert + text.substring(Math.min(at + 1, text.length()));
                });
    }
}
