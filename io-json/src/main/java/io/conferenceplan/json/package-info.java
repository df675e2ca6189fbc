/**
 * Conference plans as JSON.
 *
 * <p>Start with {@link io.conferenceplan.json.PlanJson}, which reads and writes plans, {@link
 * io.conferenceplan.json.ReadResult}, which is a plan or everything that is wrong with the document, and {@link
 * io.conferenceplan.json.SourceMap}, which tells line and column of a finding. {@link
 * io.conferenceplan.json.ReadLimits} says how large documents may be, {@link io.conferenceplan.json.UnknownMembers} keeps what the
 * format does not know. {@link
 * io.conferenceplan.json.SettingsJson} does the same for the settings of the rules, {@link
 * io.conferenceplan.json.BaselineJson} for known findings. Applications that read their
 * JSON with Jackson databind embed plans by the module {@code io.conferenceplan.json.databind}.
 */
@NullMarked
package io.conferenceplan.json;

import org.jspecify.annotations.NullMarked;
