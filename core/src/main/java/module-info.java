/** Immutable values of a conference plan; start with {@link io.conferenceplan.ConferencePlan}. */
@SuppressWarnings("module") // The modules that share internal code are compiled later.
module io.conferenceplan {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.conferenceplan;
    exports io.conferenceplan.agenda;
    exports io.conferenceplan.document;
    exports io.conferenceplan.duty;
    exports io.conferenceplan.internal to
            io.conferenceplan.json,
            io.conferenceplan.validation;
    exports io.conferenceplan.people;
    exports io.conferenceplan.product;
    exports io.conferenceplan.purpose;
    exports io.conferenceplan.time;
    exports io.conferenceplan.value;
}
