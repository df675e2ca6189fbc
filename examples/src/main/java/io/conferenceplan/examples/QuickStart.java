package io.conferenceplan.examples;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.PlanJson;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Loads a plan, checks it, and prints its errors. */
final class QuickStart {

    public static void main(String[] args) throws IOException {
        ConferencePlan plan = PlanJson.standard().read(Path.of(args[0])).orElseThrow();

        for (Finding violation : RuleEngine.standard().check(plan).violations()) {
            if (violation.severity() == Severity.ERROR) {
                System.out.println(violation.path() + ": " + violation.message(Locale.ENGLISH));
            }
        }
    }
}
