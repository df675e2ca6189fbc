package io.conferenceplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The five real plans, cut off and changed: a plan that can be written and read again, or problems. */
class FivePlansTest {

    private static final List<byte[]> PLANS = plans();

    private static List<byte[]> plans() {
        try (Stream<Path> files = Files.list(Path.of("..", "examples", "plans"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(FivePlansTest::bytes)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Example
    void are_five_and_canonical_in_every_form() {
        assertThat(PLANS).hasSize(5);
        for (byte[] json : PLANS) {
            ConferencePlan plan = PlanJson.standard().read(json).orElseThrow();
            PlanJson compact = PlanJson.standard().compact();

            assertThat(PlanJson.standard().writeBytes(plan)).isEqualTo(json);
            assertThat(compact.read(compact.write(plan)).orElseThrow()).isEqualTo(plan);
            assertThat(compact.write(plan)).hasLineCount(1);
        }
    }

    @Property
    void truncated_have_problems(@ForAll("truncated") byte[] json) {
        assertThat(check(json).problems()).isNotEmpty();
    }

    @Property
    void with_one_byte_changed_are_plans_or_have_problems(@ForAll("changed") byte[] json) {
        check(json);
    }

    @Property
    void with_pieces_of_each_other_are_plans_or_have_problems(@ForAll("crossed") byte[] json) {
        check(json);
    }

    /** Whatever way it is read, there is the same plan or there are problems. */
    private static ReadResult<ConferencePlan> check(byte[] json) {
        ReadResult<ConferencePlan> result = PlanJson.standard().read(json);
        ReadResult<ConferencePlan> kept =
                PlanJson.standard().keepingUnknownMembers().read(json);

        assertThat(result.value().isPresent()).isEqualTo(result.problems().isEmpty());
        if (result.value().isPresent()) {
            assertThat(kept.value()).isEqualTo(result.value());
        }
        kept.value().ifPresent(plan -> {
            byte[] written = PlanJson.standard().writeBytes(plan, kept.unknownMembers());
            ReadResult<ConferencePlan> again =
                    PlanJson.standard().keepingUnknownMembers().read(written);
            assertThat(again.orElseThrow()).isEqualTo(plan);
            assertThat(again.unknownMembers()).isEqualTo(kept.unknownMembers());
            assertThat(PlanJson.standard().writeBytes(plan, again.unknownMembers()))
                    .isEqualTo(written);
        });
        return result;
    }

    @Provide
    Arbitrary<byte[]> truncated() {
        return plan().flatMap(plan ->
                Arbitraries.integers().between(0, plan.length - 3).map(end -> Arrays.copyOf(plan, end)));
    }

    @Provide
    Arbitrary<byte[]> changed() {
        return plan().flatMap(plan -> Combinators.combine(
                        Arbitraries.integers().between(0, plan.length - 1), Arbitraries.bytes())
                .as((at, value) -> {
                    byte[] json = plan.clone();
                    json[at] = value;
                    return json;
                }));
    }

    /** The beginning of one plan and the end of another. */
    @Provide
    Arbitrary<byte[]> crossed() {
        return Combinators.combine(plan(), plan(), Arbitraries.integers(), Arbitraries.integers())
                .as((first, second, end, start) -> {
                    int head = Math.floorMod(end, first.length);
                    int tail = Math.floorMod(start, second.length);
                    byte[] json = Arrays.copyOf(first, head + second.length - tail);
                    System.arraycopy(second, tail, json, head, second.length - tail);
                    return json;
                });
    }

    private static Arbitrary<byte[]> plan() {
        return Arbitraries.of(PLANS);
    }
}
