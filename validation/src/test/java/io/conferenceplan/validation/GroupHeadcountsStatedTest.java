package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.group;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.stated;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.value.Count;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GroupHeadcountsStatedTest {

    private static final String RULE = "group-headcounts-stated";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("no groups", plan(), "NOT_APPLICABLE"),
                RuleCase.of("a total", plan().total("280"), "NOT_APPLICABLE"),
                RuleCase.of("no number", plan().groups(List.of(group("g"))), "VIOLATED attendance.groups[g].headcount"),
                RuleCase.of("some", plan().groups("?"), "VIOLATED attendance.groups[g1].headcount"),
                RuleCase.of("a number", plan().groups("3"), "SATISFIED attendance.groups[g1].headcount"),
                RuleCase.of("about so many", plan().groups("~3"), "SATISFIED attendance.groups[g1].headcount"),
                RuleCase.of("one each", plan().groups("2x1"), "SATISFIED attendance.groups[g1].headcount"),
                RuleCase.of(
                        "a tentative number",
                        plan().groups("dk 3"),
                        "SATISFIED attendance.groups[g1].headcount tentative"),
                RuleCase.of(
                        "a number of members",
                        plan().groups(List.of(group("g").withMemberCount(stated("3", Count::parse)))),
                        "VIOLATED attendance.groups[g].headcount"),
                RuleCase.of(
                        "each group for itself",
                        plan().groups("?", "3", "?"),
                        "VIOLATED attendance.groups[g1].headcount",
                        "SATISFIED attendance.groups[g2].headcount",
                        "VIOLATED attendance.groups[g3].headcount"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageNamesTheGroup() {
        Finding finding = plan().groups("?").finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The group \"g1\" states no number of persons.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Thành phần \"g1\" không nêu số lượng.");
    }

    @Test
    void theMessageSaysWhatIsStated() {
        Finding finding = plan().groups("2x1").finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The group \"g1\" states its number of persons: 2.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Thành phần \"g1\" có nêu số lượng: 2.");
    }

    @Test
    void theMessageSaysThatThereAreNoGroups() {
        Finding finding = plan().finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The plan lists no groups of participants.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Kế hoạch không liệt kê thành phần tham dự.");
    }
}
