package io.conferenceplan.json;

import io.conferenceplan.json.codec.JsonFormat;

/**
 * How documents are read.
 *
 * @param limits how large they may be
 * @param format the JSON within these limits
 * @param start the JSON Pointer of the value within the document; empty for the whole document
 * @param withSourceMap whether the places of values are wanted
 * @param keepingUnknownMembers whether members that the format does not know are kept, and not refused
 */
record ReadOptions(
        ReadLimits limits, JsonFormat format, String start, boolean withSourceMap, boolean keepingUnknownMembers) {

    static final ReadOptions STANDARD = of(ReadLimits.standard());

    static ReadOptions of(ReadLimits limits) {
        return new ReadOptions(limits, limits.format(), "", false, false);
    }

    ReadOptions with(ReadLimits newLimits) {
        return new ReadOptions(newLimits, newLimits.format(), start, withSourceMap, keepingUnknownMembers);
    }

    ReadOptions at(String newStart) {
        return new ReadOptions(limits, format, newStart, withSourceMap, keepingUnknownMembers);
    }

    ReadOptions andSourceMap() {
        return new ReadOptions(limits, format, start, true, keepingUnknownMembers);
    }

    ReadOptions andUnknownMembers() {
        return new ReadOptions(limits, format, start, withSourceMap, true);
    }
}
