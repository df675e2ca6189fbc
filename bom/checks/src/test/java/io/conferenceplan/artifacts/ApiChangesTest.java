package io.conferenceplan.artifacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever breaks users is accepted for a reason. */
class ApiChangesTest {

    @Test
    void theFileCanBeRead() {
        assertThatNoException().isThrownBy(AcceptedChanges::read);
    }

    @Test
    void aChangeHasAReason() {
        List<String> lines =
                List.of("# a comment", "", "METHOD_REMOVED a.B.of(int,java.lang.String): Nobody: used it.");

        assertThat(AcceptedChanges.parse(lines))
                .containsExactly(Map.entry("METHOD_REMOVED a.B.of(int,java.lang.String)", "Nobody: used it."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"METHOD_REMOVED a.B.of(int)", "METHOD_REMOVED a.B.of(int): ", "a.B.of(int): Not used."})
    void aChangeWithoutOneIsRefused(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AcceptedChanges.parse(List.of(line)))
                .withMessage("accepted change must be '<CHANGE> <place>: <reason>', but was '" + line
                        + "'. Maybe add the reason.");
    }
}
