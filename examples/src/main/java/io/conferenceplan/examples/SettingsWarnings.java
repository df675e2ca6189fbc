package io.conferenceplan.examples;

import static java.util.stream.Collectors.toMap;

import io.conferenceplan.validation.EngineSettings;
import io.conferenceplan.validation.Suppression;
import io.conferenceplan.validation.SuppressionProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The suppressions of a file of settings that did nothing in a whole run, a line each, in the order of the file. */
final class SettingsWarnings {

    private SettingsWarnings() {}

    static List<String> lines(JsonFile<EngineSettings> settings, Stream<CheckedFile.WithPlan> checked, Texts texts) {
        Map<Suppression, String> messages =
                SuppressionProblem.ofRun(
                                checked.map(CheckedFile.WithPlan::report).toList())
                        .stream()
                        .collect(toMap(
                                SuppressionProblem::suppression,
                                problem -> problem.message(texts.locale()),
                                (one, same) -> one));
        List<Suppression> suppressions = settings.value().suppressions();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < suppressions.size(); i++) {
            String message = messages.get(suppressions.get(i));
            if (message != null) {
                lines.add(settings.warning("/suppressions/" + i, message, texts));
            }
        }
        return lines;
    }
}
