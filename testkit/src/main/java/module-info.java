/**
 * Tests of plans and of rules: generated plans, what imprecise ones allow, and the laws that rules obey; start with
 * {@link io.conferenceplan.testkit.PlanDomain}.
 */
module io.conferenceplan.testkit {
    requires transitive io.conferenceplan;
    requires transitive io.conferenceplan.validation;
    requires transitive net.jqwik.api;
    requires io.conferenceplan.json;
    requires static org.jspecify;

    exports io.conferenceplan.testkit;
}
