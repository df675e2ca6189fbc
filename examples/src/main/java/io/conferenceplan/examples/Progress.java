package io.conferenceplan.examples;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how much of the input has been read; nothing where that takes no time or nobody looks. */
final class Progress implements AutoCloseable {

    /** Less is read before anybody could look. */
    private static final long LONG = 4 * 1024 * 1024;

    private static final int WIDTH = 80;
    private static final long KIBIBYTE = 1024;

    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /** {@return a progress that shows nothing} */
    static Progress hidden() {
        return new Progress(Optional.empty());
    }

    /** {@return a bar for files and the plan files of folders, if they are long} */
    static Progress of(List<Path> paths, PrintStream terminal) {
        long bytes = paths.stream()
                .flatMap(Progress::files)
                .mapToLong(Progress::size)
                .sum();
        return bytes < LONG ? hidden() : new Progress(Optional.of(bar(bytes, terminal)));
    }

    private static ProgressBar bar(long bytes, PrintStream terminal) {
        return ProgressBar.builder()
                .setTaskName("check-plans")
                .setInitialMax(bytes)
                .setUnit(" KiB", KIBIBYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
                .clearDisplayOnFinish()
                .build();
    }

    /** The files of a path; none if they cannot be told, which reading them will tell. */
    private static Stream<Path> files(Path path) {
        try {
            return JsonFiles.of(path).stream();
        } catch (BrokenFileException e) {
            return Stream.empty();
        }
    }

    /** The size of a file; 0 if it cannot be told, which reading the file will tell. */
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /** {@return a file of which every byte that is read counts} */
    InputStream watch(InputStream file) {
        return bar.<InputStream>map(shown -> new Watched(file, shown)).orElse(file);
    }

    /** Takes the bar away. */
    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }

    /** Counts what is read of a file. */
    private static final class Watched extends FilterInputStream {

        private final ProgressBar bar;

        Watched(InputStream file, ProgressBar bar) {
            super(file);
            this.bar = bar;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            bar.stepBy(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int read = super.read(target, from, length);
            bar.stepBy(Math.max(0, read));
            return read;
        }
    }
}
