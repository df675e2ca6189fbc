package io.conferenceplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** JSON Lines of many plans are read in a heap that holds few of them. */
class ManyLinesTest {

    /** More are read with {@code -Dlines.plans=1000000}. */
    private static final int PLANS = Integer.getInteger("lines.plans", 20_000);

    @Test
    void many_plans_are_read_in_a_heap_of_64_mebibytes() throws IOException, InterruptedException {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        Process process = new ProcessBuilder(
                        java,
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reader.class.getName(),
                        Integer.toString(PLANS))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(1, TimeUnit.HOURS)).isTrue();
        assertThat(output).isEqualTo(PLANS + " plans, 0 problems\n");
    }

    /** Reads as many plans as it is told, from lines that are made while they are read. */
    static final class Reader {

        private Reader() {}

        /** Prints how many plans and problems there are. */
        public static void main(String[] args) {
            int[] counts = new int[2];
            try (var lines = PlanJson.standard().withSourceMap().lines(new Repeated(Integer.parseInt(args[0])))) {
                lines.forEach(line -> counts[line.value().isPresent() ? 0 : 1]++);
            }
            System.out.print(counts[0] + " plans, " + counts[1] + " problems\n");
        }
    }

    /** One plan again and again, a line each. */
    private static final class Repeated extends InputStream {

        private final byte[] line = PlanJson.standard().compact().writeBytes(Plans.full());
        private int left;
        private int at;

        Repeated(int lines) {
            left = lines;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] target, int from, int length) {
            if (left == 0) {
                return -1;
            }
            int count = Math.min(length, line.length - at);
            System.arraycopy(line, at, target, from, count);
            at += count;
            if (at == line.length) {
                at = 0;
                left--;
            }
            return count;
        }
    }
}
