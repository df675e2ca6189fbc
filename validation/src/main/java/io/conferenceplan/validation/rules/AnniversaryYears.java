package io.conferenceplan.validation.rules;

import io.conferenceplan.purpose.Anniversary;
import io.conferenceplan.validation.Evaluation;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import io.conferenceplan.value.Bounds;
import java.time.LocalDate;

/** "N years" of an anniversary is the difference of the years it names. */
public final class AnniversaryYears implements Rule {

    @Override
    public RuleDescriptor descriptor() {
        return RuleDescriptor.builder()
                .id(RuleId.of("anniversary-years"))
                .family(RuleFamily.CONSISTENCY)
                .severity(Severity.ERROR)
                .goodExample(EXAMPLE)
                .badExample(EXAMPLE.replace("\"years\": 70", "\"years\": 60"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        context.index().anniversaries().forEach(anniversary -> check(anniversary.value(), anniversary.path(), context));
    }

    private static void check(Anniversary anniversary, PlanPath path, RuleContext context) {
        anniversary.years().ifPresent(stated -> {
            Bounds<Integer> from = years(anniversary.from().bounds());
            Bounds<Integer> to = years(anniversary.to().bounds());
            Bounds<Integer> difference = new Bounds<>(to.min() - from.max(), to.max() - from.min());
            Evaluation evaluation = context.at(path.member("years"))
                    .reads(path.member("years"), stated)
                    .reads(path.member("from"), anniversary.from())
                    .reads(path.member("to"), anniversary.to());
            if (!from.isExact()) {
                evaluation.couldBeDecidedBy(path.member("from"));
            }
            if (!to.isExact()) {
                evaluation.couldBeDecidedBy(path.member("to"));
            }
            evaluation
                    .compare("name", anniversary.name())
                    .compare("stated", stated.value())
                    .compare("from", from)
                    .compare("to", to)
                    .compare("years", difference)
                    .conclude(Truth.equal(stated.value().bounds(context.approximation()), difference));
        });
    }

    static Bounds<Integer> years(Bounds<LocalDate> dates) {
        return new Bounds<>(dates.min().getYear(), dates.max().getYear());
    }

    private static final String EXAMPLE = """
            {
              "formatVersion": 1,
              "title": "Hội nghị tổng kết công tác thi đua, khen thưởng",
              "anniversaries": [
                {"name": "Chiến thắng Điện Biên Phủ", "years": 70, "from": "1954-05-07", "to": "2024-05-07"}
              ]
            }
            """;
}
