/** Rules that a conference plan can keep or break; start with {@link io.conferenceplan.validation.RuleEngine}. */
module io.conferenceplan.validation {
    requires transitive io.conferenceplan;
    requires static jakarta.validation;
    requires static org.hibernate.validator;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.conferenceplan.validation;
    exports io.conferenceplan.validation.calendar;
    exports io.conferenceplan.validation.jakarta;

    uses io.conferenceplan.validation.RuleProvider;
    uses io.conferenceplan.validation.jakarta.EngineProvider;
}
