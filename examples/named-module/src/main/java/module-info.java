/** The desk as a module. Reading JSON brings the values and the rules along. */
module com.example.desk {
    requires io.conferenceplan.json;

    provides io.conferenceplan.validation.RuleProvider with
            com.example.desk.HouseRules;
}
