package io.conferenceplan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is read, the result is a plan or problems in order, and never an exception. */
class AnyInputTest {

    private static final byte[] PLAN = PlanJson.standard().writeBytes(Plans.full());

    @Property
    void a_changed_byte_gives_a_plan_or_problems(@ForAll("changed") byte[] json) {
        check(json);
    }

    @Property
    void a_piece_put_somewhere_gives_a_plan_or_problems(@ForAll("spliced") byte[] json) {
        check(json);
    }

    @Property
    void any_bytes_give_problems(@ForAll byte[] json) {
        assertThat(check(json).value()).isEmpty();
    }

    @Property
    void any_text_gives_problems(@ForAll String json) {
        assertThat(PlanJson.standard().read(json).problems()).isNotEmpty();
    }

    @Example
    void every_truncation_gives_a_problem_at_its_end() {
        for (int length = 0; length < PLAN.length - 2; length++) {
            byte[] json = Arrays.copyOf(PLAN, length);

            Problem last = last(check(json).problems());

            assertThat(last.kind()).isIn(Problem.Kind.SYNTAX, Problem.Kind.ENCODING);
            if (last.kind() == Problem.Kind.SYNTAX) {
                String[] lines = new String(json, UTF_8).split("\n", -1);
                String lastLine = lines[lines.length - 1];
                assertThat(last.found()).isIn("", "t", "tr", "tru", "f", "fa", "fal", "fals");
                assertThat(last.line()).isEqualTo(lines.length);
                assertThat(last.column() + last.found().length())
                        .isEqualTo(lastLine.codePointCount(0, lastLine.length()) + 1);
            }
        }
    }

    @Provide
    Arbitrary<byte[]> changed() {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, PLAN.length - 1);
        Arbitrary<Byte> value = Arbitraries.oneOf(
                Arbitraries.bytes(),
                Arbitraries.chars().with("\"\\{}[],:0-9.eE+tfn \n\u0000").map(c -> (byte) (char) c));
        return Combinators.combine(place, value).as((at, b) -> {
            byte[] json = PLAN.clone();
            json[at] = b;
            return json;
        });
    }

    @Provide
    Arbitrary<byte[]> spliced() {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, PLAN.length);
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.of(
                        "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "-1", "1e9", "{}", "[[]]", "\\ud800"),
                Arbitraries.strings().ofMaxLength(10));
        return Combinators.combine(place, Arbitraries.integers().between(0, 40), piece)
                .as((from, drop, text) -> {
                    String plan = new String(PLAN, UTF_8);
                    int start = Math.min(from, plan.length());
                    return (plan.substring(0, start) + text + plan.substring(Math.min(start + drop, plan.length())))
                            .getBytes(UTF_8);
                });
    }

    private static ReadResult<ConferencePlan> check(byte[] json) {
        ReadResult<ConferencePlan> result = PlanJson.standard().read(json);
        List<Problem> problems = result.problems();

        assertThat(result.value().isPresent()).isEqualTo(problems.isEmpty());
        result.value()
                .ifPresent(plan -> assertThat(PlanJson.standard()
                                .read(PlanJson.standard().write(plan))
                                .orElseThrow())
                        .isEqualTo(plan));
        for (int i = 0; i < problems.size(); i++) {
            Problem problem = problems.get(i);
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(problem.toString()).doesNotContain("\n").doesNotContain("{expected}");
            if (i > 0) {
                Problem before = problems.get(i - 1);
                assertThat(problem.line() > before.line()
                                || (problem.line() == before.line() && problem.column() >= before.column()))
                        .isTrue();
            }
        }
        return result;
    }

    private static Problem last(List<Problem> problems) {
        return problems.get(problems.size() - 1);
    }
}
