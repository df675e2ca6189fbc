package io.conferenceplan.validation;

import static io.conferenceplan.purpose.Intent.OTHER;
import static io.conferenceplan.purpose.Intent.REVIEW;
import static io.conferenceplan.purpose.Intent.SIGN;
import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.document.BasisType;
import io.conferenceplan.document.LegalBasis;
import io.conferenceplan.purpose.Intent;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BasisDemandsMetTest {

    private static final String RULE = "basis-demands-met";

    static List<RuleCase> cases() {
        Plans letter = plan().bases(letter(REVIEW, SIGN));
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("no agenda", letter, "NOT_APPLICABLE"),
                RuleCase.of("no demands", plan().bases(letter()).slots(slot("a kind=report")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "a demand that no slot could show",
                        plan().bases(letter(OTHER)).slots(slot("a kind=report")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "all demands met",
                        letter.slots(slot("a kind=report"), slot("b kind=signing")),
                        "SATISFIED document.bases[12/SNV]"),
                RuleCase.of("a demand not met", letter.slots(slot("a kind=report")), "VIOLATED document.bases[12/SNV]"),
                RuleCase.of("a slot without a kind", letter.slots(slot("a kind=report"), slot("b")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "a basis without a number",
                        plan().bases(basis(SIGN).withSubject("Luật")).slots(slot("a kind=report")),
                        "VIOLATED document.bases[Luật]"),
                RuleCase.of(
                        "a basis with neither number nor subject",
                        plan().bases(letter(REVIEW), basis(SIGN)).slots(slot("a kind=report")),
                        "SATISFIED document.bases[12/SNV]",
                        "VIOLATED document.bases[1]"));
    }

    private static LegalBasis letter(Intent... demands) {
        return basis(demands).withNumber("12/SNV").withSubject("Hướng dẫn");
    }

    private static LegalBasis basis(Intent... demands) {
        return LegalBasis.builder()
                .type(BasisType.OFFICIAL_LETTER)
                .addAllDemands(List.of(demands))
                .build();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageNamesTheBasisAndWhatItDemands() {
        Finding finding =
                plan().bases(letter(REVIEW, SIGN)).slots(slot("a kind=report")).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The cited document 12/SNV demands a signing, but the agenda has no slot for it.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Văn bản căn cứ 12/SNV yêu cầu ký kết giao ước,"
                        + " nhưng chương trình không có mục tương ứng.");
    }
}
