package io.conferenceplan.examples;

import io.conferenceplan.json.DocumentJson;
import io.conferenceplan.json.ReadResult;
import io.conferenceplan.json.SourceMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds and reads files of JSON. Throws {@link BrokenFileException} where they are of no use. */
final class JsonFiles {

    private JsonFiles() {}

    /** {@return the file, or the {@code *.json} files of a folder in the order of their names} */
    static List<Path> of(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path, "*.json")) {
            entries.forEach(files::add);
        } catch (IOException | DirectoryIteratorException e) {
            throw unreadable(path, "unreadable.folder");
        }
        if (files.isEmpty()) {
            throw unreadable(path, "unreadable.empty-folder");
        }
        Collections.sort(files);
        return files;
    }

    /** {@return what a file holds} */
    static <T> JsonFile<T> read(Path file, DocumentJson<T> format) {
        byte[] json = bytes(file, format);
        return new JsonFile<>(file, value(file, format.read(json)), SourceMap.of(json));
    }

    /** {@return the bytes of a file, no more of them than are enough to refuse a file that is too large} */
    static byte[] bytes(Path file, DocumentJson<?> format) {
        try (InputStream stream = open(file)) {
            return stream.readNBytes(format.limits().maxBytes() + 1);
        } catch (IOException e) {
            throw unreadable(file, "unreadable.file");
        }
    }

    static InputStream open(Path file) throws IOException {
        if (Files.notExists(file)) {
            throw unreadable(file, "unreadable.missing");
        }
        if (Files.isDirectory(file)) {
            throw unreadable(file, "unreadable.is-folder");
        }
        return Files.newInputStream(file);
    }

    static <T> T value(Path file, ReadResult<T> result) {
        return result.value()
                .orElseThrow(() -> new BrokenFileException(new CheckedFile.WithProblems(file, result.problems())));
    }

    static BrokenFileException unreadable(Path file, String reason) {
        return new BrokenFileException(new CheckedFile.Unreadable(file, reason));
    }
}
