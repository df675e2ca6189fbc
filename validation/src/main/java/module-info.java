/** Rules that a conference plan can keep or break; start with {@link io.conferenceplan.validation.RuleEngine}. */
module io.conferenceplan.validation {
    requires transitive io.conferenceplan;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.conferenceplan.validation;
    exports io.conferenceplan.validation.calendar;

    uses io.conferenceplan.validation.RuleProvider;
}
