package io.conferenceplan.examples;

import io.conferenceplan.json.report.JUnitXml;
import io.conferenceplan.json.report.ReportFormat;
import io.conferenceplan.json.report.ReportJson;
import io.conferenceplan.json.report.SarifJson;
import io.conferenceplan.validation.FailOn;
import java.util.Locale;
import java.util.Optional;

/** The forms that a report can have. */
enum Format {
    TEXT,
    JSON,
    SARIF,
    JUNIT;

    /** {@return what writes reports in this format; empty for text, which people read} */
    Optional<ReportFormat> writer(Locale locale, FailOn failOn, boolean allOutcomes) {
        return switch (this) {
            case TEXT -> Optional.empty();
            case JSON -> {
                ReportJson json = ReportJson.in(locale);
                yield Optional.of(allOutcomes ? json.withAllOutcomes() : json);
            }
            case SARIF -> {
                SarifJson sarif = SarifJson.in(locale);
                yield Optional.of(allOutcomes ? sarif.withAllOutcomes() : sarif);
            }
            case JUNIT -> Optional.of(JUnitXml.in(locale).failingOn(failOn));
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
