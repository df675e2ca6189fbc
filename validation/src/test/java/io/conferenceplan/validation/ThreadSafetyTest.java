package io.conferenceplan.validation;

import static io.conferenceplan.validation.Plans.duty;
import static io.conferenceplan.validation.Plans.plan;
import static io.conferenceplan.validation.Plans.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One engine in several threads says of many plans what it says in one. */
class ThreadSafetyTest {

    private static final List<ConferencePlan> PLANS =
            IntStream.range(0, 300).mapToObj(ThreadSafetyTest::numbered).toList();

    /** No two of these plans have the same findings. */
    private static ConferencePlan numbered(int number) {
        int day = 10 + number % 19;
        return plan().days("2024-03-08..2024-03-" + day)
                .dayCount("3")
                .start("07:30")
                .slots(slot("a day=1 time=07:00/08:00"), slot("b day=" + (1 + number % 5) + " time=07:30"))
                .total(number + "")
                .groups("60", "~" + (number + 1), "?")
                .duties(duty("a", "no later than 2024-03-" + day), duty("b", "5 days before the event", "a"))
                .value();
    }

    /** What an engine says of each plan, in the order of the plans, with all words that are rendered later. */
    private static List<String> reports(RuleEngine engine, int first) {
        String[] reports = new String[PLANS.size()];
        for (int i = 0; i < reports.length; i++) {
            int plan = (first + i) % reports.length;
            reports[plan] = text(engine.check(PLANS.get(plan)));
        }
        return List.of(reports);
    }

    private static String text(Report report) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : report.findings()) {
            text.append(finding).append(finding.message(Locale.ENGLISH)).append(finding.message(Plans.VIETNAMESE));
        }
        return text.append(report.failures()).toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void severalThreadsGetTheReportsThatOneGets(int threads) throws Exception {
        RuleEngine engine = RuleEngine.of(RuleSets.all())
                .withConfiguration(RuleConfiguration.builder()
                        .severity("deadline-order", Severity.INFO)
                        .parameter("agenda-within-event", "receptionMinutes", 30)
                        .build());
        List<String> alone = reports(engine, 0);

        assertThat(alone).doesNotHaveDuplicates();
        assertThat(together(threads, engine)).hasSize(threads).containsOnly(alone);
    }

    /** What each thread is told; all start at once, each with another plan. */
    private static List<List<String>> together(int threads, RuleEngine engine) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier start = new CyclicBarrier(threads);
            List<Callable<List<String>>> checks = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int first = thread * PLANS.size() / threads;
                checks.add(() -> {
                    start.await();
                    return reports(engine, first);
                });
            }
            List<List<String>> reports = new ArrayList<>();
            for (Future<List<String>> check : executor.invokeAll(checks)) {
                reports.add(check.get());
            }
            return reports;
        } finally {
            executor.shutdownNow();
        }
    }
}
