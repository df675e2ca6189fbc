package io.conferenceplan.validation;

import static io.conferenceplan.validation.Reports.finding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.conferenceplan.agenda.SlotId;
import io.conferenceplan.value.Stated;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

    private static final Finding FILM = finding("rule ERROR VIOLATED duties[film] with duties[review]");

    /** These were computed with another program, as the documentation says. */
    @ParameterizedTest
    @CsvSource({
        "deadline-order ERROR VIOLATED duties[review].deadline with duties[film].deadline, v1:3fc709e284ea7d89",
        "rule INFO UNDETERMINED - with b and z and ﬀ and 𝔸 and a and b, v1:2d7cf49fa244083d",
        "rule INFO NOT_APPLICABLE -, v1:836b1903312bc600"
    })
    void isWhatItsDocumentationSays(String finding, String fingerprint) {
        assertThat(finding(finding).fingerprint()).hasToString(fingerprint);
    }

    static List<Finding> likeTheFilm() {
        PlanPath atAnotherPosition = PlanPath.root().item("duties", 5, SlotId.of("film"));
        return List.of(
                finding("rule INFO VIOLATED duties[film] with duties[review]"),
                finding("rule ERROR VIOLATED duties[film] with duties[review] and duties[review]"),
                FILM.withPath(atAnotherPosition),
                FILM.withArguments(new Argument("due", 5)),
                FILM.withReads(new ReadValue(PlanPath.root(), Stated.tentatively(5))),
                FILM.withDeciding(PlanPath.root()));
    }

    @ParameterizedTest
    @MethodSource("likeTheFilm")
    void staysWhateverElseIsDifferent(Finding finding) {
        assertThat(finding.fingerprint()).isEqualTo(FILM.fingerprint());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rules ERROR VIOLATED duties[film] with duties[review]",
                "rule ERROR UNDETERMINED duties[film] with duties[review]",
                "rule ERROR VIOLATED duties[films] with duties[review]",
                "rule ERROR VIOLATED duties[film]",
                "rule ERROR VIOLATED duties[film] with duties[film]",
                "rule ERROR VIOLATED duties[film] with duties[film] and duties[review]",
                "rule ERROR VIOLATED duties[review] with duties[film]"
            })
    void isAnotherIfWhatItRestsOnIs(String finding) {
        assertThat(finding(finding).fingerprint()).isNotEqualTo(FILM.fingerprint());
    }

    @Test
    void restsOnEachByItself() {
        assertThat(List.of(
                        FILM,
                        FILM.withRule(RuleId.of("rules")),
                        FILM.withOutcome(Outcome.UNDETERMINED),
                        FILM.withMessageKey("rule.violated.late")))
                .extracting(Finding::fingerprint)
                .doesNotHaveDuplicates();
    }

    @Test
    void doesNotRestOnTheOrderOfRelatedPlaces() {
        assertThat(finding("rule INFO VIOLATED - with a and b").fingerprint())
                .isEqualTo(finding("rule INFO VIOLATED - with b and a").fingerprint());
    }

    @Test
    void tellsTextsApartThatAreOneWhenJoined() {
        assertThat(finding("rule INFO VIOLATED - with a,1:b").fingerprint())
                .isNotEqualTo(finding("rule INFO VIOLATED - with a and b").fingerprint());
    }

    @Test
    void isReadAsItIsWritten() {
        assertThat(Fingerprint.of("v1:0123456789abcdef")).hasToString("v1:0123456789abcdef");
        assertThat(Fingerprint.of(FILM.fingerprint().toString())).isEqualTo(FILM.fingerprint());
    }

    @Test
    void isSortedByItsText() {
        Fingerprint first = Fingerprint.of("v1:0123456789abcdef");

        assertThat(first).isLessThan(Fingerprint.of("v1:0123456789abcdff")).isEqualByComparingTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "v1:",
                "0123456789abcdef",
                "v2:0123456789abcdef",
                "v1:0123456789abcde",
                "v1:0123456789abcdef0",
                "v1:0123456789ABCDEF",
                "v1:0123456789abcdeg"
            })
    void isNoOtherText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fingerprint.of(text))
                .withMessage(
                        "fingerprint must be 'v1:' and 16 hexadecimal digits as in 'v1:0123456789abcdef', but was '"
                                + text + "'.");
    }
}
