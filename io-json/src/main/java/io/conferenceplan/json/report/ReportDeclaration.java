package io.conferenceplan.json.report;

import static io.conferenceplan.json.codec.WrittenObject.COUNT;
import static io.conferenceplan.json.codec.WrittenObject.TEXT;
import static io.conferenceplan.json.codec.WrittenObject.words;

import io.conferenceplan.json.Location;
import io.conferenceplan.json.Problem;
import io.conferenceplan.json.codec.Codec;
import io.conferenceplan.json.codec.WrittenObject;
import io.conferenceplan.validation.KnownFinding;
import io.conferenceplan.validation.Outcome;
import io.conferenceplan.validation.Report;
import io.conferenceplan.validation.RuleFailure;
import io.conferenceplan.validation.Severity;
import io.conferenceplan.validation.Suppression;
import io.conferenceplan.validation.SuppressionProblem;
import io.conferenceplan.value.ApproximationPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The members of a report as JSON; start at the end, with {@link #report}. */
final class ReportDeclaration {

    private final Locale locale;
    private final boolean allOutcomes;

    /**
     * Prepares a declaration.
     *
     * @param locale the language of messages
     * @param allOutcomes whether to list satisfied and not applicable findings too
     */
    ReportDeclaration(Locale locale, boolean allOutcomes) {
        this.locale = locale;
        this.allOutcomes = allOutcomes;
    }

    private static Codec<Tool> tool() {
        return WrittenObject.of(Tool.class)
                .required("name", Tool::name, TEXT)
                .optional("version", Tool::version, TEXT)
                .onOneLine();
    }

    private static Codec<ApproximationPolicy> about() {
        return WrittenObject.of(ApproximationPolicy.class)
                .required("countPercent", ApproximationPolicy::countPercent, COUNT)
                .required("durationPercent", ApproximationPolicy::durationPercent, COUNT)
                .onOneLine();
    }

    private Codec<Problem> problem() {
        return WrittenObject.of(Problem.class)
                .required("kind", Problem::kind, words(Problem.Kind.class))
                .required("message", problem -> problem.message(locale), TEXT)
                .required("pointer", Problem::pointer, TEXT)
                .optional("line", problem -> positive(problem.line()), COUNT)
                .optional("column", problem -> positive(problem.column()), COUNT)
                .required("expected", problem -> problem.expected(locale), TEXT)
                .optional("found", problem -> notEmpty(problem.found()), TEXT)
                .optional("suggestion", Problem::suggestion, TEXT)
                .onLines();
    }

    private static Optional<Integer> positive(int number) {
        return number > 0 ? Optional.of(number) : Optional.empty();
    }

    private static Optional<String> notEmpty(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The members that tell a place. */
    private static <T> WrittenObject<T> withPlace(WrittenObject<T> object, Function<T, Place> place) {
        return object.required("place", value -> place.apply(value).path().toString(), TEXT)
                .required("pointer", value -> place.apply(value).path().pointer(), TEXT)
                .optional("line", value -> place.apply(value).location().map(Location::line), COUNT)
                .optional("column", value -> place.apply(value).location().map(Location::column), COUNT);
    }

    private static Codec<Place> place() {
        return withPlace(WrittenObject.of(Place.class), place -> place).onOneLine();
    }

    private Codec<Found.Read> read() {
        return withPlace(WrittenObject.of(Found.Read.class), Found.Read::place)
                .required("value", read -> read.value().text(locale), TEXT)
                .flag("tentative", read -> read.value().stated().tentative())
                .optional("wording", read -> read.value().stated().wording(), TEXT)
                .onOneLine();
    }

    private static Codec<Suppression> suppression() {
        return WrittenObject.of(Suppression.class)
                .required("reason", Suppression::reason, TEXT)
                .optional("lastDay", suppression -> suppression.lastDay().map(LocalDate::toString), TEXT)
                .onOneLine();
    }

    private Codec<Found> finding() {
        WrittenObject<Found> finding = WrittenObject.of(Found.class)
                .required("rule", found -> found.finding().rule().value(), TEXT)
                .required("outcome", found -> found.finding().outcome(), words(Outcome.class))
                .required("severity", found -> found.finding().severity(), words(Severity.class))
                .required("message", found -> found.message(locale), TEXT);
        return withPlace(finding, Found::place)
                .list("related", Found::related, place())
                .list("reads", Found::reads, read())
                .flag("tentative", found -> found.finding().tentative())
                .list("deciding", Found::deciding, place())
                .optional(
                        "decision", found -> found.finding().explanation(locale).decision(), TEXT)
                .required("fingerprint", found -> found.finding().fingerprint().value(), TEXT)
                .optional("baseline", Found::baseline, words(Found.BaselineState.class))
                .optional("suppression", found -> found.finding().suppression(), suppression())
                .onLines();
    }

    private static Codec<KnownFinding> gone() {
        return WrittenObject.of(KnownFinding.class)
                .required("rule", known -> known.rule().value(), TEXT)
                .required("place", KnownFinding::place, TEXT)
                .required("outcome", KnownFinding::outcome, words(Outcome.class))
                .required("fingerprint", known -> known.fingerprint().value(), TEXT)
                .required("count", KnownFinding::count, COUNT)
                .onOneLine();
    }

    private static Codec<RuleFailure> ruleFailure() {
        return WrittenObject.of(RuleFailure.class)
                .required("rule", failure -> failure.rule().value(), TEXT)
                .required("stackTrace", RuleFailure::stackTrace, TEXT)
                .onLines();
    }

    private Codec<SuppressionProblem> suppressionProblem() {
        return WrittenObject.of(SuppressionProblem.class)
                .required("kind", SuppressionProblem::kind, words(SuppressionProblem.Kind.class))
                .required("rule", problem -> problem.suppression().rule().value(), TEXT)
                .required("place", problem -> problem.suppression().place(), TEXT)
                .required("message", problem -> problem.message(locale), TEXT)
                .onLines();
    }

    private static Codec<Counts> violated() {
        return WrittenObject.of(Counts.class)
                .required("error", counts -> counts.violated(Severity.ERROR), COUNT)
                .required("warning", counts -> counts.violated(Severity.WARNING), COUNT)
                .required("info", counts -> counts.violated(Severity.INFO), COUNT)
                .onOneLine();
    }

    private static Codec<Counts> summary() {
        return WrittenObject.of(Counts.class)
                .required("plans", Counts::plans, COUNT)
                .required("unreadable", Counts::unreadable, COUNT)
                .required("problems", Counts::problems, COUNT)
                .required("violated", counts -> counts, violated())
                .required("undetermined", Counts::undetermined, COUNT)
                .required("satisfied", Counts::satisfied, COUNT)
                .required("notApplicable", Counts::notApplicable, COUNT)
                .required("suppressed", Counts::suppressed, COUNT)
                .required("known", Counts::known, COUNT)
                .required("gone", Counts::gone, COUNT)
                .required("ruleFailures", Counts::ruleFailures, COUNT)
                .onOneLine();
    }

    private Codec<CheckedDocument> document() {
        return WrittenObject.of(CheckedDocument.class)
                .required("name", CheckedDocument::name, TEXT)
                .optional("unreadable", ReportDeclaration::reason, TEXT)
                .list("problems", ReportDeclaration::problems, problem())
                .optional("about", document -> report(document).map(Report::approximation), about())
                .list("findings", this::findings, finding())
                .list(
                        "gone",
                        document -> report(document).map(Report::goneFindings).orElse(List.of()),
                        gone())
                .list(
                        "ruleFailures",
                        document -> report(document).map(Report::failures).orElse(List.of()),
                        ruleFailure())
                .required("summary", document -> new Counts(List.of(document)), summary())
                .onLines();
    }

    private static Optional<String> reason(CheckedDocument document) {
        return document instanceof CheckedDocument.Unreadable unreadable
                ? Optional.of(unreadable.reason())
                : Optional.empty();
    }

    private static List<Problem> problems(CheckedDocument document) {
        return document instanceof CheckedDocument.WithProblems broken ? broken.problems() : List.of();
    }

    private static Optional<Report> report(CheckedDocument document) {
        return document instanceof CheckedDocument.WithPlan checked ? Optional.of(checked.report()) : Optional.empty();
    }

    private List<Found> findings(CheckedDocument document) {
        return document instanceof CheckedDocument.WithPlan checked ? Found.in(checked, allOutcomes) : List.of();
    }

    /** The only object of a document. */
    Codec<CheckRun> report() {
        return WrittenObject.of(CheckRun.class)
                .version()
                .required("tool", CheckRun::tool, tool())
                .required("language", run -> ReportTexts.in(locale).language(), TEXT)
                .list("documents", CheckRun::documents, document())
                .list("suppressionProblems", CheckRun::suppressionProblems, suppressionProblem())
                .required("summary", run -> new Counts(run.documents()), summary())
                .onLines();
    }
}
