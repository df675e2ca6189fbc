package io.conferenceplan.examples;

import static java.util.stream.Collectors.toMap;

import io.conferenceplan.validation.EngineSettings;
import io.conferenceplan.validation.Report;
import io.conferenceplan.validation.Suppression;
import io.conferenceplan.validation.SuppressionProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The suppressions of a file of settings that did nothing in a whole run, a line each, in the order of the file. */
final class SettingsWarnings {

    private final Optional<JsonFile<EngineSettings>> settings;
    private Optional<List<SuppressionProblem>> common = Optional.empty();

    SettingsWarnings(Optional<JsonFile<EngineSettings>> settings) {
        this.settings = settings;
    }

    /** Takes the next report of the run. */
    void add(Report report) {
        Set<SuppressionProblem> problems = Set.copyOf(report.suppressionProblems());
        common = Optional.of(common.orElse(report.suppressionProblems()).stream()
                .filter(problems::contains)
                .toList());
    }

    List<String> lines(Texts texts) {
        Map<Suppression, String> messages = common.orElse(List.of()).stream()
                .collect(toMap(
                        SuppressionProblem::suppression,
                        problem -> problem.message(texts.locale()),
                        (one, same) -> one));
        return settings.map(file -> lines(file, messages, texts)).orElse(List.of());
    }

    private static List<String> lines(
            JsonFile<EngineSettings> settings, Map<Suppression, String> messages, Texts texts) {
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
