package io.conferenceplan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class InternalReferenceTest {

    @Test
    void namesItsTargetAndTheWordsOfTheDocument() {
        InternalReference reference = new InternalReference("II.3", "khoản 3 mục II");

        assertThat(reference.target()).isEqualTo("II.3");
        assertThat(reference.wording()).isEqualTo("khoản 3 mục II");
    }

    @Test
    void refusesBlankTexts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InternalReference(" ", "khoản 3 mục II"))
                .withMessage("target must not be blank, but was ' '.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InternalReference("II.3", ""))
                .withMessage("wording must not be blank, but was ''.");
    }
}
