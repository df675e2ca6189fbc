package com.example.desk;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.PlanChange;
import io.conferenceplan.json.PlanJson;
import io.conferenceplan.json.report.CheckRun;
import io.conferenceplan.json.report.CheckedDocument;
import io.conferenceplan.json.report.ReportJson;
import io.conferenceplan.json.report.Tool;
import io.conferenceplan.validation.Finding;
import io.conferenceplan.validation.RuleEngine;
import io.conferenceplan.validation.RuleId;
import io.conferenceplan.validation.RuleSet;
import io.conferenceplan.validation.RuleSets;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.calendar.Holiday;
import io.conferenceplan.validation.calendar.HolidayCalendar;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A desk of an office: it checks a plan of others, then drafts its own, changes it, and writes it with a report. */
public final class Desk {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final RuleId WORKING_DAY = RuleId.of("event-on-working-day");
    private static final Holiday FOUNDING_DAY = new Holiday("founding-day", "Ngày thành lập cơ quan", "Founding Day");

    private final RuleSet rules = RuleSets.recommended().plus(RuleSets.provided(Desk.class.getClassLoader()));
    private final RuleEngine engine = RuleEngine.of(rules)
            .withHolidays(HolidayCalendar.vietnam()
                    .plus(HolidayCalendar.of(Map.of(LocalDate.of(2024, 12, 20), FOUNDING_DAY))));
    private final PrintStream out;

    Desk(PrintStream out) {
        this.out = out;
    }

    /**
     * Checks one plan and writes another.
     *
     * @param args the file of the plan to check, and the folder to write to
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Desk desk = new Desk(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        desk.check(Path.of(args[0]));
        desk.draft(Path.of(args[1]));
    }

    /** Prints the errors of a plan. */
    void check(Path file) throws IOException {
        ConferencePlan plan = PlanJson.standard().read(file).orElseThrow();

        out.println(plan.title());
        engine.check(plan).violations().stream()
                .filter(violation -> violation.severity() == Severity.ERROR)
                .forEach(this::print);
    }

    /** Prints what is wrong with the day of our draft, moves it, and writes the result into a folder. */
    void draft(Path folder) throws IOException {
        ConferencePlan draft = Draft.plan();
        out.println(draft.title());
        engine.check(draft).findings(WORKING_DAY).forEach(this::print);

        ConferencePlan moved = draft.withSchedule(Draft.scheduleOn("2024-12-23"));
        PlanChange.between(draft, moved)
                .forEach(change ->
                        out.println(change.path() + ": " + change.after().orElse("")));
        engine.check(moved).findings(WORKING_DAY).forEach(this::print);

        byte[] json = PlanJson.standard().writeBytes(moved);
        Files.write(folder.resolve("plan.json"), json);
        Files.write(folder.resolve("report.json"), report(json));
    }

    private byte[] report(byte[] json) {
        RuleEngine ours = engine.withRules(rules.filter(rule -> rule.id().equals(WORKING_DAY)));
        CheckedDocument document = CheckedDocument.check("plan.json", json, ours);
        CheckRun run = CheckRun.of(Tool.of("desk"), ours, List.of(document));
        return ReportJson.in(VIETNAMESE).withAllOutcomes().writeBytes(run);
    }

    private void print(Finding finding) {
        out.println(finding.outcome() + " " + finding.rule() + " at " + finding.path());
        out.println("  vi: " + finding.message(VIETNAMESE));
        out.println("  en: " + finding.message(Locale.ENGLISH));
    }
}
