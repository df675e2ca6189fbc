package io.conferenceplan.examples;

import io.conferenceplan.json.BaselineJson;
import io.conferenceplan.validation.Baseline;
import io.conferenceplan.validation.Baselines;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The baseline that a run writes, if it is to write one: what it finds, and what was known of plans that it does not check. */
final class NewBaseline {

    private final Optional<Path> target;
    private final Baselines known;
    private final Map<String, Baseline> found = new HashMap<>();
    private Optional<Path> sameName = Optional.empty();

    NewBaseline(Optional<Path> target, Baselines known) {
        this.target = target;
        this.known = known;
    }

    /** Takes the next plan of the run. */
    void add(CheckedFile.WithPlan file) {
        if (target.isPresent() && sameName.isEmpty()) {
            Baseline before = found.put(
                    BaselineOptions.name(file.path()), Baseline.of(file.report().findings()));
            sameName = before == null ? Optional.empty() : Optional.of(file.path());
        }
    }

    /** Writes it; throws {@link BrokenFileException} if two plans have one name, or if it cannot be written. */
    void write() {
        sameName.ifPresent(plan -> {
            throw new BrokenFileException(new CheckedFile.Unreadable(plan, "baseline.same-name"));
        });
        Map<String, Baseline> all = new HashMap<>(known.plans());
        all.putAll(found);
        target.ifPresent(file ->
                WholeFile.write(file, BaselineJson.standard().writeBytes(new Baselines(all)), "baseline.unwritable"));
    }
}
