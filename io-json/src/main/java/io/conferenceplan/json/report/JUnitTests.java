package io.conferenceplan.json.report;

import io.conferenceplan.validation.FailOn;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.Outcome;
import io.conferenceplan.validation.Report;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleFailure;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.SuppressionProblem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes the tests of documents. */
final class JUnitTests {

    /** The test that suppressions are of use; like {@link SarifRules#READABLE} it has no id that a rule can have. */
    private static final String SUPPRESSIONS = "suppressions.used";

    private final RuleSet rules;
    private final FailOn failOn;
    private final Locale locale;
    private final JUnitText text;

    JUnitTests(RuleSet rules, FailOn failOn, Locale locale) {
        this.rules = rules;
        this.failOn = failOn;
        this.locale = locale;
        this.text = new JUnitText(locale);
    }

    List<JUnitTest> of(CheckedDocument document) {
        List<JUnitTest> tests = new ArrayList<>();
        tests.add(new JUnitTest(CheckRun.READABLE, readable(document), ""));
        if (document instanceof CheckedDocument.WithPlan checked) {
            Set<Finding> causes = Collections.newSetFromMap(new IdentityHashMap<>());
            causes.addAll(failOn.causes(checked.report()));
            for (Rule rule : rules.rules()) {
                test(rule.descriptor().id(), checked, causes).ifPresent(tests::add);
            }
            if (failOn.suppressionProblems()) {
                tests.add(new JUnitTest(SUPPRESSIONS, suppressions(checked.report()), ""));
            }
        }
        return tests;
    }

    private JUnitTest.Result readable(CheckedDocument document) {
        if (document instanceof CheckedDocument.Unreadable unreadable) {
            return new JUnitTest.Errored(
                    unreadable.reason(), "unreadable", document.name() + ": " + unreadable.reason());
        }
        if (document instanceof CheckedDocument.WithProblems broken) {
            List<String> messages = broken.problems().stream()
                    .map(problem -> problem.message(locale))
                    .toList();
            List<String> lines = broken.problems().stream()
                    .map(problem -> text.line(problem, document))
                    .toList();
            return new JUnitTest.Errored(text.headline(messages), "problems", String.join("\n", lines));
        }
        return new JUnitTest.Passed();
    }

    /** The test of a rule; nothing if the report says nothing of it. */
    private Optional<JUnitTest> test(RuleId rule, CheckedDocument.WithPlan document, Set<Finding> causes) {
        Report report = document.report();
        Optional<RuleFailure> failure = report.failures().stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst();
        if (failure.isPresent()) {
            return failure.map(thrown -> new JUnitTest(rule.value(), error(thrown), ""));
        }
        List<Found> found = report.findings(rule).stream()
                .map(finding -> Found.of(finding, document))
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(test(rule, found, causes));
    }

    private JUnitTest.Errored error(RuleFailure failure) {
        return new JUnitTest.Errored(
                text.failed(failure.rule()), failure.cause().getClass().getName(), failure.stackTrace());
    }

    private JUnitTest test(RuleId rule, List<Found> found, Set<Finding> causes) {
        List<Found> failing =
                found.stream().filter(each -> causes.contains(each.finding())).toList();
        List<Found> others = found.stream()
                .filter(each -> each.finding().outcome().needsAttention())
                .filter(each -> !causes.contains(each.finding()))
                .toList();
        return new JUnitTest(
                rule.value(), failing.isEmpty() ? skippedOrPassed(found) : failure(failing), text.lines(others));
    }

    private JUnitTest.Failed failure(List<Found> failing) {
        String severity = failing.get(0).finding().severity().name().toLowerCase(Locale.ROOT);
        return new JUnitTest.Failed(headline(failing), severity, text.lines(failing));
    }

    private JUnitTest.Result skippedOrPassed(List<Found> found) {
        List<Found> open = found.stream()
                .filter(each -> each.finding().isNew() && each.finding().outcome() == Outcome.UNDETERMINED)
                .toList();
        if (!open.isEmpty()) {
            return new JUnitTest.Skipped(headline(open));
        }
        return found.stream().allMatch(each -> each.finding().outcome() == Outcome.NOT_APPLICABLE)
                ? new JUnitTest.Skipped(headline(found))
                : new JUnitTest.Passed();
    }

    private String headline(List<Found> found) {
        return text.headline(found.stream().map(each -> each.message(locale)).toList());
    }

    private JUnitTest.Result suppressions(Report report) {
        List<String> problems = report.suppressionProblems().stream()
                .map((SuppressionProblem problem) -> problem.message(locale))
                .toList();
        return problems.isEmpty()
                ? new JUnitTest.Passed()
                : new JUnitTest.Failed(text.headline(problems), "suppressions", String.join("\n", problems));
    }
}
