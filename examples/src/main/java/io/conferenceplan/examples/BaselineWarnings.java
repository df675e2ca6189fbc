package io.conferenceplan.examples;

import io.conferenceplan.validation.Baselines;
import io.conferenceplan.validation.KnownFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The known findings of a baseline that are found no more, a line for each plan. */
final class BaselineWarnings {

    private final Optional<JsonFile<Baselines>> baseline;
    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    /** Takes the baseline, if there is one that lasts, and the language of the lines. */
    BaselineWarnings(Optional<JsonFile<Baselines>> baseline, Texts texts) {
        this.baseline = baseline;
        this.texts = texts;
    }

    /** Takes the next plan of the run. */
    void add(CheckedFile.WithPlan file) {
        if (!file.report().goneFindings().isEmpty()) {
            baseline.ifPresent(known -> lines.add(line(known, file)));
        }
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    private String line(JsonFile<Baselines> known, CheckedFile.WithPlan file) {
        String plan = BaselineOptions.name(file.path());
        List<KnownFinding> gone = file.report().goneFindings();
        String told = texts.list(gone.stream().map(this::text).toList());
        String pointer = "/plans/" + plan.replace("~", "~0").replace("/", "~1");
        return known.warning(pointer, texts.get("baseline.gone", plan, gone.size(), told), texts);
    }

    private String text(KnownFinding finding) {
        String place = finding.place().isEmpty() ? texts.get("finding.root") : finding.place();
        return finding.rule() + " " + texts.get("finding.path", place);
    }
}
