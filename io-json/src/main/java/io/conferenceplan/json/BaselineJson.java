package io.conferenceplan.json;

import io.conferenceplan.json.codec.BaselineCodecs;
import io.conferenceplan.json.codec.JsonSchema;
import io.conferenceplan.validation.Baselines;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads and writes the known findings of plans as JSON, one finding a line:
 *
 * <pre>{@code
 * Baselines baselines = BaselineJson.standard().read(Path.of("baseline.json")).orElseThrow();
 * Report report = engine.withBaseline(baselines.of("bac-giang-2024.json")).check(plan);
 * }</pre>
 *
 * <p>Plans are written in the order of their names, findings in that of rules and places.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class BaselineJson extends DocumentJson<Baselines> {

    private static final BaselineJson STANDARD = new BaselineJson(ReadOptions.STANDARD);

    private BaselineJson(ReadOptions options) {
        super(new DocumentKind<>("baseline", BaselineCodecs.BASELINES), options);
    }

    /** {@return the usual reader and writer} */
    public static BaselineJson standard() {
        return STANDARD;
    }

    @Override
    public BaselineJson withLimits(ReadLimits limits) {
        return new BaselineJson(options().with(limits));
    }

    /**
     * {@return the JSON Schema (2020-12) of baselines}
     *
     * @param locale the language of its descriptions: Vietnamese, or else English
     */
    public String schema(Locale locale) {
        return JsonSchema.of(BaselineCodecs.BASELINES, path -> notes(path, ProblemMessages.in(locale)));
    }

    private static Map<String, Object> notes(List<String> path, ProblemMessages texts) {
        return Map.of("description", texts.about(path.isEmpty() ? "baseline" : path.get(path.size() - 1)));
    }
}
