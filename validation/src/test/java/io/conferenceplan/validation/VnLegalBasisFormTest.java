package io.conferenceplan.validation;

import static io.conferenceplan.document.IssuerKind.PARTY_BODY;
import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.statePlan;
import static io.conferenceplan.validation.Plans.stated;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.document.BasisType;
import io.conferenceplan.document.LegalBasis;
import io.conferenceplan.people.OrganisationId;
import io.conferenceplan.time.PlanDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class VnLegalBasisFormTest {

    private static final String RULE = "vn-legal-basis-form";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("no basis", statePlan(), "NOT_APPLICABLE"),
                RuleCase.of("a Party body", statePlan().issuedBy(PARTY_BODY).bases(decree()), "NOT_APPLICABLE"),
                RuleCase.of(
                        "a work programme and others",
                        statePlan().bases(basis(BasisType.WORK_PROGRAMME), basis(BasisType.OTHER)),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "a law by its name",
                        statePlan().bases(basis(BasisType.LAW).withSubject("Luật")),
                        "SATISFIED document.bases[Luật].number"),
                RuleCase.of(
                        "a law with a number",
                        statePlan().bases(basis(BasisType.LAW).withNumber("06/2022/QH15")),
                        "VIOLATED document.bases[06/2022/QH15].number"),
                RuleCase.of(
                        "an ordinance with a number",
                        statePlan().bases(basis(BasisType.ORDINANCE).withNumber("01/2024")),
                        "VIOLATED document.bases[01/2024].number"),
                RuleCase.of(
                        "a decree in full",
                        statePlan().bases(decree()),
                        "SATISFIED document.bases[98/2023/NĐ-CP].number",
                        "SATISFIED document.bases[98/2023/NĐ-CP].issuer",
                        "SATISFIED document.bases[98/2023/NĐ-CP].date",
                        "SATISFIED document.bases[98/2023/NĐ-CP].subject"),
                RuleCase.of(
                        "a decree of which nothing is said",
                        statePlan().bases(basis(BasisType.DECREE)),
                        "VIOLATED document.bases[0].number",
                        "VIOLATED document.bases[0].issuer",
                        "VIOLATED document.bases[0].date",
                        "VIOLATED document.bases[0].subject"),
                RuleCase.of(
                        "before the decree on documents",
                        statePlan().issued("2020-03-04").bases(basis(BasisType.LAW)),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "from the decree on documents",
                        statePlan().issued("2020-03-05").bases(basis(BasisType.LAW)),
                        "SATISFIED document.bases[0].number"),
                RuleCase.of(
                        "perhaps before it",
                        statePlan().issued("2020-03").bases(basis(BasisType.LAW)),
                        "UNDETERMINED document.bases[0].number, decided by document.issueDate"));
    }

    private static LegalBasis basis(BasisType type) {
        return LegalBasis.builder().type(type).build();
    }

    private static LegalBasis decree() {
        return basis(BasisType.DECREE)
                .withNumber("98/2023/NĐ-CP")
                .withIssuer(OrganisationId.of("chinh-phu"))
                .withDate(stated("2023-12-31", PlanDate::parse))
                .withSubject("Quy định chi tiết");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @ParameterizedTest
    @EnumSource(
            value = BasisType.class,
            names = {"LAW", "ORDINANCE", "WORK_PROGRAMME", "OTHER"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyActNeedsANumber(BasisType type) {
        assertThat(statePlan().bases(basis(type)).verdicts(RULE)).contains("VIOLATED document.bases[0].number");
    }

    @Test
    void theMessageOfALaw() {
        Finding finding = statePlan()
                .bases(basis(BasisType.LAW).withNumber("06/2022/QH15"))
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "The law \"06/2022/QH15\" is cited with a number; by Nghị định 30/2020/NĐ-CP a law is cited without"
                                + " one.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo(
                        "Căn cứ \"06/2022/QH15\" là luật hoặc pháp lệnh nhưng ghi số; theo Nghị định 30/2020/NĐ-CP không ghi"
                                + " số, ký hiệu.");
    }

    @Test
    void eachPartThatIsMissingHasItsMessage() {
        List<Finding> findings = statePlan()
                .bases(
                        basis(BasisType.NOTICE).withSubject("Phân công"),
                        basis(BasisType.NOTICE).withNumber("13/TB"))
                .findings(RULE);

        assertThat(findings)
                .filteredOn(finding -> finding.outcome() == Outcome.VIOLATED)
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly(
                        "The act \"Phân công\" is cited without its number, which Nghị định 30/2020/NĐ-CP asks for.",
                        "The act \"Phân công\" is cited without its issuer, whom Nghị định 30/2020/NĐ-CP asks for.",
                        "The act \"Phân công\" is cited without its date, which Nghị định 30/2020/NĐ-CP asks for.",
                        "The act \"13/TB\" is cited without its issuer, whom Nghị định 30/2020/NĐ-CP asks for.",
                        "The act \"13/TB\" is cited without its date, which Nghị định 30/2020/NĐ-CP asks for.",
                        "The act \"13/TB\" is cited without its subject, which Nghị định 30/2020/NĐ-CP asks for.");
        assertThat(findings.get(0).message(VIETNAMESE))
                .isEqualTo("Căn cứ \"Phân công\" không ghi số, ký hiệu như Nghị định 30/2020/NĐ-CP yêu cầu.");
    }
}
