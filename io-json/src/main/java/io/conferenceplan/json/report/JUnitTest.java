package io.conferenceplan.json.report;

/**
 * A test: what one rule says of a document.
 *
 * @param name the id of the rule
 * @param result what came of it
 * @param output what else there is to say; perhaps empty
 */
record JUnitTest(String name, Result result, String output) {

    /** What came of a test. */
    sealed interface Result {}

    /** All is well. */
    record Passed() implements Result {}

    /** What the rule found makes the check fail. */
    record Failed(String message, String type, String text) implements Result {}

    /** The test could not be made. */
    record Errored(String message, String type, String text) implements Result {}

    /** The rule could not decide, or had nothing to say. */
    record Skipped(String message) implements Result {}
}
