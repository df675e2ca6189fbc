package io.conferenceplan.validation;

import static io.conferenceplan.MeetingKind.ANNIVERSARY;
import static io.conferenceplan.MeetingKind.DISSEMINATION;
import static io.conferenceplan.MeetingKind.PRELIMINARY_REVIEW;
import static io.conferenceplan.MeetingKind.PROFESSIONAL;
import static io.conferenceplan.MeetingKind.REVIEW;
import static io.conferenceplan.MeetingKind.ROUTINE;
import static io.conferenceplan.MeetingKind.THEMATIC;
import static io.conferenceplan.MeetingKind.TRAINING;
import static io.conferenceplan.document.IssuerKind.COLLECTIVE;
import static io.conferenceplan.document.IssuerKind.OTHER;
import static io.conferenceplan.document.IssuerKind.PARTY_BODY;
import static io.conferenceplan.document.IssuerKind.PERSONAL;
import static io.conferenceplan.validation.Plans.VIETNAMESE;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.statePlan;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.validation.rules.VnEventLength;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VnEventLengthTest {

    private static final String RULE = "vn-event-length";

    static List<RuleCase> cases() {
        return List.of(
                RuleCase.of("nothing stated", plan(), "NOT_APPLICABLE"),
                RuleCase.of("no kind of meeting", statePlan().dayCount("3"), "NOT_APPLICABLE"),
                RuleCase.of("no length", statePlan().ofKind(REVIEW), "NOT_APPLICABLE"),
                RuleCase.of("no issuer", plan().ofKind(REVIEW).days("2024-03-08..2024-03-09"), "NOT_APPLICABLE"),
                RuleCase.of(
                        "a company", statePlan().issuedBy(OTHER).ofKind(REVIEW).dayCount("2"), "NOT_APPLICABLE"),
                RuleCase.of(
                        "a meeting without a limit",
                        statePlan().ofKind(ANNIVERSARY).dayCount("3"),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "no day of the plan",
                        plan().issuedBy(COLLECTIVE).ofKind(REVIEW).dayCount("2"),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "a review of one day", statePlan().ofKind(REVIEW).dayCount("1"), "SATISFIED schedule.dayCount"),
                RuleCase.of(
                        "a review of two days", statePlan().ofKind(REVIEW).dayCount("2"), "VIOLATED schedule.dayCount"),
                RuleCase.of(
                        "of a person in office",
                        statePlan().issuedBy(PERSONAL).ofKind(REVIEW).dayCount("2"),
                        "VIOLATED schedule.dayCount"),
                RuleCase.of(
                        "a preliminary review of two days",
                        statePlan().ofKind(PRELIMINARY_REVIEW).dayCount("2"),
                        "VIOLATED schedule.dayCount"),
                RuleCase.of(
                        "a thematic meeting of two days",
                        statePlan().ofKind(THEMATIC).dayCount("2"),
                        "VIOLATED schedule.dayCount"),
                RuleCase.of(
                        "a training of two days",
                        statePlan().ofKind(TRAINING).dayCount("2"),
                        "SATISFIED schedule.dayCount"),
                RuleCase.of(
                        "a training of two and a half days",
                        statePlan().ofKind(TRAINING).halfDays("5"),
                        "VIOLATED schedule.halfDays"),
                RuleCase.of(
                        "a routine meeting of half a day",
                        statePlan().ofKind(ROUTINE).halfDays("1"),
                        "SATISFIED schedule.halfDays"),
                RuleCase.of(
                        "a routine meeting of two half days",
                        statePlan().ofKind(ROUTINE).halfDays("2"),
                        "VIOLATED schedule.halfDays"),
                RuleCase.of(
                        "a routine meeting on one date, of which nobody says whether it takes half the day",
                        statePlan().ofKind(ROUTINE).days("2024-03-08"),
                        "NOT_APPLICABLE schedule.days"),
                RuleCase.of(
                        "a routine meeting on two dates",
                        statePlan().ofKind(ROUTINE).days("2024-03-08..2024-03-09"),
                        "VIOLATED schedule.days"),
                RuleCase.of(
                        "a review on one date, known to the quarter",
                        statePlan().ofKind(REVIEW).days("2024-Q1"),
                        "SATISFIED schedule.days"),
                RuleCase.of(
                        "a review on two dates, longer than a day even if the last is a half",
                        statePlan().ofKind(REVIEW).days("2024-03-08..2024-03-09"),
                        "VIOLATED schedule.days"),
                RuleCase.of(
                        "a review on one or two dates",
                        statePlan().ofKind(REVIEW).days("2024-03-08..2024-03-08/2024-03-09"),
                        "UNDETERMINED schedule.days, decided by schedule.days"),
                RuleCase.of(
                        "two tentative dates",
                        statePlan().ofKind(REVIEW).days("dk 2024-03-08..2024-03-09"),
                        "VIOLATED schedule.days tentative"),
                RuleCase.of(
                        "tentative half days",
                        statePlan().ofKind(REVIEW).halfDays("dk 3"),
                        "VIOLATED schedule.halfDays tentative"),
                RuleCase.of(
                        "half days count before dates",
                        statePlan()
                                .ofKind(REVIEW)
                                .days("2024-03-08..2024-03-09")
                                .halfDays("2"),
                        "SATISFIED schedule.halfDays"),
                RuleCase.of(
                        "a number of days counts before dates",
                        statePlan()
                                .ofKind(REVIEW)
                                .days("2024-03-08..2024-03-09")
                                .dayCount("1"),
                        "SATISFIED schedule.dayCount"),
                RuleCase.of(
                        "a tentative number of days",
                        statePlan().ofKind(REVIEW).dayCount("dk 2"),
                        "VIOLATED schedule.dayCount tentative"),
                RuleCase.of(
                        "an imprecise number of days",
                        statePlan().ofKind(REVIEW).dayCount("1..2"),
                        "UNDETERMINED schedule.dayCount, decided by schedule.dayCount"),
                RuleCase.of(
                        "an imprecise number of half days that is too large",
                        statePlan().ofKind(REVIEW).halfDays("3.."),
                        "VIOLATED schedule.halfDays"),
                RuleCase.of(
                        "the hours of a morning",
                        statePlan()
                                .ofKind(ROUTINE)
                                .days("2024-03-08")
                                .start("07:00")
                                .end("12:00"),
                        "SATISFIED schedule.endTime, with schedule.startTime"),
                RuleCase.of(
                        "the hours of an afternoon, until midnight",
                        statePlan()
                                .ofKind(ROUTINE)
                                .days("2024-03-08")
                                .start("12:00")
                                .end("00:00"),
                        "SATISFIED schedule.endTime, with schedule.startTime"),
                RuleCase.of(
                        "four hours over noon",
                        statePlan()
                                .ofKind(ROUTINE)
                                .days("2024-03-08")
                                .start("10:00")
                                .end("14:00"),
                        "SATISFIED schedule.endTime, with schedule.startTime"),
                RuleCase.of(
                        "a minute more",
                        statePlan()
                                .ofKind(ROUTINE)
                                .days("2024-03-08")
                                .start("10:00")
                                .end("14:01"),
                        "VIOLATED schedule.endTime, with schedule.startTime"),
                RuleCase.of(
                        "the tentative hours of a whole day",
                        statePlan()
                                .ofKind(ROUTINE)
                                .days("2024-03-08")
                                .start("dk 08:00")
                                .end("17:00"),
                        "VIOLATED schedule.endTime tentative, with schedule.startTime"),
                RuleCase.of(
                        "hours with a tentative end",
                        statePlan()
                                .ofKind(ROUTINE)
                                .days("2024-03-08")
                                .start("08:00")
                                .end("dk 17:00"),
                        "VIOLATED schedule.endTime tentative, with schedule.startTime"),
                RuleCase.of(
                        "hours that end when they start",
                        statePlan()
                                .ofKind(ROUTINE)
                                .days("2024-03-08")
                                .start("08:00")
                                .end("08:00"),
                        "NOT_APPLICABLE schedule.days"),
                RuleCase.of(
                        "the hours of several days tell nothing",
                        statePlan()
                                .ofKind(ROUTINE)
                                .days("2024-03-08..2024-03-09")
                                .start("08:00")
                                .end("11:00"),
                        "VIOLATED schedule.days"),
                RuleCase.of(
                        "no end",
                        statePlan().ofKind(ROUTINE).days("2024-03-08").start("08:00"),
                        "NOT_APPLICABLE schedule.days"),
                RuleCase.of(
                        "the day before the decision is in force",
                        statePlan().issued("2018-12-24").ofKind(REVIEW).dayCount("2"),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "the day on which it comes into force",
                        statePlan().issued("2018-12-25").ofKind(REVIEW).dayCount("2"),
                        "VIOLATED schedule.dayCount"),
                RuleCase.of(
                        "perhaps before the decision",
                        statePlan().issued("2018-12").ofKind(REVIEW).dayCount("2"),
                        "UNDETERMINED schedule.dayCount, decided by document.issueDate"),
                RuleCase.of(
                        "without a day of issue that of the event counts",
                        plan().issuedBy(COLLECTIVE).ofKind(REVIEW).days("2018-12-24..2018-12-27"),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "an event that is too long if it begins in time",
                        plan().issuedBy(COLLECTIVE).ofKind(REVIEW).days("dk 2018-12-24/2018-12-25..2018-12-27"),
                        "UNDETERMINED schedule.days tentative, decided by schedule.days"),
                RuleCase.of(
                        "an event that is short enough, or begins before the law",
                        plan().issuedBy(COLLECTIVE).ofKind(TRAINING).days("2018-12-24/2018-12-26..2018-12-26"),
                        "UNDETERMINED schedule.days, decided by schedule.days"),
                RuleCase.of(
                        "a day and a half the day before the conclusion",
                        statePlan().issued("2025-12-10").ofKind(REVIEW).halfDays("3"),
                        "VIOLATED schedule.halfDays"),
                RuleCase.of(
                        "a day and a half from the conclusion",
                        statePlan().issued("2025-12-11").ofKind(REVIEW).halfDays("3"),
                        "SATISFIED schedule.halfDays"),
                RuleCase.of(
                        "two days from the conclusion",
                        statePlan()
                                .issued("2025-12-11")
                                .ofKind(PRELIMINARY_REVIEW)
                                .dayCount("2"),
                        "VIOLATED schedule.dayCount"),
                RuleCase.of(
                        "two dates from the conclusion, of which the last may be a half",
                        statePlan().issued("2025-12-11").ofKind(REVIEW).days("2026-01-08..2026-01-09"),
                        "NOT_APPLICABLE schedule.days"),
                RuleCase.of(
                        "a day and a half, perhaps before the conclusion",
                        statePlan().issued("2025-12").ofKind(REVIEW).halfDays("3"),
                        "UNDETERMINED schedule.halfDays, decided by document.issueDate"),
                RuleCase.of(
                        "two days are too long before and after it",
                        statePlan().issued("2025-12").ofKind(REVIEW).dayCount("2"),
                        "VIOLATED schedule.dayCount"),
                RuleCase.of(
                        "the decision still limits what the conclusion does not name",
                        statePlan().issued("2025-12-11").ofKind(THEMATIC).halfDays("3"),
                        "VIOLATED schedule.halfDays"),
                RuleCase.of(
                        "a dissemination before the conclusion",
                        statePlan().issued("2025-12-10").ofKind(DISSEMINATION).dayCount("1"),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "a dissemination from the conclusion",
                        statePlan().issued("2025-12-11").ofKind(DISSEMINATION).dayCount("1"),
                        "VIOLATED schedule.dayCount"),
                RuleCase.of(
                        "a professional meeting from the conclusion",
                        statePlan().issued("2025-12-11").ofKind(PROFESSIONAL).dayCount("1"),
                        "SATISFIED schedule.dayCount"),
                RuleCase.of(
                        "a longer one",
                        statePlan().issued("2025-12-11").ofKind(PROFESSIONAL).halfDays("3"),
                        "VIOLATED schedule.halfDays"),
                RuleCase.of(
                        "dates that are imprecise and decide nothing",
                        statePlan().issued("2025-12").ofKind(PROFESSIONAL).days("2026-01"),
                        "UNDETERMINED schedule.days, decided by document.issueDate"),
                RuleCase.of(
                        "an event that takes one date, if the conclusion is in force at all",
                        plan().issuedBy(COLLECTIVE)
                                .ofKind(DISSEMINATION)
                                .days("2025-12-10/2025-12-11..2025-12-10/2025-12-11"),
                        "NOT_APPLICABLE schedule.days"),
                RuleCase.of(
                        "the decision does not bind the Party",
                        statePlan().issuedBy(PARTY_BODY).ofKind(REVIEW).dayCount("2"),
                        "NOT_APPLICABLE"),
                RuleCase.of(
                        "the conclusion does",
                        statePlan()
                                .issuedBy(PARTY_BODY)
                                .issued("2025-12-11")
                                .ofKind(REVIEW)
                                .dayCount("2"),
                        "VIOLATED schedule.dayCount"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIs(RuleCase line) {
        assertThat(line.plan().verdicts(RULE)).isEqualTo(line.verdicts());
    }

    @Test
    void theMessageNamesTheLimitInDays() {
        Finding finding = statePlan().ofKind(REVIEW).halfDays("3").finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The meeting lasts 1½ days, but Quyết định 45/2018/QĐ-TTg allows 1 at most.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo("Hội nghị kéo dài 1½ ngày, nhưng Quyết định 45/2018/QĐ-TTg quy định không quá 1 ngày.");
    }

    @Test
    void theMessageNamesBothLawsThatCanBeInForce() {
        Finding finding =
                statePlan().issued("2025-12").ofKind(REVIEW).halfDays("3").finding(RULE);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "Whether the meeting is too long is open: its length in days is 1½, and Quyết định 45/2018/QĐ-TTg,"
                                + " Kết luận 226-KL/TW allows 1, 1½ at most; the day of the plan is some day from 2025-12-01 to"
                                + " 2025-12-31.");
        assertThat(finding.message(VIETNAMESE))
                .isEqualTo(
                        "Chưa xác định được hội nghị có quá dài hay không: thời gian là 1½ ngày, Quyết định 45/2018/QĐ-TTg,"
                                + " Kết luận 226-KL/TW quy định không quá 1, 1½ ngày; ngày của kế hoạch là một ngày"
                                + " nào đó từ 01/12/2025 đến 31/12/2025.");
    }

    @Test
    void aLengthThatIsImpreciseIsWrittenInDaysToo() {
        assertThat(statePlan().ofKind(REVIEW).halfDays("1..4").finding(RULE).message(Locale.ENGLISH))
                .startsWith("Whether the meeting is too long is open: its length in days is ½ to 2, and");
        assertThat(statePlan().ofKind(ROUTINE).halfDays("0").finding(RULE).message(VIETNAMESE))
                .isEqualTo("Thời gian hội nghị là 0 ngày, trong mức ½ ngày theo Quyết định 45/2018/QĐ-TTg.");
    }

    @Test
    void theLegalSourcesAreTheDecisionAndTheConclusion() {
        assertThat(new VnEventLength().descriptor().sources())
                .extracting(LegalSource::document)
                .containsExactly("Quyết định 45/2018/QĐ-TTg", "Kết luận 226-KL/TW");
    }

    @Test
    void theLengthOfHalfADayCanBeSet() {
        Plans fiveHours =
                statePlan().ofKind(ROUTINE).days("2024-03-08").start("10:00").end("15:00");
        RuleEngine engine = Plans.engine(RULE, "halfDayMinutes", 300);

        assertThat(fiveHours.verdicts(RULE)).containsExactly("VIOLATED schedule.endTime, with schedule.startTime");
        assertThat(fiveHours.verdicts(engine)).containsExactly("SATISFIED schedule.endTime, with schedule.startTime");
    }
}
