package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttendanceTotalStatedTest {

    private static final String RULE = "attendance-total-stated";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("no total", plan(), "VIOLATED attendance.total"),
                RuleCase.of("groups", plan().groups("5", "7").complete(), "VIOLATED attendance.total"),
                RuleCase.of("a total", plan().total("280"), "SATISFIED attendance.total"),
                RuleCase.of("about so many", plan().total("~325"), "SATISFIED attendance.total"),
                RuleCase.of("a tentative total", plan().total("dk ~325"), "SATISFIED attendance.total tentative"),
                RuleCase.of("some", plan().total("?"), "VIOLATED attendance.total"),
                RuleCase.of("at most", plan().total("..300"), "SATISFIED attendance.total"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysWhatIsMissing() {
        Finding finding = plan().finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The plan states no total number of participants.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Kế hoạch không nêu tổng số đại biểu.");
    }

    @Test
    void theMessageSaysWhatIsStated() {
        Finding finding = plan().total("~325").finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The plan states the total number of participants: about 325.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Kế hoạch nêu tổng số đại biểu: khoảng 325.");
    }
}
