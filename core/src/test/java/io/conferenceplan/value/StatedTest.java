package io.conferenceplan.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class StatedTest {

    private final Stated<Count> about325 = Stated.of(Count.about(325));

    @Test
    void aValueIsFinalAndWithoutItsWordsUnlessThatIsSaid() {
        assertThat(about325.value()).isEqualTo(Count.about(325));
        assertThat(about325.tentative()).isFalse();
        assertThat(about325.wording()).isEmpty();
    }

    @Test
    void aTentativeValueIsMarkedAndOtherwiseTheSame() {
        Stated<Count> tentative = Stated.tentatively(Count.about(325));

        assertThat(tentative.tentative()).isTrue();
        assertThat(tentative).isNotEqualTo(about325).isEqualTo(about325.withTentative(true));
    }

    @Test
    void theWordsOfTheDocumentCanBeKept() {
        Stated<Count> worded = about325.withWording("khoảng 325 đại biểu");

        assertThat(worded.wording()).contains("khoảng 325 đại biểu");
        assertThat(worded.value()).isEqualTo(about325.value());
        assertThat(worded).isNotEqualTo(about325);
    }

    @Test
    void anotherValueKeepsTheMarkAndTheWords() {
        Stated<Count> worded = Stated.tentatively(Count.of(3)).withWording("03 đơn vị");

        assertThat(worded.withValue(Count.of(4)))
                .isEqualTo(Stated.tentatively(Count.of(4)).withWording("03 đơn vị"));
    }

    @Test
    void equalValuesHaveTheSameHashCodeAndText() {
        Stated<Count> same = Stated.of(Count.about(325));

        assertThat(same).isEqualTo(about325).hasSameHashCodeAs(about325);
        assertThat(same).hasToString("Stated{value=~325, tentative=false}");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsNoValue() {
        assertThatNullPointerException().isThrownBy(() -> Stated.of(null)).withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> about325.withWording((String) null))
                .withMessage("wording");
    }
}
