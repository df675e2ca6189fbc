package io.conferenceplan.validation;

import static io.conferenceplan.MeetingKind.ANNIVERSARY;
import static io.conferenceplan.MeetingKind.REVIEW;
import static io.conferenceplan.document.IssuerKind.PARTY_BODY;
import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.anniversary;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.statePlan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VnAnniversaryRoundTest {

    private static final String RULE = "vn-anniversary-round";

    private static final String STATED = ", decided by anniversaries[Ngày thành lập].years";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("no anniversary", ceremony(), "NOT_APPLICABLE"),
                RuleCase.of(
                        "a review that mentions one",
                        ceremony().ofKind(REVIEW).anniversaries(anniversary("35", "1989", "2024")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "a Party body",
                        ceremony().issuedBy(PARTY_BODY).anniversaries(anniversary("35", "1989", "2024")),
                        "NOT_APPLICABLE"),
                RuleCase.of("80 years", ceremony().anniversaries(anniversary("80", "1944", "2024")), at("SATISFIED")),
                RuleCase.of("85 years", ceremony().anniversaries(anniversary("85", "1944", "2029")), at("VIOLATED")),
                RuleCase.of("79 years", ceremony().anniversaries(anniversary("79", "1944", "2023")), at("VIOLATED")),
                RuleCase.of(
                        "the stated number counts, whatever the years are",
                        ceremony().anniversaries(anniversary("80", "1944", "2023")),
                        at("SATISFIED")),
                RuleCase.of(
                        "a tentative number",
                        ceremony().anniversaries(anniversary("dk 81", "1944", "2024")),
                        at("VIOLATED") + " tentative"),
                RuleCase.of(
                        "some number with a round one among them",
                        ceremony().anniversaries(anniversary("75..80", "1944", "2024")),
                        at("UNDETERMINED") + STATED),
                RuleCase.of(
                        "some number, the first of which is round",
                        ceremony().anniversaries(anniversary("80..81", "1944", "2024")),
                        at("UNDETERMINED") + STATED),
                RuleCase.of(
                        "some number without a round one",
                        ceremony().anniversaries(anniversary("81..89", "1944", "2024")),
                        at("VIOLATED")),
                RuleCase.of(
                        "at least so many",
                        ceremony().anniversaries(anniversary("81..", "1944", "2024")),
                        at("UNDETERMINED") + STATED),
                RuleCase.of(
                        "without a number, the years tell",
                        ceremony().anniversaries(anniversary("1944-12-22", "2024-12-22")),
                        at("SATISFIED")),
                RuleCase.of(
                        "years that are not round",
                        ceremony().anniversaries(anniversary("1944", "2025")),
                        at("VIOLATED")),
                RuleCase.of(
                        "years that are imprecise",
                        ceremony().anniversaries(anniversary("1944-12-31/1945-01-01", "2024-12-31/2025-01-01")),
                        at("UNDETERMINED")
                                + ", decided by anniversaries[Ngày thành lập].from and"
                                + " anniversaries[Ngày thành lập].to"),
                RuleCase.of(
                        "before the decree",
                        ceremony().issued("2018-12-31").anniversaries(anniversary("35", "1989", "2024")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "from the decree",
                        ceremony().issued("2019-01-01").anniversaries(anniversary("35", "1989", "2024")),
                        at("VIOLATED")),
                RuleCase.of(
                        "perhaps before the decree",
                        ceremony().issued("2018-12-31/2019-01-01").anniversaries(anniversary("35", "1989", "2024")),
                        at("UNDETERMINED") + ", decided by document.issueDate"));
    }

    private static Plans ceremony() {
        return statePlan().ofKind(ANNIVERSARY);
    }

    private static String at(String outcome) {
        return outcome + " anniversaries[Ngày thành lập]";
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageNamesTheNumber() {
        Finding finding =
                ceremony().anniversaries(anniversary("85", "1944", "2029")).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "The ceremony marks 85 years of \"Ngày thành lập\"; by Nghị định 111/2018/NĐ-CP a founding or"
                                + " traditional day has one only if the number ends in zero.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo(
                        "Lễ kỷ niệm 85 năm \"Ngày thành lập\": theo Nghị định 111/2018/NĐ-CP ngày thành lập, ngày truyền"
                                + " thống chỉ tổ chức lễ vào năm tròn.");
    }
}
