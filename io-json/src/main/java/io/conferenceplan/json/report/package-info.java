/**
 * Reports that tools read: what was found in some plans as JSON, as SARIF and as JUnit XML.
 *
 * <p>Start with {@link io.conferenceplan.json.report.CheckRun}, which is one run of the rules over some documents, and {@link
 * io.conferenceplan.json.report.CheckedDocument}, which is what came of one of them. {@link
 * io.conferenceplan.json.report.ReportJson}, {@link io.conferenceplan.json.report.SarifJson} and {@link
 * io.conferenceplan.json.report.JUnitXml} write a run.
 */
@NullMarked
package io.conferenceplan.json.report;

import org.jspecify.annotations.NullMarked;
