package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.document.DocumentNumber;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentNumberStatedTest {

    private static final String RULE = "document-number-stated";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("no number", plan(), "VIOLATED document.number"),
                RuleCase.of(
                        "a blank before the symbol",
                        numbered(number -> number.symbol("KH-UBND")),
                        "VIOLATED document.number"),
                RuleCase.of("a blank alone", numbered(number -> number), "VIOLATED document.number"),
                RuleCase.of("a number", numbered(number -> number.number(12)), "SATISFIED document.number"),
                RuleCase.of(
                        "a number and a symbol",
                        numbered(number -> number.number(12).symbol("KH-UBND")),
                        "SATISFIED document.number"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysThatThereIsNoNumber() {
        Finding finding = plan().finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The plan states no number of its own.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Kế hoạch không ghi số văn bản.");
    }

    @Test
    void theMessageSaysThatTheNumberIsBlank() {
        Finding finding = numbered(number -> number.symbol("KH-UBND")).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The number of the plan is left blank.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Số của kế hoạch còn để trống.");
    }

    @Test
    void theMessageSaysWhatIsStated() {
        Finding finding = numbered(number -> number.number(12)).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The plan has the number 12.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Kế hoạch có số 12.");
    }

    private static Plans numbered(UnaryOperator<DocumentNumber.Builder> number) {
        DocumentNumber built = number.apply(DocumentNumber.builder()).build();
        return plan().document(document -> document.withNumber(built));
    }
}
