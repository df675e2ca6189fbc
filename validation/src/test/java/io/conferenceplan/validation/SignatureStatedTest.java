package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.document.Signature;
import io.conferenceplan.document.SigningAuthority;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignatureStatedTest {

    private static final String RULE = "signature-stated";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("no signature", plan(), "VIOLATED document.signature"),
                RuleCase.of(
                        "an authority alone",
                        signed(by -> by.addAuthority(SigningAuthority.TM).onBehalfOf("ỦY BAN NHÂN DÂN")),
                        "VIOLATED document.signature"),
                RuleCase.of("an office", signed(by -> by.office("CHỦ TỊCH")), "SATISFIED document.signature"),
                RuleCase.of("a name", signed(by -> by.name("Nguyễn Văn An")), "SATISFIED document.signature"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysWhatIsMissing() {
        Finding finding = plan().finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The plan does not state who signs it.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Kế hoạch không nêu người ký.");
    }

    @Test
    void theMessageNamesTheSignatory() {
        Finding finding =
                signed(by -> by.office("CHỦ TỊCH").name("Nguyễn Văn An")).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The plan is signed by CHỦ TỊCH, Nguyễn Văn An.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Kế hoạch do CHỦ TỊCH, Nguyễn Văn An ký.");
    }

    private static Plans signed(UnaryOperator<Signature.Builder> by) {
        Signature signature = by.apply(Signature.builder()).build();
        return plan().document(document -> document.withSignature(signature));
    }
}
