package com.example.rules;

import static io.conferenceplan.testkit.RuleVerifier.verifyThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.agenda.Agenda;
import io.conferenceplan.agenda.AgendaSlot;
import io.conferenceplan.agenda.PresentationList;
import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.time.PlanDuration;
import io.conferenceplan.validation.RuleConfiguration;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.value.Stated;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PresentationLengthTest {

    private static final String PLACE = "agenda.slots[talks].presentations.durationEach";

    @Test
    void twentyMinutesAreTooLong() {
        verifyThat(new PresentationLength())
                .given(planWithPresentationsOf("PT20M"))
                .violates()
                .onlyAt(PLACE)
                .because("A presentation takes 20 min; 15 minutes is the most.")
                .because(Locale.forLanguageTag("vi"), "Mỗi tham luận 20 phút, quá 15 phút.");
    }

    @Test
    void fifteenMinutesAreNot() {
        verifyThat(new PresentationLength())
                .given(planWithPresentationsOf("PT15M"))
                .isSatisfied()
                .onlyAt(PLACE);
    }

    @Test
    void tenToTwentyMinutesMayBe() {
        verifyThat(new PresentationLength())
                .given(planWithPresentationsOf("PT10M/PT20M"))
                .isUndetermined()
                .onlyAt(PLACE)
                .decidedBy(PLACE);
    }

    @Test
    void theHouseCanAllowMore() {
        RuleConfiguration longer = RuleConfiguration.builder()
                .parameter("house-presentation-length", "mostMinutes", 20)
                .build();
        RuleEngine engine = RuleEngine.of(RuleSet.of(new PresentationLength())).withConfiguration(longer);

        verifyThat(engine, RuleId.of("house-presentation-length"))
                .given(planWithPresentationsOf("PT10M/PT20M"))
                .isSatisfied();
    }

    @Test
    void aPlanWithoutPresentationsIsNoneOfItsBusiness() {
        verifyThat(new PresentationLength())
                .given(ConferencePlan.builder().title("Hội nghị tổng kết").build())
                .doesNotApply();
    }

    private static ConferencePlan planWithPresentationsOf(String minutes) {
        PresentationList presentations = PresentationList.builder()
                .durationEach(Stated.of(PlanDuration.parse(minutes)))
                .build();
        AgendaSlot talks = AgendaSlot.builder()
                .id(SlotId.of("talks"))
                .title("Tham luận của các điển hình tiên tiến")
                .presentations(presentations)
                .build();
        return ConferencePlan.builder()
                .title("Hội nghị tổng kết")
                .agenda(Agenda.builder().addSlot(talks).build())
                .build();
    }
}
