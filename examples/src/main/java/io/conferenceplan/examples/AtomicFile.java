package io.conferenceplan.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/** Puts other content into a file, all of it or nothing. */
final class AtomicFile {

    private AtomicFile() {}

    /** Writes a file anew with its permissions; throws {@link BrokenFileException} if that cannot be done. */
    static void write(Path file, byte[] content) {
        try {
            Path target = file.toRealPath();
            if (!Files.isWritable(target)) {
                throw JsonFiles.unreadable(file, "format.unwritable");
            }
            replace(target, content);
        } catch (IOException e) {
            throw JsonFiles.unreadable(file, "format.unwritable");
        }
    }

    private static void replace(Path target, byte[] content) throws IOException {
        Path beside = Files.createTempFile(target.toAbsolutePath().getParent(), ".check-plans-", ".tmp");
        try {
            Files.write(beside, content);
            copyPermissions(target, beside);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        if (Files.getFileStore(from).supportsFileAttributeView(PosixFileAttributeView.class)) {
            PosixFileAttributes attributes = Files.readAttributes(from, PosixFileAttributes.class);
            Files.setPosixFilePermissions(to, attributes.permissions());
        }
    }
}
