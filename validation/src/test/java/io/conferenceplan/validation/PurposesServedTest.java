package io.conferenceplan.validation;

import static io.conferenceplan.purpose.Intent.COMMEMORATE;
import static io.conferenceplan.purpose.Intent.LAUNCH;
import static io.conferenceplan.purpose.Intent.OTHER;
import static io.conferenceplan.purpose.Intent.REVIEW;
import static io.conferenceplan.purpose.Intent.SIGN;
import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.purpose.Intent;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PurposesServedTest {

    private static final String RULE = "purposes-served";

    private static final String SERVED = "SATISFIED purposes[Đánh giá]";
    private static final String NOT_SERVED = "VIOLATED purposes[Đánh giá]";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("no agenda", purpose(REVIEW), "NOT_APPLICABLE"),
                RuleCase.of("no purposes", plan().slots(slot("a kind=report")), "NOT_APPLICABLE"),
                RuleCase.of("a purpose of no kind", purpose().slots(slot("a kind=report")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "a purpose that no slot could show",
                        purpose(COMMEMORATE, OTHER).slots(slot("a kind=report")),
                        "NOT_APPLICABLE"),
                RuleCase.of("a slot for the purpose", purpose(REVIEW).slots(slot("a kind=report")), SERVED),
                RuleCase.of(
                        "a slot of two kinds for the purpose",
                        purpose(LAUNCH).slots(slot("a kind=closing kind=launch")),
                        SERVED),
                RuleCase.of(
                        "a slot within a slot for the purpose",
                        purpose(REVIEW).slots(slot("a kind=session", slot("b kind=report"))),
                        SERVED),
                RuleCase.of("no slot for the purpose", purpose(REVIEW).slots(slot("a kind=film")), NOT_SERVED),
                RuleCase.of(
                        "no slot for one of two intents",
                        purpose(LAUNCH, SIGN).slots(slot("a kind=launch")),
                        NOT_SERVED),
                RuleCase.of(
                        "slots for two intents",
                        purpose(LAUNCH, SIGN, OTHER).slots(slot("a kind=launch"), slot("b kind=signing")),
                        SERVED),
                RuleCase.of(
                        "a slot without a kind",
                        purpose(REVIEW).slots(slot("a kind=film"), slot("b")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "a slot for the purpose beside one without a kind",
                        purpose(REVIEW).slots(slot("a kind=report"), slot("b")),
                        SERVED),
                RuleCase.of(
                        "a slot without a kind that contains others",
                        purpose(REVIEW).slots(slot("a", slot("b kind=film"))),
                        NOT_SERVED));
    }

    private static Plans purpose(Intent... intents) {
        return plan().purpose(purpose -> purpose.withIntents(List.of(intents)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @ParameterizedTest
    @CsvSource({
        "REVIEW, report",
        "HONOUR, award",
        "HONOUR, exchange",
        "AWARD, award",
        "LAUNCH, launch",
        "SIGN, signing",
        "EXCHANGE, exchange",
        "EXCHANGE, presentations",
        "EXCHANGE, discussion",
        "EXCHANGE, visit",
        "EVALUATE, evaluation",
        "EVALUATE, report"
    })
    void aPurposeIsServedBy(Intent intent, String kind) {
        assertThat(purpose(intent).slots(slot("a kind=" + kind)).verdicts(RULE)).containsExactly(SERVED);
        assertThat(purpose(intent).slots(slot("a kind=break")).verdicts(RULE)).containsExactly(NOT_SERVED);
    }

    @ParameterizedTest
    @EnumSource(names = {"DEPLOY", "INTRODUCE", "COMMEMORATE", "OTHER"})
    void noKindOfSlotShowsThatAPurposeIsServed(Intent intent) {
        assertThat(purpose(intent).slots(slot("a kind=break")).verdicts(RULE)).containsExactly("NOT_APPLICABLE");
    }

    @Test
    void theMessageNamesWhatIsMissing() {
        Finding finding =
                purpose(REVIEW, LAUNCH, SIGN).slots(slot("a kind=report")).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("A purpose of the conference is a launch, a signing,"
                        + " but the agenda has no slot for it (\"Đánh giá\").");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Mục đích hội nghị có nội dung phát động, ký kết giao ước,"
                        + " nhưng chương trình không có mục tương ứng (\"Đánh giá\").");
    }

    @Test
    void theMessageNamesEachIntentOnceThatIsServed() {
        Finding finding =
                purpose(REVIEW, OTHER, REVIEW).slots(slot("a kind=report")).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The agenda has slots for what a purpose of the conference is: a review (\"Đánh giá\").");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Chương trình có mục tương ứng với mục đích hội nghị: tổng kết (\"Đánh giá\").");
    }
}
