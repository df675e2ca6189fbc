package io.conferenceplan.validation;

import static io.conferenceplan.document.IssuerKind.OTHER;
import static io.conferenceplan.document.IssuerKind.PARTY_BODY;
import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.product;
import static io.conferenceplan.validation.Plans.slot;
import static io.conferenceplan.validation.Plans.statePlan;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.people.Actor;
import io.conferenceplan.product.ProductKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VnSpeechLengthTest {

    private static final String RULE = "vn-speech-length";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("a speech without a length", latePlan().slots(slot("a kind=speech")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "a start without an end", latePlan().slots(slot("a kind=speech time=08:00")), "NOT_APPLICABLE"),
                RuleCase.of("a report", latePlan().slots(slot("a kind=report for=PT2H")), "NOT_APPLICABLE"),
                RuleCase.of(
                        "a company",
                        latePlan().issuedBy(OTHER).slots(slot("a kind=speech for=PT51M")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "50 minutes",
                        latePlan().slots(slot("a kind=speech for=PT50M")),
                        "SATISFIED agenda.slots[a].duration"),
                RuleCase.of(
                        "51 minutes, of a Party body",
                        latePlan().issuedBy(PARTY_BODY).slots(slot("a kind=opening kind=speech for=PT51M")),
                        "VIOLATED agenda.slots[a].duration"),
                RuleCase.of(
                        "50 minutes by the clock",
                        latePlan().slots(slot("a kind=speech time=08:00/08:50 for=PT1H")),
                        "SATISFIED agenda.slots[a].time"),
                RuleCase.of(
                        "51 minutes by the clock, tentatively",
                        latePlan().slots(slot("a kind=speech time=dk_08:00/08:51")),
                        "VIOLATED agenda.slots[a].time tentative"),
                RuleCase.of(
                        "a start and a duration",
                        latePlan().slots(slot("a kind=speech time=08:00 for=PT51M")),
                        "VIOLATED agenda.slots[a].duration"),
                RuleCase.of(
                        "45 to 55 minutes",
                        latePlan().slots(slot("a kind=speech for=PT45M/PT55M")),
                        "UNDETERMINED agenda.slots[a].duration, decided by agenda.slots[a].duration"),
                RuleCase.of(
                        "about 45 minutes",
                        latePlan().slots(slot("a kind=speech for=~PT45M")),
                        "SATISFIED agenda.slots[a].duration"),
                RuleCase.of(
                        "one who speaks",
                        latePlan().slots(slot("a kind=speech for=PT51M").withPerformers(Actor.office("Bí thư"))),
                        "VIOLATED agenda.slots[a].duration"),
                RuleCase.of(
                        "two who speak",
                        latePlan()
                                .slots(slot("a kind=speech for=PT51M")
                                        .withPerformers(Actor.office("Bí thư"), Actor.office("Chủ tịch"))),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "speeches within a slot",
                        latePlan().slots(slot("s kind=speech for=PT90M", slot("a kind=speech for=PT45M"))),
                        "SATISFIED agenda.slots[s].slots[a].duration"),
                RuleCase.of(
                        "the text of a speech, and a film",
                        latePlan()
                                .products(
                                        product("text", "PT51M").withKind(ProductKind.SPEECH),
                                        product("film", "PT51M").withKind(ProductKind.FILM),
                                        product("other", ProductKind.SPEECH)),
                        "VIOLATED products[text].duration"),
                RuleCase.of(
                        "before the conclusion",
                        statePlan().issued("2025-12-10").slots(slot("a kind=speech for=PT51M")),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "from the conclusion",
                        statePlan().issued("2025-12-11").slots(slot("a kind=speech for=PT51M")),
                        "VIOLATED agenda.slots[a].duration"),
                RuleCase.of(
                        "perhaps before it",
                        statePlan().issued("2025-12").slots(slot("a kind=speech for=PT51M")),
                        "UNDETERMINED agenda.slots[a].duration, decided by document.issueDate"),
                RuleCase.of(
                        "an issue that decides nothing",
                        statePlan().issued("2026-01").slots(slot("a kind=speech for=~PT50M")),
                        "UNDETERMINED agenda.slots[a].duration, decided by agenda.slots[a].duration"));
    }

    private static Plans latePlan() {
        return statePlan().issued("2026-01-09");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageNamesTheLength() {
        Finding finding = latePlan().slots(slot("a kind=speech for=PT51M")).finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("\"a\" takes 51 min, but Kết luận 226-KL/TW allows 50 min.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("\"a\" kéo dài 51 phút, nhưng theo Kết luận 226-KL/TW không quá 50 phút.");
    }

    @Test
    void theLengthCanBeSet() {
        RuleEngine engine = Plans.engine(RULE, "minutes", 20);

        assertThat(latePlan().slots(slot("a kind=speech for=PT20M")).verdicts(engine))
                .containsExactly("SATISFIED agenda.slots[a].duration");
        assertThat(latePlan().slots(slot("a kind=speech for=PT21M")).verdicts(engine))
                .containsExactly("VIOLATED agenda.slots[a].duration");
    }
}
