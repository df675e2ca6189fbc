package io.conferenceplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.conferenceplan.validation.FailOn;
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
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ReportTextTest {

    private static final Texts ENGLISH = Texts.in(Language.EN);
    private static final Texts VIETNAMESE = Texts.in(Language.VI);
    private static final Path FILE = Plans.FOLDER.resolve("van-ninh-2024.json");

    @Test
    void aFindingAboutTheWholePlanSaysSo() {
        CheckedFile.WithPlan checked =
                checkedWith(new HouseRule(context -> context.at(PlanPath.root()).conclude(Truth.FALSE)));

        assertThat(ReportText.lines(checked, false, ENGLISH))
                .containsSequence(FILE + ":1:1: warning house-rule: house-rule.violated {}", "    at the whole plan");
    }

    @Test
    void onlyTheFirstOfManyDecidingValuesAreTold() {
        CheckedFile.WithPlan checked = checkedWith(new HouseRule(context -> {
            var evaluation = context.at(PlanPath.root().member("attendance"));
            for (int i = 0; i < 5; i++) {
                evaluation.couldBeDecidedBy(PlanPath.root().item("groups", i, i));
            }
            evaluation.conclude(Truth.UNKNOWN);
        }));

        assertThat(ReportText.lines(checked, false, ENGLISH))
                .contains("    would be decided by: groups[0], groups[1], groups[2] and 2 more");
    }

    @Test
    void violationsOfOneRuleAreTogether() {
        CheckedFile.WithPlan checked = checkedWith(new HouseRule(context -> {
            context.at(PlanPath.root().member("title")).conclude(Truth.FALSE);
            context.at(PlanPath.root().member("venue"))
                    .relatedTo(PlanPath.root().member("title"))
                    .conclude(Truth.FALSE);
        }));

        assertThat(ReportText.lines(checked, false, VIETNAMESE))
                .containsSequence(
                        "Vi phạm: 2",
                        "cảnh báo house-rule: house-rule: không đạt ở 2 chỗ.",
                        "  " + FILE + ":3:12: house-rule.violated {}",
                        "  " + FILE + ":178:12: house-rule.violated {}",
                        "");
        assertThat(ReportText.lines(checked, true, ENGLISH))
                .containsSequence(
                        "warning house-rule: house-rule: not so at 2 places.",
                        "  " + FILE + ":3:12: house-rule.violated {}",
                        "      at title",
                        "  " + FILE + ":178:12: house-rule.violated {}",
                        "      at venue",
                        "      see also title (" + FILE + ":3:12)",
                        "");
    }

    @Test
    void whatOneValueWouldDecideIsTogether() {
        PlanPath days = PlanPath.root().member("schedule").member("days");
        CheckedFile.WithPlan checked = checkedWith(new HouseRule(context -> {
            for (String member : List.of("title", "venue")) {
                context.at(PlanPath.root().member(member))
                        .reads(days, LocalDate.of(2024, 3, 22))
                        .couldBeDecidedBy(days)
                        .conclude(Truth.UNKNOWN);
            }
        }));

        assertThat(ReportText.lines(checked, false, ENGLISH))
                .containsSequence(
                        "Undetermined, because values are imprecise: 2",
                        FILE + ":174:13: undetermined: Imprecise, which leaves 2 outcomes open:"
                                + " schedule.days (2024-03-22).",
                        "  " + FILE + ":3:12: house-rule: house-rule.undetermined {}",
                        "  " + FILE + ":178:12: house-rule: house-rule.undetermined {}",
                        "");
    }

    @Test
    void aRuleThatThrewAnExceptionIsToldAndFails() {
        CheckedFile.WithPlan checked = checkedWith(new HouseRule(context -> {
            throw new IllegalStateException("no luck");
        }));

        assertThat(ReportText.lines(checked, false, ENGLISH))
                .containsSequence(
                        "Rule house-rule threw an exception, which says nothing about the plan:",
                        "    java.lang.IllegalStateException: no luck")
                .anyMatch(line -> line.startsWith("    \tat ") && line.contains("ReportTextTest"));
        assertThat(FailOn.never().fails(checked.report())).isTrue();
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
        return new PlanChecker(file -> RuleEngine.of(RuleSet.of(rule)), Progress.hidden()).checkPlan(FILE);
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
