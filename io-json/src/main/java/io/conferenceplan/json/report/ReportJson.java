package io.conferenceplan.json.report;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.json.codec.JsonOutput;
import io.conferenceplan.json.codec.JsonSchema;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes reports as JSON with all that the rules tell:
 *
 * <pre>{@code
 * byte[] json = ReportJson.in(Locale.ENGLISH).writeBytes(run);
 * }</pre>
 *
 * <p>Listed are the findings that are violated or undetermined, also suppressed and known ones; of the others there is the
 * number.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class ReportJson extends ReportFormat {

    private final Locale locale;
    private final boolean allOutcomes;

    private ReportJson(Locale locale, boolean allOutcomes) {
        this.locale = requireNonNull(locale, "locale");
        this.allOutcomes = allOutcomes;
    }

    /**
     * {@return the writer of reports in a language}
     *
     * @param locale the language of messages: Vietnamese, or else English, unless rules have texts of their own in others
     */
    public static ReportJson in(Locale locale) {
        return new ReportJson(locale, false);
    }

    /** {@return the same, and findings that are satisfied or not applicable are listed too} */
    public ReportJson withAllOutcomes() {
        return new ReportJson(locale, true);
    }

    @Override
    public byte[] writeBytes(CheckRun run) {
        return JsonOutput.toDocument(new ReportDeclaration(locale, allOutcomes).report(), run);
    }

    /** {@return the JSON Schema (2020-12) of these reports, with descriptions in their language} */
    public String schema() {
        ReportTexts texts = ReportTexts.in(locale);
        return JsonSchema.of(new ReportDeclaration(locale, allOutcomes).report(), path -> notes(path, texts));
    }

    private static Map<String, Object> notes(List<String> path, ReportTexts texts) {
        return Map.of("description", path.isEmpty() ? texts.get("about.report") : about(path, texts));
    }

    /** A member is described for the object that it belongs to or else for all objects. */
    private static String about(List<String> path, ReportTexts texts) {
        String member = path.get(path.size() - 1);
        String owner = path.size() > 1 ? path.get(path.size() - 2) : "report";
        String key = "about." + owner + "." + member;
        return texts.get(texts.has(key) ? key : "about." + member);
    }
}
