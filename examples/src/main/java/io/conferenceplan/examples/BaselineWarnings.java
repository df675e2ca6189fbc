package io.conferenceplan.examples;

import io.conferenceplan.validation.Baselines;
import io.conferenceplan.validation.KnownFinding;
import java.util.List;

/** The known findings of a baseline that are found no more, a line for each plan. */
final class BaselineWarnings {

    private final JsonFile<Baselines> baseline;
    private final Texts texts;

    private BaselineWarnings(JsonFile<Baselines> baseline, Texts texts) {
        this.baseline = baseline;
        this.texts = texts;
    }

    static List<String> lines(JsonFile<Baselines> baseline, List<CheckedFile.WithPlan> checked, Texts texts) {
        BaselineWarnings warnings = new BaselineWarnings(baseline, texts);
        return checked.stream()
                .filter(file -> !file.report().goneFindings().isEmpty())
                .map(warnings::line)
                .toList();
    }

    private String line(CheckedFile.WithPlan file) {
        String plan = BaselineOptions.name(file.path());
        List<KnownFinding> gone = file.report().goneFindings();
        String told = texts.list(gone.stream().map(this::text).toList());
        String pointer = "/plans/" + plan.replace("~", "~0").replace("/", "~1");
        return baseline.warning(pointer, texts.get("baseline.gone", plan, gone.size(), told), texts);
    }

    private String text(KnownFinding finding) {
        String place = finding.place().isEmpty() ? texts.get("finding.root") : finding.place();
        return finding.rule() + " " + texts.get("finding.path", place);
    }
}
