package io.conferenceplan.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.SmallValues;
import java.time.Duration;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SlotTimePropertyTest {

    @Property
    void readingGivesWhatWasWritten(@ForAll("slotTimes") SlotTime time) {
        assertThat(SlotTime.parse(time.toString())).isEqualTo(time);
    }

    @Property
    void aSpanLastsFromItsFirstToItsLastMinuteWithinOneDay(@ForAll("spans") SlotTime.Span span) {
        assertThat(span.startMinute()).isBetween(0, span.endMinute() - 1);
        assertThat(span.endMinute()).isBetween(span.startMinute() + 1, 1440);
        assertThat(span.length()).isEqualTo(Duration.ofMinutes(span.endMinute() - span.startMinute()));
    }

    @Provide
    Arbitrary<SlotTime> slotTimes() {
        return SmallValues.slotTimes();
    }

    @Provide
    Arbitrary<SlotTime.Span> spans() {
        return SmallValues.slotTimes().filter(SlotTime.Span.class::isInstance).map(SlotTime.Span.class::cast);
    }
}
