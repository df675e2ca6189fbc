package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.validation.PlanPath;
import io.conferenceplan.validation.Rule;
import io.conferenceplan.validation.RuleContext;
import io.conferenceplan.validation.RuleDescriptor;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleFamily;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Truth;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ReportTextTest {

    private static final Texts ENGLISH = Texts.in(Language.EN);
    private static final Path FILE = Plans.FOLDER.resolve("van-ninh-2024.json");

    @Test
    void aFindingAboutTheWholePlanSaysSo() {
        CheckedFile.WithPlan checked =
                checkedWith(new HouseRule(context -> context.at(PlanPath.root()).conclude(Truth.FALSE)));

        assertThat(ReportText.lines(checked, ENGLISH))
                .containsSequence(FILE + ":1:1: warning house-rule: house-rule.violated {}", "    at the whole plan");
    }

    @Test
    void onlyTheFirstOfManyDecidingValuesAreTold() {
        CheckedFile.WithPlan checked = checkedWith(new HouseRule(context -> {
            var evaluation = context.at(PlanPath.root().member("attendance"));
            for (int i = 0; i < 5; i++) {
                evaluation.couldBeDecidedBy(PlanPath.root().item("groups", i));
            }
            evaluation.conclude(Truth.UNKNOWN);
        }));

        assertThat(ReportText.lines(checked, ENGLISH))
                .contains("    would be decided by: groups[0], groups[1], groups[2] and 2 more");
    }

    @Test
    void aRuleThatThrewAnExceptionIsToldAndFails() {
        CheckedFile.WithPlan checked = checkedWith(new HouseRule(context -> {
            throw new IllegalStateException("no luck");
        }));

        assertThat(ReportText.lines(checked, ENGLISH))
                .contains("Rule house-rule threw an exception, which says nothing about the plan: "
                        + "java.lang.IllegalStateException: no luck");
        assertThat(FailOn.NEVER.failsFor(checked.report())).isTrue();
    }

    @Test
    void theSummaryCountsOverAllFiles() {
        CheckedFile.WithPlan checked =
                checkedWith(new HouseRule(context -> context.at(PlanPath.root()).conclude(Truth.FALSE)));
        Summary summary = new Summary();

        summary.add(checked);
        summary.add(checked);
        summary.add(new CheckedFile.Unreadable(FILE, "unreadable.missing"));

        assertThat(summary.lines(checked.report().approximation(), ENGLISH))
                .containsExactly(
                        "Plans checked: 2. Files that cannot be read: 1.",
                        "Violated: 0 (error), 2 (warning), 0 (info).",
                        "Undetermined: 0. Satisfied: 0. Not applicable: 0. Rules that threw an exception: 0.",
                        "\"About\" was read as up to 10 % more or less for counts, 10 % for durations.");
    }

    private static CheckedFile.WithPlan checkedWith(Rule rule) {
        List<CheckedFile> files =
                new PlanChecker(RuleEngine.of(RuleSet.of(rule))).check(FILE).toList();
        return (CheckedFile.WithPlan) files.get(0);
    }

    private record HouseRule(Consumer<RuleContext> check) implements Rule {

        @Override
        public RuleDescriptor descriptor() {
            return RuleDescriptor.of("house-rule", RuleFamily.CONSISTENCY, Severity.WARNING);
        }

        @Override
        public void check(RuleContext context) {
            check.accept(context);
        }
    }
}
