package io.conferenceplan.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures everything in rounds and prints tables in Markdown.
 *
 * <p>In a round each benchmark runs once, in a fresh JVM. Ratios are those of one round, so that a machine that is slower in
 * some minutes than in others does not change them much; the tables give their medians over all rounds.
 *
 * <p>Arguments: the number of rounds (5 unless given), then perhaps a regular expression of benchmarks.
 */
public final class Measure {

    private Measure() {}

    /**
     * Measures.
     *
     * @param arguments the number of rounds and which benchmarks
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws RunnerException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        String which = arguments.length > 1 ? arguments[1] : ".*";
        List<Collection<RunResult>> results = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            System.err.println("Round " + round + " of " + rounds);
            results.add(new Runner(options(which)).run());
        }
        System.out.print(new Tables(results).markdown());
    }

    private static Options options(String which) {
        return new OptionsBuilder()
                .include("io\\.conferenceplan\\.benchmarks\\." + which)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .forks(1)
                .warmupIterations(4)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }
}
