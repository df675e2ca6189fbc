package io.conferenceplan.validation;

import static io.conferenceplan.document.IssuerKind.PARTY_BODY;
import static io.conferenceplan.document.IssuerKind.PERSONAL;
import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.statePlan;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.document.DocumentNumber;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VnDocumentNumberFormatTest {

    private static final String RULE = "vn-document-number-format";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("no number", statePlan(), "NOT_APPLICABLE"),
                RuleCase.of(
                        "a blank number",
                        statePlan().number(DocumentNumber.builder().build()),
                        "NOT_APPLICABLE"),
                RuleCase.of("no issuer", plan().issued("2024-02-23").number(symbol("ubnd")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "Party bodies number otherwise",
                        statePlan().issuedBy(PARTY_BODY).number(symbol("KH/TU")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "number and symbol",
                        statePlan().number(symbol("KH-UBND").withNumber(1)),
                        "SATISFIED document.number.number",
                        "SATISFIED document.number.symbol"),
                RuleCase.of(
                        "a number below 1",
                        statePlan().number(DocumentNumber.builder().number(0).build()),
                        "VIOLATED document.number.number"),
                RuleCase.of(
                        "the symbol of a person in office",
                        statePlan().issuedBy(PERSONAL).number(symbol("UBND-KH")),
                        "VIOLATED document.number.symbol"),
                RuleCase.of(
                        "before the circular",
                        statePlan().issued("2011-12-31").number(symbol("ubnd")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "from the circular",
                        statePlan().issued("2012-01-01").number(symbol("ubnd")),
                        "VIOLATED document.number.symbol"),
                RuleCase.of(
                        "perhaps before the circular",
                        statePlan()
                                .issued("2011-12-31/2012-01-01")
                                .number(symbol("KH-UBND").withNumber(12)),
                        "UNDETERMINED document.number.number, decided by document.issueDate",
                        "UNDETERMINED document.number.symbol, decided by document.issueDate"),
                RuleCase.of(
                        "the last day of the circular",
                        statePlan().issued("2020-03-04").number(symbol("KH-UBND")),
                        "SATISFIED document.number.symbol"),
                RuleCase.of(
                        "the decree follows the circular without a gap",
                        statePlan().issued("2020-03").number(symbol("KH-UBND")),
                        "SATISFIED document.number.symbol"));
    }

    private static DocumentNumber symbol(String symbol) {
        return DocumentNumber.builder().symbol(symbol).build();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"KH-UBND", "KH-HĐTĐKT", "KH-SNV-TĐKT", "KH-BCĐ389", "KH-TTg", "KH-CTĐ.ĐBSH"})
    void theseSymbolsAreRight(String symbol) {
        assertThat(statePlan().number(symbol(symbol)).verdicts(RULE))
                .containsExactly("SATISFIED document.number.symbol");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "KH",
                "KH-",
                "KHUBND",
                "KH-UBND-",
                "KH--UBND",
                "QĐ-UBND",
                "UBND-KH",
                "kh-UBND",
                "KH-ubnd",
                "KH-UBNd",
                "KH - UBND",
                "KH-UBND ",
                "KH-UB ND",
                "KH–UBND",
                "KH/UBND",
                "/KH-UBND",
                "KH-UBND/2024"
            })
    void theseSymbolsAreWrong(String symbol) {
        assertThat(statePlan().number(symbol(symbol)).verdicts(RULE))
                .containsExactly("VIOLATED document.number.symbol");
    }

    @Test
    void theMessageSaysWhatTheLawAsksFor() {
        List<Finding> findings =
                statePlan().number(symbol("KH/ubnd").withNumber(0)).findings(RULE);

        assertThat(findings)
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly(
                        "The number of the plan is 0, but Nghị định 30/2020/NĐ-CP counts from 1.",
                        "The symbol of the plan is \"KH/ubnd\", but by Nghị định 30/2020/NĐ-CP it begins with \"KH\" and is in"
                                + " capitals joined by hyphens without spaces, such as \"KH-UBND\".");
        assertThat(findings)
                .extracting(finding -> finding.message(VIETNAMESE))
                .containsExactly(
                        "Số của kế hoạch là 0, nhưng theo Nghị định 30/2020/NĐ-CP số được đánh từ 01.",
                        "Ký hiệu của kế hoạch là \"KH/ubnd\", nhưng theo Nghị định 30/2020/NĐ-CP ký hiệu bắt đầu bằng \"KH\","
                                + " viết hoa, nối bằng gạch nối không cách chữ, như \"KH-UBND\".");
    }
}
