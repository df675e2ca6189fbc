package io.conferenceplan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conferenceplan.ConferencePlan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways in and out. */
class PlanJsonTest {

    private static final PlanJson JSON = PlanJson.standard();
    private static final ConferencePlan PLAN = Plans.full();

    @Test
    void files_streams_bytes_and_texts_are_read_alike(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("plan.json");
        try (var stream = Files.newOutputStream(file)) {
            JSON.write(PLAN, stream);
        }

        assertThat(Files.readAllBytes(file)).isEqualTo(JSON.writeBytes(PLAN));
        assertThat(JSON.read(file).value()).contains(PLAN);
        assertThat(JSON.read(Files.readAllBytes(file)).value()).contains(PLAN);
        assertThat(JSON.read(Files.readString(file)).value()).contains(PLAN);
        assertThatThrownBy(() -> JSON.read(folder.resolve("none.json"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void streams_stay_open() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new ByteArrayInputStream(JSON.writeBytes(PLAN)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        JSON.read(in);
        JSON.write(PLAN, out);

        assertThat(closed).isFalse();
    }

    @Test
    void nothing_is_written_of_a_plan_that_is_refused() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> JSON.write(Plans.minimal().withTitle("\uD83C"), out))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(out.size()).isZero();
    }

    @Test
    void a_result_tells_what_it_is() {
        ReadResult<ConferencePlan> plan = JSON.read(JSON.write(Plans.minimal()));

        assertThat(plan.problems()).isEmpty();
        assertThat(plan).hasToString(Plans.minimal().toString());
        assertThatThrownBy(() -> JSON.read("x").problems().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void several_threads_can_use_it() {
        byte[] good = JSON.writeBytes(PLAN);
        byte[] bad = JSON.write(PLAN).replace("title", "titel").getBytes(UTF_8);
        List<Problem> problems = JSON.read(bad).problems();

        boolean same = IntStream.range(0, 500)
                .parallel()
                .allMatch(i -> JSON.read(good).value().equals(Optional.of(PLAN))
                        && JSON.read(bad).problems().equals(problems)
                        && Arrays.equals(JSON.writeBytes(PLAN), good));

        assertThat(same).isTrue();
    }
}
