package io.conferenceplan.testkit;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Report;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleFailure;
import io.conferenceplan.validation.RuleId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A plan that has been checked, and that is to violate one rule only, or none. */
final class Candidate {

    private final ConferencePlan plan;
    private final Optional<RuleId> toViolate;
    private final RuleEngine engine;
    private final SingleRules singly;
    private final List<Finding> violations;
    private final List<Finding> wrong;
    private final List<RuleFailure> failures;

    private Candidate(ConferencePlan plan, Optional<RuleId> toViolate, RuleEngine engine, SingleRules singly) {
        Report report = engine.check(plan);
        this.plan = plan;
        this.toViolate = toViolate;
        this.engine = engine;
        this.singly = singly;
        this.violations = report.violations();
        this.wrong = violations.stream()
                .filter(finding -> !toViolate.equals(Optional.of(finding.rule())))
                .toList();
        this.failures = report.failures();
    }

    static Candidate of(ConferencePlan plan, Optional<RuleId> toViolate, RuleEngine engine) {
        return new Candidate(plan, toViolate, engine, new SingleRules(engine));
    }

    ConferencePlan plan() {
        return plan;
    }

    boolean isAdmitted() {
        return isOfUse() && wrong.isEmpty();
    }

    /** Whether every rule can judge the plan, and the rule that is to be violated is. */
    private boolean isOfUse() {
        return failures.isEmpty() && (toViolate.isEmpty() || violations.size() > wrong.size());
    }

    /** The rules that should not be violated and are, that should be and are not, or that failed. */
    Set<RuleId> obstacles() {
        Set<RuleId> rules = new TreeSet<>();
        wrong.forEach(finding -> rules.add(finding.rule()));
        failures.forEach(failure -> rules.add(failure.rule()));
        toViolate.filter(rule -> violations.size() == wrong.size()).ifPresent(rules::add);
        return rules;
    }

    /** The plan without what makes it violate rules that it is to keep, as far as leaving out helps. */
    Candidate repaired() {
        Candidate candidate = this;
        Optional<Candidate> next = Optional.of(this).filter(Candidate::isOfUse);
        while (next.isPresent()) {
            candidate = next.get();
            next = candidate.better();
        }
        return candidate;
    }

    /** The plan without the smallest part that makes it less wrong; empty if nothing is wrong or there is no such part. */
    private Optional<Candidate> better() {
        return wrong.stream()
                .flatMap(this::withLess)
                .map(less -> new Candidate(less, toViolate, engine, singly))
                .filter(Candidate::isOfUse)
                .filter(less -> less.wrong.size() < wrong.size())
                .findFirst();
    }

    /** The plans with less at the places of a finding, as far as its rule has less to find in them. */
    private Stream<ConferencePlan> withLess(Finding finding) {
        long found = wrong.stream()
                .filter(other -> other.rule().equals(finding.rule()))
                .count();
        return Stream.concat(Stream.of(finding.path()), finding.related().stream())
                .flatMap(this::without)
                .filter(less -> singly.violations(finding.rule(), less).size() < found);
    }

    private Stream<ConferencePlan> without(PlanPath place) {
        boolean led = References.led(plan).equals(plan);
        return PlanCuts.around(place, plan).map(less -> led ? References.led(less) : less);
    }
}
