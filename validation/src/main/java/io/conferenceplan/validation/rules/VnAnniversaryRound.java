package io.conferenceplan.validation.rules;

import static io.conferenceplan.MeetingKind.ANNIVERSARY;

import io.conferenceplan.purpose.Anniversary;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.LegalSource;
import io.conferenceplan.validation.Located;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.value.Bounds;

/**
 * A ceremony is held for an anniversary whose years end in zero (năm tròn): as stated, or else the difference of the years it
 * names. Anniversaries that a conference only mentions are no ceremonies.
 */
public final class VnAnniversaryRound implements Rule {

    private static final Regulation<LegalSource> REGULATION = Regulation.of(VietnameseLaw.foundingDays());

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("vn-anniversary-round"))
                .family(RuleFamily.STATE_PRACTICE)
                .severity(Severity.INFO)
                .scope(VietnameseLaw.STATE.ofMeetings(ANNIVERSARY))
                .addAllSources(REGULATION.sources())
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("\"years\": 80", "\"years\": 81"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        REGULATION.on(context).ifPresent(law -> {
            for (Located<Anniversary> anniversary : context.index().anniversaries()) {
                check(anniversary.value(), anniversary.path(), law, context);
            }
        });
    }

    private static void check(Anniversary anniversary, PlanPath path, InForce<LegalSource> law, RuleContext context) {
        Evaluation evaluation = context.at(path).compare("name", anniversary.name());
        Bounds<Integer> years = years(anniversary, path, evaluation, context);
        evaluation.compare("years", years);
        int lastRound = years.max() - Math.floorMod(years.max(), 10);
        boolean round = years.isExact() && lastRound == years.max();
        law.conclude(evaluation, Truth.ofCases(lastRound >= years.min(), !round), "");
    }

    private static Bounds<Integer> years(
            Anniversary anniversary, PlanPath path, Evaluation evaluation, RuleContext context) {
        if (anniversary.years().isPresent()) {
            evaluation.reads(path.member("years"), anniversary.years().get());
            return anniversary.years().get().value().bounds(context.approximation());
        }
        Bounds<Integer> from = AnniversaryYears.years(anniversary.from().bounds());
        Bounds<Integer> to = AnniversaryYears.years(anniversary.to().bounds());
        evaluation.reads(path.member("from"), anniversary.from()).reads(path.member("to"), anniversary.to());
        if (!from.isExact()) {
            evaluation.couldBeDecidedBy(path.member("from"));
        }
        if (!to.isExact()) {
            evaluation.couldBeDecidedBy(path.member("to"));
        }
        return new Bounds<>(to.min() - from.max(), to.max() - from.min());
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Lễ kỷ niệm 80 năm Ngày truyền thống",
              "kind": "anniversary",
              "document": {
                "issuer": {"kind": "collective", "organisation": "ubnd-tinh"},
                "issueDate": "2024-02-23"
              },
              "anniversaries": [
                {
                  "name": "Ngày truyền thống",
                  "years": 80,
                  "from": "1944-12-22",
                  "to": "2024-12-22"
                }
              ],
              "organisations": [{"id": "ubnd-tinh", "name": "Ủy ban nhân dân tỉnh"}]
            }
            """;
}
