package io.conferenceplan.json;

import io.conferenceplan.ConferencePlan;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What holds of any bytes, for a fuzzer that makes them and {@link PlanFuzzTest}, which keeps what it made. It needs nothing of
 * the fuzzer; CONTRIBUTING.md tells how it is run.
 */
public final class PlanFuzz {

    private static final PlanJson STRICT = PlanJson.standard().withSourceMap();
    private static final PlanJson KEEPING = STRICT.keepingUnknownMembers();
    private static final PlanJson SMALL = PlanJson.standard()
            .withLimits(ReadLimits.standard()
                    .withMaxBytes(300)
                    .withMaxDepth(4)
                    .withMaxTextLength(100)
                    .withMaxNumberLength(20)
                    .withMaxNameLength(100)
                    .withMaxProblems(3));

    private PlanFuzz() {}

    /**
     * Reads bytes in every way, and writes what was read.
     *
     * @param json any bytes
     */
    public static void fuzzerTestOneInput(byte[] json) {
        check(STRICT, json);
        check(KEEPING, json);
        check(SMALL, json);
        check(STRICT.at("/title"), json);
        STRICT.read(new String(json, StandardCharsets.UTF_8));
        try (Stream<ReadResult<ConferencePlan>> lines = SMALL.lines(new ByteArrayInputStream(json))) {
            lines.forEach(PlanFuzz::tell);
        }
    }

    private static void check(PlanJson format, byte[] json) {
        ReadResult<ConferencePlan> read = format.read(json);
        tell(read);
        List<Problem> problems = read.problems();
        require(read.value().isPresent() == problems.isEmpty(), "a plan or problems, and not both");
        read.sourceMap().ifPresent(map -> problems.forEach(problem -> map.locateNearest("" + problem.pointer())));
        read.value().ifPresent(plan -> checkWritten(format, plan, read.unknownMembers()));
    }

    private static void checkWritten(PlanJson format, ConferencePlan plan, UnknownMembers unknown) {
        PlanJson whole = format.at("");
        require(unknown.lostIn(plan).isEmpty(), "every unknown member has a place");
        byte[] written;
        try {
            written = whole.writeBytes(plan, unknown);
        } catch (IllegalArgumentException e) {
            require(e.getMessage().contains(" bytes, but has more"), "only a larger layout makes a plan too large");
            return;
        }
        ReadResult<ConferencePlan> again = whole.read(written);
        require(again.orElseThrow().equals(plan), "the same plan is read again");
        require(again.unknownMembers().equals(unknown), "the same unknown members are read again");
        require(Arrays.equals(whole.writeBytes(plan, again.unknownMembers()), written), "writing is deterministic");
        byte[] compact = whole.compact().writeBytes(plan, unknown);
        require(whole.read(compact).orElseThrow().equals(plan), "the compact plan is the same");
    }

    /** Makes the texts of some problems, and looks at the order of all of them. */
    private static void tell(ReadResult<ConferencePlan> read) {
        List<Problem> problems = read.problems();
        for (Problem problem : problems.subList(0, Math.min(2, problems.size()))) {
            require(problem.toString().indexOf('\n') < 0, "a problem is told in one line");
        }
        int line = 1;
        for (Problem problem : problems) {
            boolean inOrder = problem.line() >= line || problem.kind() == Problem.Kind.LIMIT;
            require(inOrder && problem.column() > 0, "problems are in order");
            line = problem.line();
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
