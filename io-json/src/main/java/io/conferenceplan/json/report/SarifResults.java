package io.conferenceplan.json.report;

import io.conferenceplan.json.Location;
import io.conferenceplan.json.Problem;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.Outcome;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Report;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Suppression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The results of a run in SARIF. */
final class SarifResults {

    private final CheckRun run;
    private final SarifRules rules;
    private final SarifArtifacts artifacts;
    private final Locale locale;
    private final ReportTexts texts;

    /** Whether results tell how they compare with a baseline: SARIF wants that of all or of none. */
    private final boolean withBaseline;

    /** Whether results tell by what they are suppressed, if only by nothing: SARIF wants that of all or of none. */
    private final boolean withSuppressions;

    SarifResults(CheckRun run, SarifRules rules, SarifArtifacts artifacts, Locale locale) {
        this.run = run;
        this.rules = rules;
        this.artifacts = artifacts;
        this.locale = locale;
        this.texts = ReportTexts.in(locale);
        List<Report> reports = run.reports();
        withBaseline = reports.stream().anyMatch(report -> report.baseline().isPresent());
        withSuppressions =
                reports.stream().anyMatch(report -> !report.suppressedFindings().isEmpty());
    }

    List<Map<String, Object>> list(boolean allOutcomes) {
        List<Map<String, Object>> results = new ArrayList<>();
        for (CheckedDocument document : run.documents()) {
            if (document instanceof CheckedDocument.WithPlan checked) {
                Found.in(checked, allOutcomes).forEach(found -> results.add(result(found)));
            } else if (document instanceof CheckedDocument.WithProblems broken) {
                broken.problems().forEach(problem -> results.add(result(problem, broken)));
            }
        }
        return results;
    }

    private Map<String, Object> result(Found found) {
        Finding finding = found.finding();
        Map<String, Object> result = result(finding.rule().value(), kind(finding.outcome()), finding.severity());
        result.put("message", Map.of("text", found.message(locale)));
        result.put("locations", List.of(location(found.place(), found.document())));
        List<Map<String, Object>> related = related(found);
        if (!related.isEmpty()) {
            result.put("relatedLocations", related);
        }
        result.put(
                "partialFingerprints",
                Map.of("conferencePlan/v1", finding.fingerprint().value()));
        addState(finding.known(), finding.suppression(), result);
        return result;
    }

    private Map<String, Object> result(Problem problem, CheckedDocument document) {
        Map<String, Object> result = result(CheckRun.READABLE, "fail", Severity.ERROR);
        result.put("message", Map.of("text", problem.message(locale)));
        Optional<Location> at =
                problem.line() > 0 ? Optional.of(new Location(problem.line(), problem.column())) : Optional.empty();
        result.put("locations", List.of(location(at, problem.pointer(), document)));
        addState(false, Optional.empty(), result);
        return result;
    }

    private Map<String, Object> result(String rule, String kind, Severity severity) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", rule);
        result.put("ruleIndex", rules.index(rule));
        result.put("kind", kind);
        if (kind.equals("fail")) {
            result.put("level", SarifRules.level(severity));
        }
        return result;
    }

    private static String kind(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED -> "fail";
            case UNDETERMINED -> "open";
            case SATISFIED -> "pass";
            case NOT_APPLICABLE -> "notApplicable";
        };
    }

    private List<Map<String, Object>> related(Found found) {
        List<Map<String, Object>> related = new ArrayList<>();
        found.related().forEach(place -> addRelated("location.related", place, found, related));
        found.deciding().forEach(place -> addRelated("location.deciding", place, found, related));
        return related;
    }

    private void addRelated(String key, Place place, Found found, List<Map<String, Object>> related) {
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("id", related.size() + 1);
        location.putAll(location(place, found.document()));
        location.put("message", Map.of("text", texts.get(key, name(place.path()))));
        related.add(location);
    }

    private String name(PlanPath path) {
        return path.equals(PlanPath.root()) ? texts.get("location.root") : path.toString();
    }

    private Map<String, Object> location(Place place, CheckedDocument document) {
        return location(place.location(), place.path().toString(), document);
    }

    private Map<String, Object> location(Optional<Location> at, String logical, CheckedDocument document) {
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", artifacts.location(document));
        at.ifPresent(location -> physical.put("region", region(location)));
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("physicalLocation", physical);
        if (!logical.isEmpty()) {
            location.put("logicalLocations", List.of(Map.of("fullyQualifiedName", logical)));
        }
        return location;
    }

    private static Map<String, Object> region(Location location) {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", location.line());
        region.put("startColumn", location.column());
        return region;
    }

    private void addState(boolean known, Optional<Suppression> suppression, Map<String, Object> result) {
        if (withBaseline) {
            result.put("baselineState", known ? "unchanged" : "new");
        }
        if (withSuppressions) {
            result.put(
                    "suppressions", suppression.stream().map(SarifResults::text).toList());
        }
    }

    private static Map<String, Object> text(Suppression suppression) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("kind", "external");
        text.put("status", "accepted");
        text.put("justification", suppression.reason());
        suppression.lastDay().ifPresent(day -> text.put("properties", Map.of("lastDay", day.toString())));
        return text;
    }
}
