package io.conferenceplan.json.report;

import io.conferenceplan.validation.RuleFailure;
import io.conferenceplan.validation.SuppressionProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How a run went, as SARIF tells it: what hindered it is a notification. */
final class SarifInvocation {

    private final SarifRules rules;
    private final SarifArtifacts artifacts;
    private final Locale locale;
    private final ReportTexts texts;

    SarifInvocation(SarifRules rules, SarifArtifacts artifacts, Locale locale) {
        this.rules = rules;
        this.artifacts = artifacts;
        this.locale = locale;
        this.texts = ReportTexts.in(locale);
    }

    Map<String, Object> of(CheckRun run) {
        List<Map<String, Object>> hindrances = new ArrayList<>();
        run.documents().forEach(document -> addHindrances(document, hindrances));
        List<Map<String, Object>> suppressions =
                run.suppressionProblems().stream().map(this::notification).toList();
        Map<String, Object> invocation = new LinkedHashMap<>();
        invocation.put("executionSuccessful", hindrances.isEmpty());
        putUnlessEmpty("toolExecutionNotifications", hindrances, invocation);
        putUnlessEmpty("toolConfigurationNotifications", suppressions, invocation);
        return invocation;
    }

    private static void putUnlessEmpty(String name, List<?> list, Map<String, Object> owner) {
        if (!list.isEmpty()) {
            owner.put(name, list);
        }
    }

    private void addHindrances(CheckedDocument document, List<Map<String, Object>> hindrances) {
        if (document instanceof CheckedDocument.WithPlan checked) {
            checked.report().failures().forEach(failure -> hindrances.add(notification(failure, document)));
        } else if (document instanceof CheckedDocument.Unreadable unreadable) {
            hindrances.add(notification(unreadable.reason(), "error", document));
        }
    }

    private Map<String, Object> notification(RuleFailure failure, CheckedDocument document) {
        String message = texts.get("rule.failed", failure.rule());
        Map<String, Object> exception = new LinkedHashMap<>();
        exception.put("kind", failure.cause().getClass().getName());
        exception.put("message", failure.stackTrace());
        Map<String, Object> notification = notification(message, "error", document);
        notification.put("associatedRule", rules.reference(failure.rule()));
        notification.put("exception", exception);
        return notification;
    }

    private Map<String, Object> notification(String message, String level, CheckedDocument document) {
        Map<String, Object> place = Map.of("artifactLocation", artifacts.location(document));
        Map<String, Object> notification = notification(message, level);
        notification.put("locations", List.of(Map.of("physicalLocation", place)));
        return notification;
    }

    private Map<String, Object> notification(SuppressionProblem problem) {
        return notification(problem.message(locale), "warning");
    }

    private static Map<String, Object> notification(String message, String level) {
        Map<String, Object> notification = new LinkedHashMap<>();
        notification.put("level", level);
        notification.put("message", Map.of("text", message));
        return notification;
    }
}
