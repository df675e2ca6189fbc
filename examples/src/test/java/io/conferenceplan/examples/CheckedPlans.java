package io.conferenceplan.examples;

import io.conferenceplan.json.PlanJson;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What all rules say of the five plans, by the names that tables of expectations give them. */
final class CheckedPlans {

    private static final Map<String, String> FILES = Map.of(
            "Bắc Giang", "bac-giang-2024",
            "Vạn Ninh", "van-ninh-2024",
            "An Giang", "an-giang-2024",
            "Lạng Sơn", "lang-son-2020",
            "Thái Bình", "thai-binh-2024");

    private final Map<String, List<Finding>> findings = new HashMap<>();

    CheckedPlans() {
        FILES.forEach((plan, file) -> findings.put(plan, check(Plans.FOLDER.resolve(file + ".json"))));
    }

    private static List<Finding> check(Path file) {
        try {
            return RuleEngine.of(RuleSets.all())
                    .check(PlanJson.standard().read(file).orElseThrow())
                    .findings();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the names of the plans} */
    static List<String> names() {
        return FILES.keySet().stream().sorted().toList();
    }

    /** {@return what a rule says of a plan} */
    List<Finding> findings(String plan, String rule) {
        return findings.get(plan).stream()
                .filter(finding -> finding.rule().equals(RuleId.of(rule)))
                .toList();
    }
}
