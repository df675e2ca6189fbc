package io.conferenceplan.validation.rules;

import static io.conferenceplan.MeetingKind.DISSEMINATION;
import static io.conferenceplan.MeetingKind.PRELIMINARY_REVIEW;
import static io.conferenceplan.MeetingKind.PROFESSIONAL;
import static io.conferenceplan.MeetingKind.REVIEW;
import static io.conferenceplan.MeetingKind.ROUTINE;
import static io.conferenceplan.MeetingKind.THEMATIC;
import static io.conferenceplan.MeetingKind.TRAINING;

import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.LegalSource;
import io.conferenceplan.validation.Parameter;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleScope;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.value.Bounds;
import java.util.List;
import java.util.Optional;

/**
 * A meeting lasts no longer than the law allows for its kind.
 *
 * <p>Decision 45 limits the meetings of state bodies. From the day of Conclusion 226, a review may last a day and a half, as
 * every important conference may: a plan does not say whether it is important. Where dates alone state the length, the last day
 * may be a half: where that matters, the rule does not apply.
 */
public final class VnEventLength implements Rule {

    /** How many minutes half a day has at most, if they lie on both sides of noon. */
    public static final Parameter<Integer> HALF_DAY_MINUTES = Parameter.of("halfDayMinutes", 240, new Bounds<>(1, 720));

    private static final LegalSource DECISION = VietnameseLaw.meetings(Optional.of("Điều 12"));
    private static final LegalSource CONCLUSION = VietnameseLaw.conferences();

    private static final Regulation<Limit> REGULATION = new Regulation<>(List.of(
            limit(DECISION, VietnameseLaw.STATE.ofMeetings(REVIEW, PRELIMINARY_REVIEW, THEMATIC), 2),
            limit(DECISION, VietnameseLaw.STATE.ofMeetings(TRAINING), 4),
            limit(DECISION, VietnameseLaw.STATE.ofMeetings(ROUTINE), 1),
            limit(CONCLUSION, VietnameseLaw.STATE_AND_PARTY.ofMeetings(DISSEMINATION), 1),
            limit(CONCLUSION, VietnameseLaw.STATE_AND_PARTY.ofMeetings(PROFESSIONAL), 2),
            limit(CONCLUSION, VietnameseLaw.STATE_AND_PARTY.ofMeetings(REVIEW, PRELIMINARY_REVIEW), 3)));

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("vn-event-length"))
                .family(RuleFamily.STATE_PRACTICE)
                .severity(Severity.WARNING)
                .scope(VietnameseLaw.STATE_AND_PARTY)
                .addAllSources(REGULATION.sources())
                .addParameter(HALF_DAY_MINUTES)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("\"dayCount\": 1", "\"dayCount\": 2"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        REGULATION
                .where(limit -> limit.scope().includes(context.plan()))
                .on(context)
                .ifPresent(law -> EventLength.of(context, context.parameter(HALF_DAY_MINUTES))
                        .ifPresent(length -> check(length, law, context)));
    }

    private static void check(EventLength length, InForce<Limit> law, RuleContext context) {
        Bounds<Long> halfDays = length.halfDays().apply(law.day());
        Evaluation evaluation = length.reader()
                .apply(context.at(length.path()))
                .compare("length", new Bounds<>(new HalfDays(halfDays.min()), new HalfDays(halfDays.max())))
                .compare("limit", law.limits().stream().map(Limit::halfDays).toList());
        law.conclude(
                evaluation, (limit, planDay) -> length.atMost(limit.halfDays().count(), planDay), "");
    }

    private static Regulation.Provision<Limit> limit(LegalSource source, RuleScope scope, int halfDays) {
        return new Regulation.Provision<>(source, new Limit(scope, new HalfDays(halfDays)));
    }

    /** How long some meetings may last. */
    private record Limit(RuleScope scope, HalfDays halfDays) {}

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "kind": "review",
              "document": {
                "issuer": {"kind": "collective", "organisation": "ubnd-tinh"},
                "issueDate": "2024-02-23"
              },
              "schedule": {"dayCount": 1},
              "organisations": [{"id": "ubnd-tinh", "name": "Ủy ban nhân dân tỉnh"}]
            }
            """;
}
