/** Generated conference plans for property tests; start with {@link io.conferenceplan.testkit.PlanDomain}. */
module io.conferenceplan.testkit {
    requires transitive io.conferenceplan;
    requires transitive net.jqwik.api;
    requires static org.jspecify;

    exports io.conferenceplan.testkit;
}
