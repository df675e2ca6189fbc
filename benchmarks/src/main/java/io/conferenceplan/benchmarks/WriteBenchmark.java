package io.conferenceplan.benchmarks;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.PlanJson;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** From a plan to the bytes of its document, and Jackson's way from the tree of the same document to bytes. */
@State(Scope.Benchmark)
public class WriteBenchmark {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final ObjectWriter PRETTY = MAPPER.writerWithDefaultPrettyPrinter();

    /** What is written. */
    @Param
    public Documents documents = Documents.FIVE_PLANS;

    private List<ConferencePlan> plans = List.of();
    private List<JsonNode> trees = List.of();

    /** Loads the documents. */
    @Setup
    public void load() {
        plans = documents.plans();
        trees = documents.load().stream().map(MAPPER::readTree).toList();
    }

    /** This library. */
    @Benchmark
    public void conferencePlan(Blackhole sink) {
        for (ConferencePlan plan : plans) {
            sink.consume(PlanJson.standard().writeBytes(plan));
        }
    }

    /** Jackson with its own layout of lines. */
    @Benchmark
    public void jacksonTree(Blackhole sink) {
        for (JsonNode tree : trees) {
            sink.consume(PRETTY.writeValueAsBytes(tree));
        }
    }
}
