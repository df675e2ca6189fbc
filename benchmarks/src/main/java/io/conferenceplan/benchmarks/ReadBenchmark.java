package io.conferenceplan.benchmarks;

import com.alibaba.fastjson2.JSON;
import io.conferenceplan.json.PlanJson;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** From the bytes of a document to its plan, and what else can be made of the bytes. */
@State(Scope.Benchmark)
public class ReadBenchmark {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final ObjectReader RECORDS = MAPPER.readerFor(PlanRecords.Plan.class);

    /** What is read. */
    @Param
    public Documents documents = Documents.FIVE_PLANS;

    private List<byte[]> json = List.of();

    /** Loads the documents. */
    @Setup
    public void load() {
        json = documents.load();
    }

    /** The least that any reader with jackson-core does: all tokens, and all texts decoded. */
    @Benchmark
    public void scan(Blackhole sink) {
        for (byte[] document : json) {
            try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    if (token == JsonToken.PROPERTY_NAME) {
                        sink.consume(parser.currentName());
                    } else if (token == JsonToken.VALUE_STRING) {
                        sink.consume(parser.getString());
                    } else if (token == JsonToken.VALUE_NUMBER_INT) {
                        sink.consume(parser.getIntValue());
                    }
                }
            }
        }
    }

    /** This library: a checked, immutable plan, or every problem of the document. */
    @Benchmark
    public void conferencePlan(Blackhole sink) {
        for (byte[] document : json) {
            sink.consume(PlanJson.standard().read(document).orElseThrow());
        }
    }

    /** Jackson to records of texts and numbers. */
    @Benchmark
    public void jacksonRecords(Blackhole sink) {
        for (byte[] document : json) {
            sink.consume(RECORDS.<PlanRecords.Plan>readValue(document));
        }
    }

    /** Jackson to a tree. */
    @Benchmark
    public void jacksonTree(Blackhole sink) {
        for (byte[] document : json) {
            sink.consume(MAPPER.readTree(document));
        }
    }

    /** Fastjson2 to records of texts and numbers. */
    @Benchmark
    public void fastjson2Records(Blackhole sink) {
        for (byte[] document : json) {
            sink.consume(JSON.parseObject(document, PlanRecords.Plan.class));
        }
    }
}
