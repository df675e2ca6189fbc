package io.conferenceplan.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes files completely or not at all. */
final class WholeFile {

    private WholeFile() {}

    /**
     * Writes a file. Until all is written, what was there before stays.
     *
     * @param reason tells why the file is of no use if it cannot be written, as a key of {@link Texts}
     */
    static void write(Path file, byte[] content, String reason) {
        try {
            write(file, content);
        } catch (IOException e) {
            throw new BrokenFileException(new CheckedFile.Unreadable(file, reason));
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        if (!Files.exists(file)) {
            replace(file.toAbsolutePath(), content);
        } else if (Files.isRegularFile(file) && Files.isWritable(file)) {
            replace(file.toRealPath(), content);
        } else {
            // A device, such as /dev/stdout, keeps nothing that could be lost; anything else refuses.
            Files.write(file, content);
        }
    }

    /** Writes beside the target first: a file that does not exist yet gets the usual permissions, another keeps its own. */
    private static void replace(Path target, byte[] content) throws IOException {
        long process = ProcessHandle.current().pid();
        Path part = target.resolveSibling(target.getFileName() + "." + process + ".part");
        try {
            Files.write(part, content);
            if (Files.exists(target)) {
                copyPermissions(target, part);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        if (Files.getFileStore(from).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }
}
