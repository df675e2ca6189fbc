package io.conferenceplan.examples;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.PlanJson;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Writes plan files anew in the canonical layout, {@code check-plans format plans/}, and prints the names of those that were
 * not. A file that holds no plan is left alone.
 */
@Command(name = "format")
final class FormatCommand implements Callable<Integer> {

    private static final PlanJson PLANS = PlanJson.standard();
    private static final int NOT_CANONICAL = 1;
    private static final int BROKEN = 2;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "help.formatted-files")
    private List<Path> paths = List.of();

    @Option(names = "--check", descriptionKey = "help.format-check")
    private boolean onlyCheck;

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        int status = 0;
        for (Path path : paths) {
            status = Math.max(status, formatAll(path));
        }
        return status;
    }

    private int formatAll(Path path) {
        int status = 0;
        try {
            for (Path file : JsonFiles.of(path)) {
                status = Math.max(status, format(file));
            }
        } catch (BrokenFileException e) {
            status = broken(e);
        }
        return status;
    }

    private int format(Path file) {
        try {
            byte[] json = JsonFiles.bytes(file, PLANS);
            ConferencePlan plan = JsonFiles.value(file, PLANS.read(json));
            byte[] canonical = canonical(file, plan);
            return Arrays.equals(json, canonical) ? 0 : replace(file, canonical);
        } catch (BrokenFileException e) {
            return broken(e);
        }
    }

    private static byte[] canonical(Path file, ConferencePlan plan) {
        try {
            return PLANS.writeBytes(plan);
        } catch (IllegalArgumentException e) {
            throw JsonFiles.unreadable(file, "format.too-large");
        }
    }

    private int replace(Path file, byte[] canonical) {
        if (!onlyCheck) {
            WholeFile.write(file, canonical, "format.unwritable");
        }
        output.print(List.of(file.toString()));
        return onlyCheck ? NOT_CANONICAL : 0;
    }

    private int broken(BrokenFileException e) {
        output.printProblems(ProblemText.lines(e.file(), output.texts()));
        return BROKEN;
    }
}
