package io.conferenceplan.validation;

import static io.conferenceplan.document.IssuerKind.OTHER;
import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.award;
import static io.conferenceplan.validation.Plans.awarding;
import static io.conferenceplan.validation.Plans.group;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.slot;
import static io.conferenceplan.validation.Plans.statePlan;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.time.SlotDay;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class VnAwardOrderTest {

    private static final String RULE = "vn-award-order";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("one award", statePlan().slots(awarding("a", "Huân chương")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "a company",
                        statePlan().issuedBy(OTHER).slots(awarding("a", "Giấy khen", "Huân chương")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "awards of those who attend have no order",
                        statePlan().groups(List.of(group("g").withAwards(award("Giấy khen"), award("Huân chương")))),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "from the highest down, over several slots",
                        statePlan()
                                .slots(
                                        awarding("a", "Huân chương"),
                                        slot("break"),
                                        slot("s", awarding("b", "Cờ thi đua Chính phủ", "Giấy khen"))),
                        "SATISFIED agenda.slots[s].slots[b].awards[Cờ thi đua Chính phủ], with"
                                + " agenda.slots[a].awards[Huân chương]",
                        "SATISFIED agenda.slots[s].slots[b].awards[Giấy khen], with"
                                + " agenda.slots[s].slots[b].awards[Cờ thi đua Chính phủ]"),
                RuleCase.of(
                        "one that is too late, compared with the one before it",
                        statePlan().slots(awarding("a", "Giấy khen", "Huân chương", "Cờ thi đua của Chính phủ")),
                        "VIOLATED agenda.slots[a].awards[Huân chương], with agenda.slots[a].awards[Giấy khen]",
                        "SATISFIED agenda.slots[a].awards[Cờ thi đua của Chính phủ], with"
                                + " agenda.slots[a].awards[Huân chương]"),
                RuleCase.of(
                        "two of one rank",
                        statePlan().slots(awarding("a", "Huân chương Độc lập", "Huân chương Lao động")),
                        "SATISFIED agenda.slots[a].awards[Huân chương Lao động], with"
                                + " agenda.slots[a].awards[Huân chương Độc lập]"),
                RuleCase.of(
                        "awards of unknown rank are passed over",
                        statePlan().slots(awarding("a", "Giấy khen", "Kỷ niệm chương", "Bằng khen", "Huân chương")),
                        "VIOLATED agenda.slots[a].awards[Huân chương], with agenda.slots[a].awards[Giấy khen]"),
                RuleCase.of(
                        "on different days",
                        statePlan()
                                .slots(
                                        awarding("a", "Giấy khen").withDay(SlotDay.number(1)),
                                        awarding("b", "Huân chương").withDay(SlotDay.number(2))),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "on the day of the slot that contains them",
                        statePlan().slots(slot("s day=1", awarding("a", "Giấy khen"), awarding("b", "Huân chương"))),
                        "VIOLATED agenda.slots[s].slots[b].awards[Huân chương], with"
                                + " agenda.slots[s].slots[a].awards[Giấy khen]"),
                RuleCase.of(
                        "before the decree",
                        statePlan().issued("2013-12-31").slots(awarding("a", "Giấy khen", "Huân chương")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "from the decree",
                        statePlan().issued("2014-01-01").slots(awarding("a", "Giấy khen", "Huân chương")),
                        "VIOLATED agenda.slots[a].awards[Huân chương], with agenda.slots[a].awards[Giấy khen]"),
                RuleCase.of(
                        "perhaps before the decree",
                        statePlan().issued("2013-12-31/2014-01-01").slots(awarding("a", "Giấy khen", "Huân chương")),
                        "UNDETERMINED agenda.slots[a].awards[Huân chương], decided by document.issueDate, with"
                                + " agenda.slots[a].awards[Giấy khen]"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @ParameterizedTest
    @CsvSource({
        "Huân chương Lao động hạng Ba, Cờ thi đua của Chính phủ",
        "Cờ thi đua của Chính phủ, Bằng khen của Thủ tướng Chính phủ",
        "Bằng khen Thủ tướng, Cờ thi đua cấp tỉnh",
        "Cờ thi đua của UBND tỉnh, Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
        "Cờ thi đua của Bộ Nội vụ, Bằng khen của Bộ trưởng",
        "Bằng khen cấp tỉnh, Giấy khen của Chủ tịch UBND huyện"
    })
    void theFirstRanksAboveTheSecond(String higher, String lower) {
        assertThat(statePlan().slots(awarding("a", higher, lower)).finding(RULE).outcome())
                .isEqualTo(Outcome.SATISFIED);
        assertThat(statePlan().slots(awarding("a", lower, higher)).finding(RULE).outcome())
                .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void whoConfersItTellsTheRankToo() {
        Plans plan = statePlan()
                .slots(slot("a")
                        .withAwards(
                                award("Bằng khen").withConferredBy("Chủ tịch UBND tỉnh"),
                                award("Bằng khen").withConferredBy("Thủ tướng Chính phủ")));

        assertThat(plan.finding(RULE).outcome()).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void theMessageNamesBoth() {
        Finding finding =
                statePlan().slots(awarding("a", "Giấy khen", "Huân chương")).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "\"Huân chương\" is presented after \"Giấy khen\", which ranks below it; Nghị định 145/2013/NĐ-CP"
                                + " asks for the highest first.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo(
                        "\"Huân chương\" được trao sau \"Giấy khen\" là hình thức thấp hơn; theo Nghị định 145/2013/NĐ-CP"
                                + " phải trao từ cao đến thấp.");
    }
}
