package io.conferenceplan.examples;

import io.conferenceplan.json.BaselineJson;
import io.conferenceplan.validation.Baselines;
import io.conferenceplan.validation.RuleEngine;
import java.nio.file.Path;
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

    /** {@return what tells that known findings are found no more; it tells nothing if a baseline is written anew} */
    BaselineWarnings warnings(Optional<JsonFile<Baselines>> known, Texts texts) {
        return new BaselineWarnings(known.filter(file -> target.isEmpty()), texts);
    }

    /** {@return what writes what was found, if that is asked for; what is known of plans that were not checked stays known} */
    NewBaseline update(Optional<JsonFile<Baselines>> known) {
        return new NewBaseline(target, known.map(JsonFile::value).orElse(new Baselines(Map.of())));
    }

    /** {@return the name of a plan in a baseline} */
    static String name(Path plan) {
        return String.valueOf(plan.getFileName());
    }
}
