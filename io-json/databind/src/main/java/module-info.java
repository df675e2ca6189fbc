/** Values of conference plans in the JSON of applications that use Jackson databind. */
module io.conferenceplan.json.databind {
    requires transitive io.conferenceplan.json;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;

    exports io.conferenceplan.json.databind;

    provides tools.jackson.databind.JacksonModule with
            io.conferenceplan.json.databind.ConferencePlanModule;
}
