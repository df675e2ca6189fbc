/** A command that checks plan files, and a first program; start with {@code io.conferenceplan.examples.CheckPlans}. */
module io.conferenceplan.examples {
    requires info.picocli;
    requires io.conferenceplan;
    requires io.conferenceplan.json;
    requires io.conferenceplan.validation;
    requires me.tongfei.progressbar;
    requires static org.jspecify;

    opens io.conferenceplan.examples to
            info.picocli;
}
