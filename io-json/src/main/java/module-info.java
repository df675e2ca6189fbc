/** JSON of conference plans; start with {@link io.conferenceplan.json.PlanJson}. */
@SuppressWarnings("module") // The module that shares internal code is compiled later.
module io.conferenceplan.json {
    requires transitive io.conferenceplan;
    requires transitive io.conferenceplan.validation;
    requires java.xml;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports io.conferenceplan.json;
    exports io.conferenceplan.json.internal to
            io.conferenceplan.json.databind;
    exports io.conferenceplan.json.report;
}
