package io.conferenceplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.Agenda;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.duty.DutyId;
import io.conferenceplan.people.GroupId;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.product.ProductId;
import io.conferenceplan.time.SlotTime;
import io.conferenceplan.value.Stated;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names with one hash code do not make checking slow: what is looked up by them has an order as well. */
class CollidingNamesTest {

    private static final int BITS = 14;

    /** Each takes one of two pairs of characters with one hash code for each bit of its number. */
    private static final List<String> NAMES =
            IntStream.range(0, 1 << BITS).mapToObj(CollidingNamesTest::name).toList();

    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int bit = 0; bit < BITS; bit++) {
            name.append((number >> bit & 1) == 0 ? "c0" : "an");
        }
        return name.toString();
    }

    @Test
    void theNamesHaveOneHashCode() {
        assertThat(NAMES).doesNotHaveDuplicates();
        assertThat(NAMES.stream().map(String::hashCode).distinct()).hasSize(1);
    }

    /** Takes about a second; without an order of places a minute. */
    @Test
    @Timeout(30)
    void slots() {
        List<AgendaSlot> slots = NAMES.stream()
                .map(name -> AgendaSlot.builder()
                        .id(SlotId.of(name))
                        .title(name)
                        .time(Stated.of(SlotTime.parse("07:00/07:30")))
                        .build())
                .toList();

        Report report = RuleEngine.standard()
                .check(ConferencePlan.builder()
                        .title("Hội nghị")
                        .agenda(Agenda.builder().addAllSlots(slots).build())
                        .build());

        assertThat(report.failures()).isEmpty();
        assertThat(report.findings()).hasSizeGreaterThan(NAMES.size());
    }

    /** Hash maps keep alike hashes in order where the class of the keys itself has one. */
    @ParameterizedTest
    @ValueSource(
            classes = {
                DutyId.class,
                Fingerprint.class,
                GroupId.class,
                OrganisationId.class,
                PlanPath.class,
                ProductId.class,
                ReadValue.class,
                RuleId.class,
                SlotId.class
            })
    void whatIsLookedUpHasAnOrder(Class<?> type) {
        assertThat(List.of(type.getGenericInterfaces()))
                .extracting(Object::toString)
                .contains("java.lang.Comparable<" + type.getName() + ">");
    }
}
