package io.conferenceplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"deadline-before-event", "a", "kl-226", "1"})
    void itIsWrittenAsItIsRead(String id) {
        assertThat(RuleId.of(id)).hasToString(id).isEqualTo(new RuleId(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A", "a_b", "-a", "a-", "a--b", "a b", "a.b", "ngày"})
    void anotherTextIsRefused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleId.of(id))
                .withMessage("rule id must be in kebab-case as in 'deadline-before-event', but was '" + id + "'.");
    }

    @Test
    void idsAreOrderedByTheirText() {
        assertThat(RuleId.of("a-b")).isLessThan(RuleId.of("b"));
        assertThat(RuleId.of("b")).isEqualByComparingTo(RuleId.of("b"));
    }
}
