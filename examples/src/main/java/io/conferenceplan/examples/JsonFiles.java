package io.conferenceplan.examples;

import io.conferenceplan.json.DocumentJson;
import io.conferenceplan.json.ReadResult;
import io.conferenceplan.json.SourceMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files of JSON. */
final class JsonFiles {

    /** One byte more than documents can have, so that larger ones are refused as such. */
    private static final int MOST_BYTES = 16 * 1024 * 1024 + 1;

    private JsonFiles() {}

    /** {@return what a file holds; throws {@link BrokenFileException} if that is of no use} */
    static <T> JsonFile<T> read(Path file, DocumentJson<T> format) {
        byte[] json = bytes(file);
        return new JsonFile<>(file, value(file, format.read(json)), SourceMap.of(json));
    }

    static <T> T value(Path file, ReadResult<T> result) {
        return result.value()
                .orElseThrow(() -> new BrokenFileException(new CheckedFile.WithProblems(file, result.problems())));
    }

    static byte[] bytes(Path file) {
        if (Files.notExists(file)) {
            throw new BrokenFileException(new CheckedFile.Unreadable(file, "unreadable.missing"));
        }
        if (Files.isDirectory(file)) {
            throw new BrokenFileException(new CheckedFile.Unreadable(file, "unreadable.is-folder"));
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(MOST_BYTES);
        } catch (IOException e) {
            throw new BrokenFileException(new CheckedFile.Unreadable(file, "unreadable.file"));
        }
    }
}
