package io.conferenceplan.json.codec;

import static io.conferenceplan.json.codec.ValueCodecs.TEXT;

import io.conferenceplan.validation.Baseline;
import io.conferenceplan.validation.Baselines;
import io.conferenceplan.validation.Fingerprint;
import io.conferenceplan.validation.KnownFinding;
import io.conferenceplan.validation.Outcome;
import io.conferenceplan.validation.RuleId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The known findings of plans; start with {@link #BASELINES}. */
public final class BaselineCodecs {

    private static final Codec<RuleId> RULE = TextCodec.of("ruleId", RuleId::of, RuleId::value);

    private static final Codec<Outcome> OUTCOME =
            EnumCodec.of(Outcome.class, EnumSet.of(Outcome.VIOLATED, Outcome.UNDETERMINED));

    private static final Codec<Fingerprint> FINGERPRINT = TextCodec.of(
                    "fingerprint", Fingerprint::of, Fingerprint::value)
            .describedBy("type", "string", "pattern", "^v1:[0-9a-f]{16}$");

    private static final Codec<KnownFinding> FINDING = ObjectCodec.of(
                    KnownFinding.class, KnownFinding::builder, KnownFinding.Builder::build)
            .required("rule", KnownFinding::rule, KnownFinding.Builder::rule, RULE)
            .required("place", KnownFinding::place, KnownFinding.Builder::place, TEXT)
            .required("outcome", KnownFinding::outcome, KnownFinding.Builder::outcome, OUTCOME)
            .required("fingerprint", KnownFinding::fingerprint, KnownFinding.Builder::fingerprint, FINGERPRINT)
            .required(
                    "count", KnownFinding::count, KnownFinding.Builder::count, NumberCodec.within(1, Integer.MAX_VALUE))
            .onOneLine();

    private static final Codec<List<KnownFinding>> FINDINGS =
            ListCodec.of("findings", FINDING).distinctBy(KnownFinding::fingerprint, "ownFingerprint");

    /** The baselines of some plans: the only object of a document. */
    public static final Codec<Baselines> BASELINES = ObjectCodec.of(Baselines.class, Parts::new, Parts::build)
            .constant("formatVersion", 1, ValueCodecs.VERSION_1)
            .unless(Map.of(), "plans", Parts::findings, Parts::plans, MapCodec.ofAny("plans", FINDINGS))
            .onLines();

    private BaselineCodecs() {}

    /** Builds baselines from what is read. */
    private static final class Parts {

        private final Map<String, Baseline> plans = new TreeMap<>();

        void plans(Map<String, List<KnownFinding>> findings) {
            findings.forEach((plan, known) -> plans.put(plan, new Baseline(known)));
        }

        Baselines build() {
            return new Baselines(plans);
        }

        static Map<String, List<KnownFinding>> findings(Baselines baselines) {
            Map<String, List<KnownFinding>> findings = new TreeMap<>();
            baselines.plans().forEach((plan, baseline) -> findings.put(plan, baseline.findings()));
            return findings;
        }
    }
}
