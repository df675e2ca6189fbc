package io.conferenceplan.examples;

import io.conferenceplan.json.BaselineJson;
import io.conferenceplan.validation.Baseline;
import io.conferenceplan.validation.Baselines;
import io.conferenceplan.validation.RuleEngine;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which findings are known, plan by plan under the names of their files. */
final class BaselineOptions {

    @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "help.baseline")
    private Optional<Path> source = Optional.empty();

    @Option(names = "--write-baseline", paramLabel = "FILE", descriptionKey = "help.write-baseline")
    private Optional<Path> target = Optional.empty();

    /** {@return what is known; empty without a baseline; throws {@link BrokenFileException} if it is of no use} */
    Optional<JsonFile<Baselines>> known() {
        return source.map(file -> JsonFiles.read(file, BaselineJson.standard()));
    }

    /** {@return an engine that knows the findings of a plan} */
    static RuleEngine engine(RuleEngine engine, Optional<JsonFile<Baselines>> known, Path plan) {
        return known.map(file -> engine.withBaseline(file.value().of(name(plan))))
                .orElse(engine);
    }

    /** {@return what is known and found no more, a line for each plan; none if a baseline is written anew} */
    List<String> warnings(Optional<JsonFile<Baselines>> known, List<CheckedFile.WithPlan> checked, Texts texts) {
        return known.filter(file -> target.isEmpty())
                .map(file -> BaselineWarnings.lines(file, checked, texts))
                .orElse(List.of());
    }

    /** Writes what was found, if that is asked for; what is known of plans that were not checked stays known. */
    void write(List<CheckedFile.WithPlan> checked, Optional<JsonFile<Baselines>> known) {
        Baselines before = known.map(JsonFile::value).orElse(new Baselines(Map.of()));
        target.ifPresent(file -> WholeFile.write(
                file, BaselineJson.standard().writeBytes(together(checked, before)), "baseline.unwritable"));
    }

    private static Baselines together(List<CheckedFile.WithPlan> checked, Baselines known) {
        Map<String, Baseline> found = new HashMap<>();
        for (CheckedFile.WithPlan file : checked) {
            if (found.put(name(file.path()), Baseline.of(file.report().findings())) != null) {
                throw new BrokenFileException(new CheckedFile.Unreadable(file.path(), "baseline.same-name"));
            }
        }
        Map<String, Baseline> all = new HashMap<>(known.plans());
        all.putAll(found);
        return new Baselines(all);
    }

    /** {@return the name of a plan in a baseline} */
    static String name(Path plan) {
        return String.valueOf(plan.getFileName());
    }
}
