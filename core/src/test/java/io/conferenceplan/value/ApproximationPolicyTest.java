package io.conferenceplan.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApproximationPolicyTest {

    @Test
    void theStandardIsTenPercentOfEverything() {
        assertThat(ApproximationPolicy.standard()).isEqualTo(new ApproximationPolicy(10, 10));
    }

    @ParameterizedTest
    @CsvSource({
        "325, 10, 293, 357",
        "15, 10, 14, 16",
        "15, 0, 15, 15",
        "15, 100, 0, 30",
        "99, 1, 99, 99",
        "100, 1, 99, 101",
        "0, 100, 0, 0"
    })
    void boundsThatAreNoWholeNumberAreMovedInwards(int about, int percent, int min, int max) {
        assertThat(new ApproximationPolicy(percent, 0).aroundCount(about)).isEqualTo(new Bounds<>(min, max));
        assertThat(new ApproximationPolicy(0, percent).aroundMinutes(about)).isEqualTo(new Bounds<>(min, max));
    }

    @Test
    void noBoundIsLargerThanTheLargestNumber() {
        ApproximationPolicy policy = new ApproximationPolicy(1, 1);

        assertThat(policy.aroundCount(2_147_483_646)).isEqualTo(new Bounds<>(2_126_008_810, 2_147_483_646));
        assertThat(policy.aroundMinutes(2_147_483_647)).isEqualTo(new Bounds<>(2_126_008_811, 2_147_483_647));
    }

    @Test
    void numbersThatCannotBeStatedAreRefused() {
        ApproximationPolicy policy = ApproximationPolicy.standard();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.aroundCount(-1))
                .withMessage("about must be between 0 and 2147483646, but was '-1'.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.aroundCount(Count.UNBOUNDED))
                .withMessage("about must be between 0 and 2147483646, but was '2147483647'.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.aroundMinutes(-1))
                .withMessage("about must be between 0 and 2147483647, but was '-1'.");
    }

    @Test
    void countsAndDurationsHaveSharesOfTheirOwn() {
        ApproximationPolicy policy = new ApproximationPolicy(10, 50);

        assertThat(policy.aroundCount(100)).isEqualTo(new Bounds<>(90, 110));
        assertThat(policy.aroundMinutes(100)).isEqualTo(new Bounds<>(50, 150));
    }

    @Test
    void aShareIsFromZeroToOneHundredPercent() {
        assertThat(new ApproximationPolicy(0, 100).durationPercent()).isEqualTo(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ApproximationPolicy(-1, 10))
                .withMessage("countPercent must be between 0 and 100, but was '-1'.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ApproximationPolicy(10, 101))
                .withMessage("durationPercent must be between 0 and 100, but was '101'.");
    }
}
