package io.conferenceplan.validation;

import static io.conferenceplan.document.IssuerKind.OTHER;
import static io.conferenceplan.document.IssuerKind.PARTY_BODY;
import static io.conferenceplan.document.IssuerKind.PERSONAL;
import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.product;
import static io.conferenceplan.validation.Plans.slot;
import static io.conferenceplan.validation.Plans.statePlan;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.product.ProductKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VnNoLeisureTest {

    private static final String RULE = "vn-no-leisure";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("no issuer", plan().issued("2024-02-23").slots(slot("a kind=visit")), "NOT_APPLICABLE"),
                RuleCase.of("a slot without a kind", statePlan().slots(slot("a")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "a Party body", statePlan().issuedBy(PARTY_BODY).slots(slot("a kind=visit")), "NOT_APPLICABLE"),
                RuleCase.of("a company", statePlan().issuedBy(OTHER).slots(slot("a kind=visit")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "work and breaks",
                        statePlan().slots(slot("a kind=report"), slot("b kind=break")),
                        "SATISFIED agenda.slots[a]",
                        "SATISFIED agenda.slots[b]"),
                RuleCase.of(
                        "arts are not forbidden", statePlan().slots(slot("a kind=arts")), "SATISFIED agenda.slots[a]"),
                RuleCase.of("a visit", statePlan().slots(slot("a kind=visit")), "VIOLATED agenda.slots[a]"),
                RuleCase.of("an exchange", statePlan().slots(slot("a kind=exchange")), "VIOLATED agenda.slots[a]"),
                RuleCase.of("a banquet", statePlan().slots(slot("a kind=banquet")), "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "a visit beside work",
                        statePlan().slots(slot("a kind=meeting kind=visit")),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "a banquet within a session, of a person in office",
                        statePlan().issuedBy(PERSONAL).slots(slot("a kind=session", slot("b kind=banquet"))),
                        "SATISFIED agenda.slots[a]",
                        "VIOLATED agenda.slots[a].slots[b]"),
                RuleCase.of(
                        "gifts",
                        statePlan().products(product("vase", ProductKind.GIFTS), product("map", ProductKind.DOCUMENTS)),
                        "VIOLATED products[vase]"),
                RuleCase.of(
                        "the day before the decision is in force",
                        statePlan().issued("2018-12-24").slots(slot("a kind=visit")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "the day on which it comes into force",
                        statePlan().issued("2018-12-25").slots(slot("a kind=visit")),
                        "VIOLATED agenda.slots[a]"),
                RuleCase.of(
                        "perhaps before it",
                        statePlan()
                                .issued("dk 2018-12")
                                .slots(slot("a kind=visit"), slot("b kind=report"))
                                .products(product("vase", ProductKind.GIFTS)),
                        "UNDETERMINED agenda.slots[a] tentative, decided by document.issueDate",
                        "UNDETERMINED agenda.slots[b] tentative, decided by document.issueDate",
                        "UNDETERMINED products[vase] tentative, decided by document.issueDate"),
                RuleCase.of(
                        "a tentative day of the plan on which it is in force",
                        statePlan().issued("dk 2024-02").slots(slot("a kind=visit")),
                        "VIOLATED agenda.slots[a]"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageAsksForALook() {
        List<Finding> findings = statePlan()
                .slots(slot("visit kind=visit"))
                .products(product("gifts", ProductKind.GIFTS))
                .findings(RULE);

        assertThat(findings)
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly(
                        "\"visit\" needs a person's look: Quyết định 45/2018/QĐ-TTg forbids combining a meeting with"
                                + " sightseeing, exchange visits or entertainment.",
                        "\"gifts\" needs a person's look: gifts for those who attend a meeting of a state body.");
        assertThat(findings)
                .extracting(finding -> finding.message(VIETNAMESE))
                .containsExactly(
                        "Cần xem xét nội dung \"visit\": Quyết định 45/2018/QĐ-TTg không cho phép họp kết hợp với tham quan,"
                                + " giao lưu, nghỉ mát, vui chơi.",
                        "Cần xem xét nội dung \"gifts\": quà cho người dự họp của cơ quan nhà nước.");
    }
}
