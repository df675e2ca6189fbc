package io.conferenceplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.Report;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleSets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;

/** One engine with all rules, used by two threads at the same time. */
class ThreadsTest {

    private static final RuleEngine ENGINE = RuleEngine.of(RuleSets.all());
    private static final int ROUNDS = 50;
    private static final int PLANS_A_ROUND = 200;

    @Example
    void findsInEachPlanWhatItFindsInOneThread() throws Exception {
        RandomGenerator<ConferencePlan> generator =
                PlanArbitraries.plans().ofSize(PlanSize.SMALL).generator(1000);
        Random random = new Random(20_240_322);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                List<ConferencePlan> plans = generator.stream(random)
                        .limit(PLANS_A_ROUND)
                        .map(shrinkable -> shrinkable.value())
                        .toList();
                assertTwoThreadsFindTheSame(plans, threads);
            }
        } finally {
            threads.shutdown();
        }
    }

    /** Each thread checks one half of the plans. */
    private static void assertTwoThreadsFindTheSame(List<ConferencePlan> plans, ExecutorService threads)
            throws Exception {
        List<ConferencePlan> firstHalf = plans.subList(0, PLANS_A_ROUND / 2);
        List<ConferencePlan> secondHalf = plans.subList(PLANS_A_ROUND / 2, PLANS_A_ROUND);

        var found = threads.invokeAll(List.of(checks(firstHalf), checks(secondHalf)));

        assertThat(found.get(0).get()).isEqualTo(checks(firstHalf).call()).allMatch(ThreadsTest::isComplete);
        assertThat(found.get(1).get()).isEqualTo(checks(secondHalf).call()).allMatch(ThreadsTest::isComplete);
    }

    private static boolean isComplete(Report report) {
        return report.failures().isEmpty();
    }

    private static Callable<List<Report>> checks(List<ConferencePlan> plans) {
        return () -> plans.stream().map(ENGINE::check).toList();
    }
}
