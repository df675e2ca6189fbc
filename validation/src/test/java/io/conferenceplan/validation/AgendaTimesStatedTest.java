package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.slot;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgendaTimesStatedTest {

    private static final String RULE = "agenda-times-stated";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("no agenda", plan(), "NOT_APPLICABLE"),
                RuleCase.of("no time", plan().slots(slot("a")), "VIOLATED agenda.slots[a].time"),
                RuleCase.of(
                        "a day and a duration",
                        plan().slots(slot("a day=1 for=PT15M")),
                        "VIOLATED agenda.slots[a].time"),
                RuleCase.of(
                        "a time from start to end",
                        plan().slots(slot("a time=07:30/08:00")),
                        "SATISFIED agenda.slots[a].time"),
                RuleCase.of("a time of start", plan().slots(slot("a time=07:30")), "SATISFIED agenda.slots[a].time"),
                RuleCase.of(
                        "a part of the day", plan().slots(slot("a time=evening")), "SATISFIED agenda.slots[a].time"),
                RuleCase.of(
                        "a tentative time",
                        plan().slots(slot("a time=dk_07:30")),
                        "SATISFIED agenda.slots[a].time tentative"),
                RuleCase.of("a break", plan().slots(slot("a kind=break")), "VIOLATED agenda.slots[a].time"),
                RuleCase.of(
                        "each slot for itself",
                        plan().slots(slot("a time=07:30"), slot("b"), slot("c")),
                        "SATISFIED agenda.slots[a].time",
                        "VIOLATED agenda.slots[b].time",
                        "VIOLATED agenda.slots[c].time"),
                RuleCase.of(
                        "a timed block of slots without times",
                        plan().slots(slot("a time=07:30/10:30", slot("b"), slot("c"))),
                        "VIOLATED agenda.slots[a].slots[b].time",
                        "VIOLATED agenda.slots[a].slots[c].time"),
                RuleCase.of(
                        "a block without a time of timed slots",
                        plan().slots(slot("a", slot("b time=07:30"))),
                        "SATISFIED agenda.slots[a].slots[b].time"),
                RuleCase.of(
                        "a block of blocks",
                        plan().slots(slot("a", slot("b", slot("c")))),
                        "VIOLATED agenda.slots[a].slots[b].slots[c].time"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageNamesTheSlot() {
        Finding finding = plan().slots(slot("a")).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The slot \"a\" states no time.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Mục \"a\" không ghi giờ.");
    }

    @Test
    void theMessageSaysWhatIsStated() {
        Finding finding = plan().slots(slot("a time=evening")).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The slot \"a\" states its time: evening.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Mục \"a\" có ghi giờ: buổi tối.");
    }

    @Test
    void theMessageSaysThatThereIsNoAgenda() {
        Finding finding = plan().finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The plan has no agenda.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Kế hoạch không có chương trình hội nghị.");
    }
}
