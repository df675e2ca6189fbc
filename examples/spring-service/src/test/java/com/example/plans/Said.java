package com.example.plans;

import io.conferenceplan.json.Location;
import io.conferenceplan.json.SourceMap;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.Suppression;
import jakarta.validation.ConstraintViolation;
import java.util.Locale;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import tools.jackson.databind.JsonNode;

/** What is said of a plan at one place, whoever says it. What one cannot tell is empty. */
record Said(
        String rule,
        String outcome,
        String severity,
        String pointer,
        String message,
        String place,
        String suppression) {

    static Said of(Finding finding, SourceMap places, Locale locale) {
        Location location = places.locateNearest(finding.path().pointer());
        return new Said(
                finding.rule().value(),
                word(finding.outcome()),
                word(finding.severity()),
                finding.path().pointer(),
                finding.message(locale),
                location.line() + ":" + location.column(),
                finding.suppression().map(Suppression::reason).orElse(""));
    }

    /** A violation has its finding, but the pointer and the message are its own. */
    static Said of(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> detailed = violation.unwrap(HibernateConstraintViolation.class);
        Finding finding = detailed.getDynamicPayload(Finding.class);
        String path = violation.getPropertyPath().toString();
        return new Said(
                finding.rule().value(),
                word(finding.outcome()),
                word(finding.severity()),
                path.substring("plan".length()).replaceAll("\\[(\\d+)]", "/$1").replace('.', '/'),
                violation.getMessage(),
                "",
                "");
    }

    static Said ofCommand(JsonNode finding) {
        return of(finding, finding.path("suppression").path("reason").asString(""));
    }

    static Said ofService(JsonNode issue) {
        return of(issue, issue.path("suppression").asString(""));
    }

    private static Said of(JsonNode json, String suppression) {
        return new Said(
                json.path("rule").asString(),
                json.path("outcome").asString(),
                json.path("severity").asString(),
                json.path("pointer").asString(),
                json.path("message").asString(),
                json.path("line").asInt() + ":" + json.path("column").asInt(),
                suppression);
    }

    /** What a violation can tell of it. */
    Said withoutPlace() {
        return new Said(rule, outcome, severity, pointer, message, "", suppression);
    }

    /** The same where the plan is a part of a submission and begins one line later. */
    Said inSubmission() {
        String[] lineAndColumn = place.split(":");
        int line = Integer.parseInt(lineAndColumn[0]) + 1;
        return new Said(
                rule, outcome, severity, "/plan" + pointer, message, line + ":" + lineAndColumn[1], suppression);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
