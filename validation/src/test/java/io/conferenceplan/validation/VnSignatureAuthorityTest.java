package io.conferenceplan.validation;

import static io.conferenceplan.document.IssuerKind.COLLECTIVE;
import static io.conferenceplan.document.IssuerKind.PARTY_BODY;
import static io.conferenceplan.document.IssuerKind.PERSONAL;
import static io.conferenceplan.document.SigningAuthority.KT;
import static io.conferenceplan.document.SigningAuthority.Q;
import static io.conferenceplan.document.SigningAuthority.TL;
import static io.conferenceplan.document.SigningAuthority.TM;
import static io.conferenceplan.document.SigningAuthority.TUQ;
import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.statePlan;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.document.Signature;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VnSignatureAuthorityTest {

    private static final String RULE = "vn-signature-authority";

    private static final String SATISFIED = "SATISFIED document.signature, with document.issuer";
    private static final String VIOLATED = "VIOLATED document.signature, with document.issuer";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("no signature", statePlan(), "NOT_APPLICABLE"),
                RuleCase.of("no issuer", plan().issued("2024-02-23").signed("CHỦ TỊCH"), "NOT_APPLICABLE"),
                RuleCase.of(
                        "a name alone does not show the form",
                        statePlan()
                                .signed(Signature.builder().name("Nguyễn Văn A").build()),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "Party bodies sign otherwise",
                        statePlan().issuedBy(PARTY_BODY).signed("BÍ THƯ"),
                        "NOT_APPLICABLE"),
                RuleCase.of("a collective body: its head", statePlan().signed("CHỦ TỊCH", TM), SATISFIED),
                RuleCase.of("a deputy", statePlan().signed("PHÓ CHỦ TỊCH", TM, KT), SATISFIED),
                RuleCase.of("the acting head", statePlan().signed("CHỦ TỊCH", TM, Q), SATISFIED),
                RuleCase.of(
                        "no office",
                        statePlan().signed(Signature.builder().addAuthority(TM).build()),
                        SATISFIED),
                RuleCase.of("not on behalf of the body", statePlan().signed("CHỦ TỊCH"), VIOLATED),
                RuleCase.of("a deputy for the head alone", statePlan().signed("PHÓ CHỦ TỊCH", KT), VIOLATED),
                RuleCase.of("on behalf of the body last", statePlan().signed("PHÓ CHỦ TỊCH", KT, TM), VIOLATED),
                RuleCase.of("by order", statePlan().signed("CHÁNH VĂN PHÒNG", TL), VIOLATED),
                RuleCase.of(
                        "a deputy who does not sign for the head", statePlan().signed("Phó Chủ tịch", TM), VIOLATED),
                RuleCase.of("a person in office", personal().signed("CHỦ TỊCH"), SATISFIED),
                RuleCase.of("a deputy of that person", personal().signed("PHÓ CHỦ TỊCH", KT), SATISFIED),
                RuleCase.of("a deputy by authorisation", personal().signed("PHÓ GIÁM ĐỐC", TUQ), SATISFIED),
                RuleCase.of("a person on behalf of a body", personal().signed("CHỦ TỊCH", TM), VIOLATED),
                RuleCase.of("the same after another form", personal().signed("CHỦ TỊCH", KT, TM), VIOLATED),
                RuleCase.of("a deputy alone", personal().signed("PHÓ CHỦ TỊCH"), VIOLATED),
                RuleCase.of("an office that only begins alike", personal().signed("PHÓNG VIÊN TRƯỞNG"), SATISFIED),
                RuleCase.of(
                        "in December 2019 the circular rules",
                        statePlan().issued("2019-12").signed("CHỦ TỊCH"),
                        VIOLATED),
                RuleCase.of(
                        "the circular and then the decree",
                        statePlan().issued("2020-03").signed("CHỦ TỊCH"),
                        VIOLATED),
                RuleCase.of(
                        "before the circular", statePlan().issued("2011-12-31").signed("CHỦ TỊCH"), "NOT_APPLICABLE"),
                RuleCase.of(
                        "from the circular", statePlan().issued("2012-01-01").signed("CHỦ TỊCH"), VIOLATED),
                RuleCase.of(
                        "perhaps before the circular",
                        statePlan().issued("2011-12-31/2012-01-01").signed("CHỦ TỊCH"),
                        "UNDETERMINED document.signature, decided by document.issueDate, with document.issuer"),
                RuleCase.of(
                        "without a day of issue that of the event counts",
                        plan().issuedBy(COLLECTIVE).days("2024-Q1").signed("CHỦ TỊCH"),
                        VIOLATED),
                RuleCase.of(
                        "no day of the plan at all", plan().issuedBy(COLLECTIVE).signed("CHỦ TỊCH"), "NOT_APPLICABLE"));
    }

    private static Plans personal() {
        return statePlan().issuedBy(PERSONAL);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageOfACollectiveBody() {
        Finding finding = statePlan().issued("2019-12").signed("CHỦ TỊCH").finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "A collective body issues the plan, so by Thông tư 01/2011/TT-BNV it is signed on its behalf (TM.),"
                                + " but it is signed \"CHỦ TỊCH\".");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo(
                        "Kế hoạch do tập thể ban hành nên theo Thông tư 01/2011/TT-BNV phải ký thay mặt (TM.), nhưng được"
                                + " ký \"CHỦ TỊCH\".");
    }

    @Test
    void theMessageOfAPersonInOffice() {
        Finding finding = personal().signed("CHỦ TỊCH", TM).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "A person in office issues the plan, so by Nghị định 30/2020/NĐ-CP it is not signed on behalf of a"
                                + " body (TM.), but it is signed \"TM. CHỦ TỊCH\".");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo(
                        "Kế hoạch do người có chức danh ban hành nên theo Nghị định 30/2020/NĐ-CP không ký thay mặt tập thể"
                                + " (TM.), nhưng được ký \"TM. CHỦ TỊCH\".");
    }

    @Test
    void theMessageOfADeputy() {
        Finding finding = statePlan().signed("PHÓ CHỦ TỊCH", TM).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "A deputy signs for the head (KT.) by Nghị định 30/2020/NĐ-CP, but the plan is signed \"TM. PHÓ CHỦ"
                                + " TỊCH\".");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo(
                        "Theo Nghị định 30/2020/NĐ-CP cấp phó phải ký thay người đứng đầu (KT.), nhưng kế hoạch được ký"
                                + " \"TM. PHÓ CHỦ TỊCH\".");
    }
}
