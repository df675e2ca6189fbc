package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.people.Actor;
import io.conferenceplan.people.OrganisationId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContactStatedTest {

    private static final String RULE = "contact-stated";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nobody", plan(), "VIOLATED document.contact"),
                RuleCase.of(
                        "a contact",
                        plan().document(document -> document.withContact(Actor.office("Sở Nội vụ"))),
                        "SATISFIED document.contact"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageSaysWhatIsMissing() {
        Finding finding = plan().finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The plan names nobody to ask.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Kế hoạch không nêu đầu mối liên hệ khi có khó khăn, vướng mắc.");
    }

    @Test
    void theMessageNamesTheContact() {
        Finding finding = plan().organisation("x", "Sở Nội vụ")
                .document(document -> document.withContact(Actor.organisation(OrganisationId.of("x"))))
                .finding(RULE);

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The plan names whom to ask: Sở Nội vụ.");
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Kế hoạch có nêu đầu mối liên hệ: Sở Nội vụ.");
    }
}
