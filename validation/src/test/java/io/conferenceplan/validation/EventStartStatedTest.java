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

class EventStartStatedTest {

    private static final String RULE = "event-start-stated";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("no time", plan(), "VIOLATED schedule.startTime"),
                RuleCase.of("a day", plan().days("2024-01-18"), "VIOLATED schedule.startTime"),
                RuleCase.of("an end", plan().end("10:30"), "VIOLATED schedule.startTime"),
                RuleCase.of(
                        "the time of a reception",
                        plan().slots(slot("a time=07:00/07:30 kind=reception")),
                        "VIOLATED schedule.startTime"),
                RuleCase.of("a start", plan().start("07:30"), "SATISFIED schedule.startTime"),
                RuleCase.of("a tentative start", plan().start("dk 07:30"), "SATISFIED schedule.startTime tentative"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysWhatIsMissing() {
        Finding finding = plan().finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The plan does not state at what time the event starts.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Kế hoạch không nêu giờ khai mạc hội nghị.");
    }

    @Test
    void theMessageSaysWhatIsStated() {
        Finding finding = plan().start("07:30").finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The event starts at 07:30.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Hội nghị khai mạc lúc 07:30.");
    }
}
