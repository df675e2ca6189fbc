package io.conferenceplan.json.report;

import static java.util.Objects.requireNonNull;

import io.conferenceplan.validation.FailOn;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes reports as JUnit XML, which every CI server shows:
 *
 * <pre>{@code
 * byte[] xml = JUnitXml.in(Locale.ENGLISH).failingOn(FailOn.warnings()).writeBytes(run);
 * }</pre>
 *
 * <p>A document is a test suite, and each rule that ran is a test of it, under its id: so a test has a history from one revision
 * of a plan to the next, however many places the rule looks at. A test
 *
 * <ul>
 *   <li>has an <em>error</em> if its rule threw an exception;
 *   <li>has a <em>failure</em> if something that its rule found makes the check fail;
 *   <li>is <em>skipped</em>, with the reason, if its rule is undetermined somewhere or applies nowhere;
 *   <li>or else passes. What its rule found all the same, such as what is suppressed, is in its output.
 * </ul>
 *
 * <p>One test more, {@code plan.readable}, has an error with all problems if the document is no plan.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class JUnitXml extends ReportFormat {

    private final Locale locale;
    private final FailOn failOn;

    private JUnitXml(Locale locale, FailOn failOn) {
        this.locale = requireNonNull(locale, "locale");
        this.failOn = requireNonNull(failOn, "failOn");
    }

    /**
     * {@return the writer of reports in a language, in which violations with severity error are failures}
     *
     * @param locale the language of messages: Vietnamese, or else English, unless rules have texts of their own in others
     */
    public static JUnitXml in(Locale locale) {
        return new JUnitXml(locale, FailOn.errors());
    }

    /**
     * {@return the same with another decision what is a failure}
     *
     * @param decision what makes a check fail
     */
    public JUnitXml failingOn(FailOn decision) {
        return new JUnitXml(locale, decision);
    }

    @Override
    public byte[] writeBytes(CheckRun run) {
        JUnitTests tests = new JUnitTests(run.rules(), failOn, locale);
        Map<String, Integer> names = new HashMap<>();
        List<JUnitSuite> suites = run.documents().stream()
                .map(document -> new JUnitSuite(uniqueName(document, names), tests.of(document)))
                .toList();
        return JUnitWriter.write(run.tool().name(), suites);
    }

    /** CI servers know a test by its names: of documents with one name, the second has the name {@code plan.json (2)}. */
    private static String uniqueName(CheckedDocument document, Map<String, Integer> names) {
        int count = names.merge(document.name(), 1, Integer::sum);
        return count == 1 ? document.name() : document.name() + " (" + count + ")";
    }
}
