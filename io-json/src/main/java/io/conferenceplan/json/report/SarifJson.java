package io.conferenceplan.json.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.conferenceplan.json.codec.JsonOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes reports as SARIF 2.1.0, which editors and code hosts show at the line of each finding:
 *
 * <pre>{@code
 * byte[] sarif = SarifJson.in(Locale.ENGLISH).writeBytes(run);
 * }</pre>
 *
 * <p>Results are the findings that are violated ({@code fail}, with a level) or undetermined ({@code open}, without), also
 * suppressed and known ones, and the problems of documents that are no plan. A rule that threw an exception and a document that
 * could not be had are notifications, and then the execution is not successful.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class SarifJson extends ReportFormat {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Locale locale;
    private final boolean allOutcomes;

    private SarifJson(Locale locale, boolean allOutcomes) {
        this.locale = requireNonNull(locale, "locale");
        this.allOutcomes = allOutcomes;
    }

    /**
     * {@return the writer of reports in a language}
     *
     * @param locale the language of messages: Vietnamese, or else English, unless rules have texts of their own in others
     */
    public static SarifJson in(Locale locale) {
        return new SarifJson(locale, false);
    }

    /** {@return the same, and findings that are satisfied ({@code pass}) or not applicable are results too} */
    public SarifJson withAllOutcomes() {
        return new SarifJson(locale, true);
    }

    @Override
    public byte[] writeBytes(CheckRun run) {
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run(run)));
        return JsonOutput.toDocument(log).getBytes(UTF_8);
    }

    private Map<String, Object> run(CheckRun run) {
        String language = ReportTexts.in(locale).language();
        SarifRules rules = new SarifRules(run.rules(), locale);
        SarifArtifacts artifacts = new SarifArtifacts(run.documents());
        SarifResults results = new SarifResults(run, rules, artifacts, locale);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("tool", Map.of("driver", driver(run.tool(), language, rules)));
        tree.put("invocations", List.of(new SarifInvocation(rules, artifacts, locale).of(run)));
        tree.put("language", language);
        tree.put("columnKind", "unicodeCodePoints");
        tree.put("artifacts", artifacts.descriptions());
        tree.put("results", results.list(allOutcomes));
        return tree;
    }

    private static Map<String, Object> driver(Tool tool, String language, SarifRules rules) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", tool.name());
        tool.version().ifPresent(version -> driver.put("version", version));
        driver.put("language", language);
        driver.put("rules", rules.descriptors());
        return driver;
    }
}
