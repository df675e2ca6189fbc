package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.product;
import static io.conferenceplan.validation.Plans.slot;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class YearsConsistentTest {

    private static final String RULE = "years-consistent";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("only the plan names a year", plan().reviews(2023).slots(slot("a")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "only an item names a year", plan().slots(slot("a").withReviewedYear(2023)), "NOT_APPLICABLE"),
                RuleCase.of(
                        "the plan names the other year",
                        plan().launches(2024).slots(slot("a").withReviewedYear(2023)),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "a slot",
                        plan().reviews(2023).slots(slot("a").withReviewedYear(2023)),
                        "SATISFIED agenda.slots[a].reviewedYear, with reviewedYear"),
                RuleCase.of(
                        "a slot of the year before",
                        plan().reviews(2023).slots(slot("a").withReviewedYear(2022)),
                        "VIOLATED agenda.slots[a].reviewedYear, with reviewedYear"),
                RuleCase.of(
                        "a slot of the year after",
                        plan().reviews(2023).slots(slot("a").withReviewedYear(2024)),
                        "VIOLATED agenda.slots[a].reviewedYear, with reviewedYear"),
                RuleCase.of(
                        "the launched year of a slot",
                        plan().launches(2024).slots(slot("a").withLaunchedYear(2023)),
                        "VIOLATED agenda.slots[a].launchedYear, with launchedYear"),
                RuleCase.of(
                        "both years of a slot within another",
                        plan().reviews(2023)
                                .launches(2024)
                                .slots(slot(
                                        "a", slot("b").withReviewedYear(2022).withLaunchedYear(2024))),
                        "VIOLATED agenda.slots[a].slots[b].reviewedYear, with reviewedYear",
                        "SATISFIED agenda.slots[a].slots[b].launchedYear, with launchedYear"),
                RuleCase.of(
                        "a purpose",
                        plan().reviews(2023).purpose(purpose -> purpose.withReviewedYear(2022)),
                        "VIOLATED purposes[Đánh giá].reviewedYear, with reviewedYear"),
                RuleCase.of(
                        "a product",
                        plan().launches(2024).products(product("report").withLaunchedYear(2024)),
                        "SATISFIED products[report].launchedYear, with launchedYear"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysWhatIsWrong() {
        Finding finding =
                plan().launches(2024).slots(slot("a").withLaunchedYear(2023)).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("\"a\" names 2023 as the launched year, but the plan launches 2024.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("\"a\" ghi năm 2023, nhưng kế hoạch phát động, triển khai cho năm 2024.");
    }
}
