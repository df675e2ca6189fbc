package io.conferenceplan.benchmarks;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.PlanJson;
import io.conferenceplan.validation.RuleEngine;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** From a plan to the report of the recommended rules, beside reading it. */
@State(Scope.Benchmark)
public class CheckBenchmark {

    private final RuleEngine engine = RuleEngine.standard();

    /** What is checked. */
    @Param
    public Documents documents = Documents.FIVE_PLANS;

    private List<byte[]> json = List.of();
    private List<ConferencePlan> plans = List.of();

    /** Loads the documents. */
    @Setup
    public void load() {
        json = documents.load();
        plans = documents.plans();
    }

    /** The report. */
    @Benchmark
    public void check(Blackhole sink) {
        for (ConferencePlan plan : plans) {
            sink.consume(engine.check(plan));
        }
    }

    /** Reading the same documents. */
    @Benchmark
    public void read(Blackhole sink) {
        for (byte[] document : json) {
            sink.consume(PlanJson.standard().read(document).orElseThrow());
        }
    }
}
