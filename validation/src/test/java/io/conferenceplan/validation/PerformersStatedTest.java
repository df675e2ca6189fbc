package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.presentations;
import static io.conferenceplan.validation.Plans.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.people.Actor;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PerformersStatedTest {

    private static final String RULE = "performers-stated";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("no agenda", plan(), "NOT_APPLICABLE"),
                RuleCase.of("nobody", plan().slots(slot("a")), "VIOLATED agenda.slots[a].performers"),
                RuleCase.of("a performer", plan().slots(performed("a")), "SATISFIED agenda.slots[a].performers"),
                RuleCase.of("somebody who chairs", plan().slots(chaired("a")), "SATISFIED agenda.slots[a].performers"),
                RuleCase.of(
                        "nobody receives",
                        plan().slots(slot("a kind=reception")),
                        "VIOLATED agenda.slots[a].performers"),
                RuleCase.of("a break", plan().slots(slot("a kind=break")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "a break with arts",
                        plan().slots(slot("a kind=break kind=arts")),
                        "VIOLATED agenda.slots[a].performers"),
                RuleCase.of(
                        "presenters",
                        plan().slots(slot("a").withPresentations(presentations(1))),
                        "SATISFIED agenda.slots[a].performers"),
                RuleCase.of(
                        "presenters in a section",
                        plan().slots(slot("a")
                                .withPresentations(presentations().withSections(presentations(), presentations(1)))),
                        "SATISFIED agenda.slots[a].performers"),
                RuleCase.of(
                        "presentations of nobody",
                        plan().slots(slot("a").withPresentations(presentations().withSections(presentations()))),
                        "VIOLATED agenda.slots[a].performers"),
                RuleCase.of(
                        "a block whose slots name theirs",
                        plan().slots(slot("a", performed("b"), slot("c kind=break"), slot("d"))),
                        "SATISFIED agenda.slots[a].slots[b].performers",
                        "VIOLATED agenda.slots[a].slots[d].performers"),
                RuleCase.of(
                        "a block that names its own",
                        plan().slots(performed("a", slot("b"), slot("c"))),
                        "SATISFIED agenda.slots[a].performers"),
                RuleCase.of(
                        "a block that somebody chairs",
                        plan().slots(chaired("a", slot("b"))),
                        "VIOLATED agenda.slots[a].slots[b].performers"),
                RuleCase.of(
                        "a block of blocks",
                        plan().slots(slot("a", slot("b", slot("c")))),
                        "VIOLATED agenda.slots[a].slots[b].slots[c].performers"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageNamesTheSlot() {
        Finding finding = plan().slots(slot("a")).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Nobody is named who performs the slot \"a\".");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Mục \"a\" chưa nêu người thực hiện.");
    }

    @Test
    void theMessageSaysThatSomebodyIsNamed() {
        Finding finding = plan().slots(performed("a")).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("It is stated who performs the slot \"a\".");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Mục \"a\" có nêu người thực hiện.");
    }

    @Test
    void theMessageSaysThatNobodyIsNeeded() {
        Finding finding = plan().slots(slot("a kind=break")).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The agenda has no slot that needs somebody to perform it.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Chương trình không có mục nào cần nêu người thực hiện.");
    }

    private static AgendaSlot performed(String spec, AgendaSlot... children) {
        return slot(spec, children).withPerformers(Actor.office("Giám đốc"));
    }

    private static AgendaSlot chaired(String spec, AgendaSlot... children) {
        return slot(spec, children).withChairs(Actor.office("Giám đốc"));
    }
}
