/** JSON of conference plans; start with {@link io.conferenceplan.json.PlanJson}. */
module io.conferenceplan.json {
    requires transitive io.conferenceplan;
    requires transitive io.conferenceplan.validation;
    requires java.xml;
    requires tools.jackson.core;
    requires static tools.jackson.databind;
    requires static org.jspecify;

    exports io.conferenceplan.json;
    exports io.conferenceplan.json.report;
}
