package io.conferenceplan.examples;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.PlanJson;
import io.conferenceplan.json.ReadResult;
import io.conferenceplan.validation.RuleEngine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads and checks plan files, one after the other. */
final class PlanChecker {

    private static final PlanJson PLANS = PlanJson.standard().withSourceMap();

    private final Function<Path, RuleEngine> engines;
    private final Progress progress;

    /** Takes what gives the engine for a file, and what shows how much is read. */
    PlanChecker(Function<Path, RuleEngine> engines, Progress progress) {
        this.engines = engines;
        this.progress = progress;
    }

    /**
     * {@return what comes of a file, of the {@code *.json} files of a folder in the order of their names, or of the lines of a
     * {@code *.jsonl} file; closing it closes the file}
     */
    Stream<CheckedFile> check(Path path) {
        try {
            List<Path> files = JsonFiles.of(path);
            return path.toString().endsWith(".jsonl") && files.contains(path)
                    ? checkLines(path)
                    : files.stream().map(file -> attempt(() -> checkPlan(file)));
        } catch (BrokenFileException e) {
            return Stream.of(e.file());
        }
    }

    private Stream<CheckedFile> checkLines(Path file) {
        try {
            return PLANS.lines(progress.watch(JsonFiles.open(file))).map(line -> attempt(() -> check(file, line)));
        } catch (IOException e) {
            throw JsonFiles.unreadable(file, "unreadable.file");
        }
    }

    /** {@return a plan, checked; throws {@link BrokenFileException} if the file holds none} */
    CheckedFile.WithPlan checkPlan(Path file) {
        try (InputStream json = progress.watch(JsonFiles.open(file))) {
            return check(file, PLANS.read(json));
        } catch (IOException e) {
            throw JsonFiles.unreadable(file, "unreadable.file");
        }
    }

    private CheckedFile.WithPlan check(Path file, ReadResult<ConferencePlan> read) {
        ConferencePlan plan = JsonFiles.value(file, read);
        return new CheckedFile.WithPlan(
                file, plan, engines.apply(file).check(plan), read.sourceMap().orElseThrow());
    }

    private static CheckedFile attempt(Attempt attempt) {
        try {
            return attempt.checked();
        } catch (BrokenFileException e) {
            return e.file();
        }
    }

    /** Checks a file, unless it is of no use. */
    @FunctionalInterface
    private interface Attempt {
        CheckedFile checked();
    }
}
