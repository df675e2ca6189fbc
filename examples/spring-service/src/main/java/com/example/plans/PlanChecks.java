package com.example.plans;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.PlanJson;
import io.conferenceplan.json.ReadResult;
import io.conferenceplan.validation.FailOn;
import io.conferenceplan.validation.Report;
import io.conferenceplan.validation.RuleEngine;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Checks a plan that is the whole body of a request. */
@RestController
class PlanChecks {

    private final PlanJson json;
    private final RuleEngine engine;
    private final FailOn failOn;

    PlanChecks(PlanJson json, RuleEngine engine, FailOn failOn) {
        this.json = json;
        this.engine = engine;
        this.failOn = failOn;
    }

    @PostMapping(path = "/plan-checks", consumes = MediaType.APPLICATION_JSON_VALUE)
    Remarks check(InputStream body, Locale locale) throws IOException {
        ReadResult<ConferencePlan> result = json.read(body);
        if (result.value().isEmpty()) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, Issue.ofProblems(result.problems(), locale));
        }
        Report report = engine.check(result.orElseThrow());
        if (!report.failures().isEmpty()) {
            throw new IllegalStateException("Rules must not throw, but did: " + report.failures());
        }
        List<Issue> issues = Issue.ofFindings(report, result.sourceMap().orElseThrow(), locale);
        if (failOn.fails(report)) {
            throw Refusal.of(HttpStatus.UNPROCESSABLE_CONTENT, issues);
        }
        return new Remarks(issues);
    }

    /** What is to be said of a plan that is accepted. */
    record Remarks(List<Issue> issues) {}
}
