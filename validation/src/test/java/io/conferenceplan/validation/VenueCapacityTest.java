package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VenueCapacityTest {

    private static final String RULE = "venue-capacity";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("no capacity", plan().total("100"), "NOT_APPLICABLE"),
                RuleCase.of("nobody stated", plan().capacity("100"), "NOT_APPLICABLE"),
                RuleCase.of(
                        "full", plan().capacity("100").total("100"), "SATISFIED venue.capacity, with attendance.total"),
                RuleCase.of(
                        "one too many",
                        plan().capacity("100").total("101"),
                        "VIOLATED venue.capacity, with attendance.total"),
                RuleCase.of(
                        "one seat left",
                        plan().capacity("101").total("100"),
                        "SATISFIED venue.capacity, with attendance.total"),
                RuleCase.of(
                        "nobody in no seat",
                        plan().capacity("0").total("0"),
                        "SATISFIED venue.capacity, with attendance.total"),
                RuleCase.of(
                        "somebody in no seat",
                        plan().capacity("0").total("?"),
                        "VIOLATED venue.capacity, with attendance.total"),
                RuleCase.of(
                        "ten seats each in ten rooms",
                        plan().capacity("10x10").total("100"),
                        "SATISFIED venue.capacity, with attendance.total"),
                RuleCase.of(
                        "ten seats each in ten rooms, and one too many",
                        plan().capacity("10x10").total("101"),
                        "VIOLATED venue.capacity, with attendance.total"),
                RuleCase.of(
                        "at most 100 seats",
                        plan().capacity("..100").total("100"),
                        "UNDETERMINED venue.capacity, decided by venue.capacity, with attendance.total"),
                RuleCase.of(
                        "at most 100 seats for 101",
                        plan().capacity("..100").total("101"),
                        "VIOLATED venue.capacity, with attendance.total"),
                RuleCase.of(
                        "at most 100 persons",
                        plan().capacity("100").total("..100"),
                        "SATISFIED venue.capacity, with attendance.total"),
                RuleCase.of(
                        "at least 100 persons",
                        plan().capacity("100").total("100.."),
                        "UNDETERMINED venue.capacity, decided by attendance.total, with attendance.total"),
                RuleCase.of(
                        "at least 101 persons",
                        plan().capacity("100").total("101.."),
                        "VIOLATED venue.capacity, with attendance.total"),
                RuleCase.of(
                        "about 9 persons are 9",
                        plan().capacity("9").total("~9"),
                        "SATISFIED venue.capacity, with attendance.total"),
                RuleCase.of(
                        "the sum of the groups, one seat left",
                        plan().capacity("102").groups("60", "41"),
                        "SATISFIED venue.capacity, with attendance.groups"),
                RuleCase.of(
                        "one each for the groups",
                        plan().capacity("12").groups("2x1", "10x1"),
                        "SATISFIED venue.capacity, with attendance.groups"),
                RuleCase.of(
                        "the total counts before the groups",
                        plan().capacity("100").total("100").groups("200"),
                        "SATISFIED venue.capacity, with attendance.total"),
                RuleCase.of(
                        "the sum of the groups",
                        plan().capacity("100").groups("60", "41"),
                        "VIOLATED venue.capacity, with attendance.groups"),
                RuleCase.of(
                        "a group that is not stated",
                        plan().capacity("100").groups("60", "?"),
                        "UNDETERMINED venue.capacity, decided by attendance.groups[g2].headcount, with attendance.groups"),
                RuleCase.of(
                        "a group that is not stated in a full hall",
                        plan().capacity("100").groups("100", "?"),
                        "VIOLATED venue.capacity, with attendance.groups"),
                RuleCase.of(
                        "about 325 may be 357",
                        plan().capacity("356").total("~325"),
                        "UNDETERMINED venue.capacity, decided by attendance.total, with attendance.total"),
                RuleCase.of(
                        "about 325 are at most 357",
                        plan().capacity("357").total("~325"),
                        "SATISFIED venue.capacity, with attendance.total"),
                RuleCase.of(
                        "at least 300 seats",
                        plan().capacity("300..").total("301"),
                        "UNDETERMINED venue.capacity, decided by venue.capacity, with attendance.total"),
                RuleCase.of(
                        "at least 300 seats are no more than the largest number that a document states",
                        plan().capacity("300..").groups("2147483646", "2147483646"),
                        "VIOLATED venue.capacity, with attendance.groups"),
                RuleCase.of(
                        "at least as many seats as attend",
                        plan().capacity("300..").total("300"),
                        "SATISFIED venue.capacity, with attendance.total"),
                RuleCase.of(
                        "the most seats that a document states, and at least one person",
                        plan().capacity("2147483646").total("?"),
                        "SATISFIED venue.capacity, with attendance.total"),
                RuleCase.of(
                        "equal ranges",
                        plan().capacity("100..110").total("100..110"),
                        "UNDETERMINED venue.capacity, decided by venue.capacity and attendance.total, with attendance.total"),
                RuleCase.of(
                        "ranges that touch",
                        plan().capacity("110..120").total("100..110"),
                        "SATISFIED venue.capacity, with attendance.total"),
                RuleCase.of(
                        "a tentative capacity",
                        plan().capacity("dk 100").total("100"),
                        "SATISFIED venue.capacity tentative, with attendance.total"),
                RuleCase.of(
                        "a tentative group",
                        plan().capacity("100").groups("60", "dk 40"),
                        "SATISFIED venue.capacity tentative, with attendance.groups"),
                RuleCase.of(
                        "a tentative total",
                        plan().capacity("100").total("dk 101"),
                        "VIOLATED venue.capacity tentative, with attendance.total"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysWhatIsWrong() {
        Finding finding = plan().capacity("..100").total("101..105").finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The venue holds at most 100 persons, but 101 to 105 attend.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Địa điểm có không quá 100 chỗ, nhưng có từ 101 đến 105 người dự.");
    }

    @Test
    void theMessageOfATotalWithoutAnUpperBoundNamesNone() {
        Finding finding = plan().capacity("100").total("101..").finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The venue holds 100 persons, but at least 101 attend.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Địa điểm có 100 chỗ, nhưng có ít nhất 101 người dự.");
    }
}
