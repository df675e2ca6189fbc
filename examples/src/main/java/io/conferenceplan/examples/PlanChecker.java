package io.conferenceplan.examples;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.PlanJson;
import io.conferenceplan.json.SourceMap;
import io.conferenceplan.validation.RuleEngine;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads and checks plan files, one after the other. */
final class PlanChecker {

    private final Function<Path, RuleEngine> engines;

    /** Takes what gives the engine for a file. */
    PlanChecker(Function<Path, RuleEngine> engines) {
        this.engines = engines;
    }

    /** {@return what comes of a file, or of the {@code *.json} files of a folder in the order of their names} */
    Stream<CheckedFile> check(Path path) {
        return Files.isDirectory(path) ? checkFolder(path) : Stream.of(checkFile(path));
    }

    private Stream<CheckedFile> checkFolder(Path folder) {
        try {
            List<Path> files = filesOf(folder);
            return files.isEmpty()
                    ? Stream.of(new CheckedFile.Unreadable(folder, "unreadable.empty-folder"))
                    : files.stream().map(this::checkFile);
        } catch (IOException | DirectoryIteratorException e) {
            return Stream.of(new CheckedFile.Unreadable(folder, "unreadable.folder"));
        }
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.json")) {
            entries.forEach(files::add);
        }
        Collections.sort(files);
        return files;
    }

    private CheckedFile checkFile(Path file) {
        try {
            return checkPlan(file);
        } catch (BrokenFileException e) {
            return e.file();
        }
    }

    /** {@return a plan, checked; throws {@link BrokenFileException} if the file holds none} */
    CheckedFile.WithPlan checkPlan(Path file) {
        byte[] json = JsonFiles.bytes(file);
        ConferencePlan plan = JsonFiles.value(file, PlanJson.standard().read(json));
        return new CheckedFile.WithPlan(file, plan, engines.apply(file).check(plan), SourceMap.of(json));
    }
}
