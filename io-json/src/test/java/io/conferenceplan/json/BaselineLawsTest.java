package io.conferenceplan.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.validation.Baseline;
import io.conferenceplan.validation.Baselines;
import io.conferenceplan.validation.Fingerprint;
import io.conferenceplan.validation.KnownFinding;
import io.conferenceplan.validation.Outcome;
import io.conferenceplan.validation.RuleId;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written is read again, and whatever is read gives baselines or problems. */
class BaselineLawsTest {

    private static final BaselineJson JSON = BaselineJson.standard();
    private static final SchemaCheck SCHEMA = new SchemaCheck(JSON.schema(Locale.ENGLISH));

    @Property
    void what_is_written_is_read_again_and_allowed_by_the_schema(@ForAll("baselines") Baselines baselines) {
        String json = JSON.write(baselines);

        assertThat(JSON.read(json).orElseThrow()).isEqualTo(baselines);
        assertThat(JSON.write(JSON.read(json).orElseThrow())).isEqualTo(json);
        assertThat(SCHEMA.faults(json)).isEmpty();
    }

    @Property
    void each_finding_has_a_line_of_its_own(@ForAll("baselines") Baselines baselines) {
        long findings = baselines.plans().values().stream()
                .mapToLong(baseline -> baseline.findings().size())
                .sum();

        assertThat(JSON.write(baselines).lines().filter(line -> line.startsWith("      {\"rule\": ")))
                .hasSize((int) findings);
    }

    @Property
    void a_changed_character_gives_baselines_or_problems(@ForAll("changed") String json) {
        ReadResult<Baselines> result = JSON.read(json);

        assertThat(result.value().isPresent()).isEqualTo(result.problems().isEmpty());
        result.value()
                .ifPresent(read ->
                        assertThat(JSON.read(JSON.write(read)).orElseThrow()).isEqualTo(read));
    }

    @Provide
    Arbitrary<Baselines> baselines() {
        Arbitrary<Baseline> baseline = findings()
                .list()
                .uniqueElements(KnownFinding::fingerprint)
                .ofMaxSize(5)
                .map(Baseline::new);
        return Arbitraries.maps(texts(), baseline).ofMaxSize(3).map(Baselines::new);
    }

    private static Arbitrary<KnownFinding> findings() {
        return Combinators.combine(
                        Arbitraries.of("deadline-order", "a", "house-1").map(RuleId::of),
                        texts(),
                        Arbitraries.of(Outcome.VIOLATED, Outcome.UNDETERMINED),
                        Arbitraries.longs().map(id -> Fingerprint.of("v1:%016x".formatted(id))),
                        Arbitraries.integers().greaterOrEqual(1))
                .as((rule, place, outcome, fingerprint, count) -> KnownFinding.builder()
                        .rule(rule)
                        .place(place)
                        .outcome(outcome)
                        .fingerprint(fingerprint)
                        .count(count)
                        .build());
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .ofMaxLength(10)
                .filter(text -> text.equals(new String(text.getBytes(UTF_8), UTF_8)));
    }

    @Provide
    Arbitrary<String> changed() {
        String file = BaselineJsonTest.FILE;
        Arbitrary<String> piece = Arbitraries.of(
                "",
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "\"",
                "null",
                "true",
                "-1",
                "1e9",
                "\\ud800",
                "a",
                "\"a\": [], ",
                "{}");
        return Combinators.combine(
                        Arbitraries.integers().between(0, file.length()),
                        Arbitraries.integers().between(0, 20),
                        piece)
                .as((from, drop, text) ->
                        file.substring(0, from) + text + file.substring(Math.min(from + drop, file.length())));
    }
}
