package io.conferenceplan.json.codec;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.conferenceplan.internal.Nearest;
import io.conferenceplan.validation.ConfigurationProblem;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.Suppression;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The suppressions in settings. */
final class SuppressionCodecs {

    private static final Codec<String> PLACE = new PlainTextCodec("place", Map.of("type", "string"), PlanPath::isPlace);

    private SuppressionCodecs() {}

    /** How suppressions of some rules are written. */
    static Codec<Suppression> suppression(RuleSet rules) {
        return ObjectCodec.of(Suppression.class, SuppressionParts::new, SuppressionParts::build)
                .required("rule", Suppression::rule, SuppressionParts::rule, ruleId(rules))
                .required("place", Suppression::place, SuppressionParts::place, PLACE)
                .required("reason", Suppression::reason, SuppressionParts::reason, ValueCodecs.NOT_BLANK)
                .optional("lastDay", Suppression::lastDay, SuppressionParts::lastDay, TimeCodecs.DAY)
                .onOneLine();
    }

    private static Codec<RuleId> ruleId(RuleSet rules) {
        List<String> known =
                rules.descriptors().stream().map(rule -> rule.id().value()).toList();
        return TextCodec.of("knownRule", id -> RuleId.of(known(id, known)), rule -> known(rule.value(), known))
                .correcting(id -> requireNonNullElse(Nearest.to(id, known.toArray(new String[0])), id))
                .describedBy("enum", known);
    }

    private static String known(String rule, List<String> rules) {
        if (!rules.contains(rule)) {
            throw new IllegalArgumentException(new ConfigurationProblem.UnknownRule(rule, rules).message());
        }
        return rule;
    }

    /** Builds a suppression from what is read. */
    private static final class SuppressionParts {

        private @Nullable RuleId rule;
        private String place = "";
        private String reason = "";
        private @Nullable LocalDate lastDay;

        void rule(RuleId newRule) {
            rule = newRule;
        }

        void place(String newPlace) {
            place = newPlace;
        }

        void reason(String newReason) {
            reason = newReason;
        }

        void lastDay(LocalDate newLastDay) {
            lastDay = newLastDay;
        }

        Suppression build() {
            return new Suppression(requireNonNull(rule), place, reason, Optional.ofNullable(lastDay));
        }
    }
}
