package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.group;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.provision;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.people.ParticipantGroup;
import io.conferenceplan.people.ParticipantRole;
import io.conferenceplan.product.ProductKind;
import io.conferenceplan.value.Count;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProvisionsCoverAttendanceTest {

    private static final String RULE = "provisions-cover-attendance";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("nobody stated", plan().products(provision("meals 100")), "NOT_APPLICABLE"),
                RuleCase.of("no product", plan().total("100"), "NOT_APPLICABLE"),
                RuleCase.of(
                        "no quantity",
                        plan().total("100").products(Plans.product("meals").withForDelegates(true)),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "not for delegates",
                        plan().total("100").products(provision("meals 99").withForDelegates(false)),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "just enough",
                        plan().total("100").products(provision("meals 100")),
                        "SATISFIED products[meals].quantity, with attendance.total"),
                RuleCase.of(
                        "one too few",
                        plan().total("100").products(provision("meals 99")),
                        "VIOLATED products[meals].quantity, with attendance.total"),
                RuleCase.of(
                        "one to spare",
                        plan().total("100").products(provision("meals 101")),
                        "SATISFIED products[meals].quantity, with attendance.total"),
                RuleCase.of(
                        "two products",
                        plan().total("100").products(provision("meals 100"), provision("bags 99 túi")),
                        "SATISFIED products[meals].quantity, with attendance.total",
                        "VIOLATED products[bags].quantity, with attendance.total"),
                RuleCase.of("crates", plan().total("100").products(provision("water 10 thùng")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "rooms and vehicles",
                        plan().total("100")
                                .products(
                                        provision("rooms 50").withKind(ProductKind.LODGING),
                                        provision("buses 3").withKind(ProductKind.TRANSPORT)),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "lodging by the person",
                        plan().total("100").products(provision("rooms 50 suất").withKind(ProductKind.LODGING)),
                        "VIOLATED products[rooms].quantity, with attendance.total"),
                RuleCase.of(
                        "about 280 may be 308",
                        plan().total("~280").products(provision("meals 307")),
                        "UNDETERMINED products[meals].quantity, decided by attendance.total, with attendance.total"),
                RuleCase.of(
                        "about 280 are at most 308",
                        plan().total("~280").products(provision("meals 308")),
                        "SATISFIED products[meals].quantity, with attendance.total"),
                RuleCase.of(
                        "about 280 are at least 252",
                        plan().total("~280").products(provision("meals 251")),
                        "VIOLATED products[meals].quantity, with attendance.total"),
                RuleCase.of(
                        "about 300 may be 270",
                        plan().total("271").products(provision("meals ~300")),
                        "UNDETERMINED products[meals].quantity, decided by products[meals].quantity, with attendance.total"),
                RuleCase.of(
                        "one each for ten tables of ten",
                        plan().total("101").products(provision("meals 10x10")),
                        "VIOLATED products[meals].quantity, with attendance.total"),
                RuleCase.of(
                        "at least as many as attend",
                        plan().total("100").products(provision("meals 100..")),
                        "SATISFIED products[meals].quantity, with attendance.total"),
                RuleCase.of(
                        "the total counts before the groups",
                        plan().total("100").groups("200").products(provision("meals 100")),
                        "SATISFIED products[meals].quantity, with attendance.total"),
                RuleCase.of(
                        "all groups, one too few",
                        plan().groups("60", "40").complete().products(provision("meals 99")),
                        "VIOLATED products[meals].quantity, with attendance.groups"),
                RuleCase.of(
                        "all groups, just enough",
                        plan().groups("60", "40").complete().products(provision("meals 100")),
                        "SATISFIED products[meals].quantity, with attendance.groups"),
                RuleCase.of(
                        "some groups, one too few",
                        plan().groups("60", "40").products(provision("meals 99")),
                        "VIOLATED products[meals].quantity, with attendance.groups"),
                RuleCase.of(
                        "some groups, just enough",
                        plan().groups("60", "40").products(provision("meals 100")),
                        "SATISFIED products[meals].quantity, with attendance.groups"),
                RuleCase.of(
                        "some groups, one of which states no number",
                        plan().groups("60", "?").products(provision("meals 100")),
                        "UNDETERMINED products[meals].quantity, decided by attendance.groups, with attendance.groups"),
                RuleCase.of(
                        "a group that states no number has somebody in it",
                        plan().groups("60", "?").products(provision("meals 60")),
                        "VIOLATED products[meals].quantity, with attendance.groups"),
                RuleCase.of(
                        "those who serve",
                        plan().groups(List.of(
                                        headed("a", ParticipantRole.DELEGATE), headed("b", ParticipantRole.STAFF)))
                                .products(provision("meals 10")),
                        "SATISFIED products[meals].quantity, with attendance.groups"),
                RuleCase.of(
                        "press and delegates",
                        plan().groups(List.of(
                                        headed("a", ParticipantRole.DELEGATE), headed("b", ParticipantRole.PRESS)))
                                .products(provision("meals 19")),
                        "VIOLATED products[meals].quantity, with attendance.groups"),
                RuleCase.of(
                        "only those who serve",
                        plan().groups(List.of(headed("a", ParticipantRole.STAFF)))
                                .products(provision("meals 9")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "a tentative quantity",
                        plan().total("100").products(provision("meals dk_100")),
                        "SATISFIED products[meals].quantity tentative, with attendance.total"),
                RuleCase.of(
                        "a tentative group",
                        plan().groups("60", "dk 40").products(provision("meals 100")),
                        "SATISFIED products[meals].quantity tentative, with attendance.groups"),
                RuleCase.of(
                        "a tentative total",
                        plan().total("dk 100").products(provision("meals 99")),
                        "VIOLATED products[meals].quantity tentative, with attendance.total"));
    }

    /** A group of ten. */
    private static ParticipantGroup headed(String id, ParticipantRole role) {
        return group(id).withRole(role).withHeadcount(Plans.stated("10", Count::parse));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysWhatIsWrong() {
        Finding finding =
                plan().total("280..").products(provision("documents ~250")).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("There are about 250 of \"documents\", but at least 280 delegates.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("\"documents\" có số lượng khoảng 250, nhưng có ít nhất 280 đại biểu.");
    }

    @Test
    void theMessageOfAnOpenListSpeaksOfTheGroupsListed() {
        Finding finding =
                plan().groups("60", "40").products(provision("documents 99")).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("There are 99 of \"documents\", but the groups listed alone have 100 delegates.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("\"documents\" có số lượng 99, nhưng riêng các thành phần đã nêu có 100 đại biểu.");
    }
}
