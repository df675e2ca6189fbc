package io.conferenceplan.json.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A format of reports that tools read. Equal runs are written as equal bytes: nothing is told of clock, machine or user.
 *
 * <p>Immutable and safe for use by several threads.
 */
public abstract sealed class ReportFormat permits JUnitXml, ReportJson, SarifJson {

    ReportFormat() {}

    /**
     * {@return the report of a run in UTF-8, with a line end at the end}
     *
     * @param run the run
     */
    public abstract byte[] writeBytes(CheckRun run);

    /**
     * {@return the report of a run as {@link #writeBytes} gives it}
     *
     * @param run the run
     */
    public final String write(CheckRun run) {
        return new String(writeBytes(run), StandardCharsets.UTF_8);
    }

    /**
     * Writes the report of a run as {@link #writeBytes} gives it.
     *
     * @param run the run
     * @param target where to; not closed
     * @throws IOException if the target cannot be written
     */
    public final void write(CheckRun run, OutputStream target) throws IOException {
        target.write(writeBytes(run));
    }
}
