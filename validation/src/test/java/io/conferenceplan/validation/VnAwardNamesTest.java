package io.conferenceplan.validation;

import static io.conferenceplan.document.IssuerKind.OTHER;
import static io.conferenceplan.document.IssuerKind.PARTY_BODY;
import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.award;
import static io.conferenceplan.validation.Plans.awarding;
import static io.conferenceplan.validation.Plans.group;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.slot;
import static io.conferenceplan.validation.Plans.statePlan;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VnAwardNamesTest {

    private static final String RULE = "vn-award-names";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("no awards", statePlan().slots(slot("a kind=award")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "a company",
                        statePlan().issuedBy(OTHER).slots(awarding("a", "Cờ Chính phủ")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "a local certificate",
                        statePlan().slots(awarding("a", "Bằng khen của Chủ tịch UBND tỉnh")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "the official name",
                        statePlan().slots(awarding("a", "Cờ thi đua của Chính phủ")),
                        "SATISFIED agenda.slots[a].awards[Cờ thi đua của Chính phủ]"),
                RuleCase.of(
                        "another name, of a Party body",
                        statePlan().issuedBy(PARTY_BODY).slots(awarding("a", "Cờ thi đua Chính phủ")),
                        "VIOLATED agenda.slots[a].awards[Cờ thi đua Chính phủ]"),
                RuleCase.of(
                        "a name that is written at several places, with and without a capital",
                        statePlan()
                                .groups(List.of(group("g").withAwards(award("Cờ Thi đua  Chính phủ"))))
                                .slots(
                                        slot("s", awarding("a", "Cờ thi đua Chính phủ")),
                                        awarding("b", "Huân chương", "Cờ thi đua Chính phủ")),
                        "VIOLATED agenda.slots[s].slots[a].awards[Cờ thi đua Chính phủ], with"
                                + " agenda.slots[b].awards[Cờ thi đua Chính phủ] and"
                                + " attendance.groups[g].awards[Cờ Thi đua  Chính phủ]"),
                RuleCase.of(
                        "two wrong names of one award",
                        statePlan()
                                .groups(List.of(
                                        group("g").withAwards(award("Cờ Chính phủ"), award("Cờ thi đua của CP")))),
                        "VIOLATED attendance.groups[g].awards[Cờ Chính phủ]",
                        "VIOLATED attendance.groups[g].awards[Cờ thi đua của CP]"),
                RuleCase.of(
                        "the one who confers it stated apart",
                        statePlan()
                                .slots(slot("a")
                                        .withAwards(
                                                award("Cờ thi đua").withConferredBy("Chính phủ"),
                                                award("Cờ thi đua").withConferredBy("Chủ tịch UBND tỉnh"))),
                        "SATISFIED agenda.slots[a].awards[Cờ thi đua]"),
                RuleCase.of(
                        "before the law",
                        statePlan().issued("2023-12-31").slots(awarding("a", "Cờ Chính phủ")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "from the law",
                        statePlan().issued("2024-01-01").slots(awarding("a", "Cờ Chính phủ")),
                        "VIOLATED agenda.slots[a].awards[Cờ Chính phủ]"),
                RuleCase.of(
                        "perhaps before the law",
                        statePlan().issued("2023-12-31/2024-01-01").slots(awarding("a", "Cờ Chính phủ")),
                        "UNDETERMINED agenda.slots[a].awards[Cờ Chính phủ], decided by document.issueDate"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bằng khen của Thủ tướng Chính phủ",
                "Bằng khen của Thủ tướng Chính phủ năm 2023",
                "BẰNG KHEN CỦA THỦ TƯỚNG CHÍNH PHỦ",
                "Cờ Thi đua của Chính phủ",
                " Cờ thi  đua của Chính phủ ",
                "Huân chương Lao động hạng Nhất",
                "Huân chương Đại đoàn kết dân tộc"
            })
    void theseNamesAreOfficial(String name) {
        assertThat(outcome(name)).isEqualTo(Outcome.SATISFIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cờ thi đua Chính phủ",
                "Cờ Chính phủ",
                "Cờ thi đua xuất sắc của Chính phủ",
                "Cờ thi đua của Thủ tướng Chính phủ",
                "Cờ thi đua CP năm 2023",
                "Bằng khen Thủ tướng Chính phủ",
                "Bằng khen Thủ tướng",
                "Bằng khen của Thủ tướng",
                "Bằng khen của TTg",
                "Bằng khen TTg CP",
                "Bằng khen Chính phủ"
            })
    void theseNamesAreNot(String name) {
        assertThat(outcome(name)).isEqualTo(Outcome.VIOLATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Huân chương",
                "Huân chương Kháng chiến",
                "Huân chương Lao độngg",
                "Cờ thi đua",
                "Bằng khen",
                "Cờ thi đua cấp tỉnh",
                "Bằng khen của Bộ trưởng Bộ Nội vụ",
                "Giấy khen của Chủ tịch UBND huyện",
                "Kỷ niệm chương"
            })
    void theseNamesAreNotJudged(String name) {
        assertThat(outcome(name)).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void aNameInDecomposedLettersIsTheSame() {
        String decomposed = Normalizer.normalize("Cờ thi đua của Chính phủ", Normalizer.Form.NFD);

        assertThat(outcome(decomposed)).isEqualTo(Outcome.SATISFIED);
    }

    private static Outcome outcome(String award) {
        return statePlan().slots(awarding("a", award)).finding(RULE).outcome();
    }

    @Test
    void theMessageNamesTheOfficialName() {
        Finding finding = statePlan()
                .slots(awarding("a", "Bằng khen Thủ tướng Chính phủ"))
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "\"Bằng khen Thủ tướng Chính phủ\" is officially \"Bằng khen của Thủ tướng Chính phủ\" (Luật Thi"
                                + " đua, khen thưởng 06/2022/QH15).");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo(
                        "\"Bằng khen Thủ tướng Chính phủ\" có tên chính thức là \"Bằng khen của Thủ tướng Chính phủ\" (Luật"
                                + " Thi đua, khen thưởng 06/2022/QH15).");
    }
}
