package io.conferenceplan.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The results of several rounds as tables, one for each benchmark class and document, with the ratios to a baseline. */
final class Tables {

    /** What the others of a class are compared with. */
    private static final Map<String, String> BASELINES =
            Map.of("ReadBenchmark", "scan", "WriteBenchmark", "jacksonTree", "CheckBenchmark", "read");

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /** The figures of each contestant, a list entry for each round, by table. */
    private final Map<Table, Map<String, List<Figures>>> tables = new TreeMap<>();

    Tables(List<? extends Collection<RunResult>> rounds) {
        rounds.forEach(round -> round.forEach(this::add));
    }

    private void add(RunResult result) {
        String[] name = result.getParams().getBenchmark().split("\\.", -1);
        Table table = new Table(name[name.length - 2], result.getParams().getParam("documents"));
        Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
        tables.computeIfAbsent(table, newTable -> new LinkedHashMap<>())
                .computeIfAbsent(name[name.length - 1], contestant -> new ArrayList<>())
                .add(new Figures(
                        result.getPrimaryResult().getScore(), allocated == null ? Double.NaN : allocated.getScore()));
    }

    String markdown() {
        StringBuilder text = new StringBuilder();
        tables.forEach((table, contestants) -> append(text, table, contestants));
        return text.toString();
    }

    private static void append(StringBuilder text, Table table, Map<String, List<Figures>> contestants) {
        String baselineName = BASELINES.getOrDefault(table.benchmark(), "");
        List<Figures> baseline = contestants.getOrDefault(baselineName, List.of());
        text.append("%s, %s%n%n".formatted(table.benchmark(), table.documents()))
                .append("| | µs | bytes allocated | time, times `%s` (least – most) |%n".formatted(baselineName))
                .append("|---|---:|---:|---:|\n");
        contestants.forEach((name, figures) -> text.append("| `%s` | %s | %s | %s |%n"
                .formatted(
                        name,
                        whole(median(figures.stream().map(Figures::micros).toList())),
                        whole(median(figures.stream().map(Figures::bytes).toList())),
                        ratios(figures, baseline))));
        text.append('\n');
    }

    /** The median of the ratios of the rounds, and their extremes. */
    private static String ratios(List<Figures> figures, List<Figures> baseline) {
        if (figures.size() != baseline.size()) {
            return "–";
        }
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < figures.size(); round++) {
            ratios.add(figures.get(round).micros() / baseline.get(round).micros());
        }
        List<Double> sorted = ratios.stream().sorted().toList();
        return String.format(
                Locale.ROOT, "%.2f (%.2f – %.2f)", median(ratios), sorted.get(0), sorted.get(sorted.size() - 1));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%,d", Math.round(value));
    }

    /** What one table is about. */
    private record Table(String benchmark, String documents) implements Comparable<Table> {

        @Override
        public int compareTo(Table other) {
            int byBenchmark = benchmark.compareTo(other.benchmark);
            return byBenchmark == 0
                    ? Documents.valueOf(documents).compareTo(Documents.valueOf(other.documents))
                    : byBenchmark;
        }
    }

    /** What one run gave. */
    private record Figures(double micros, double bytes) {}
}
