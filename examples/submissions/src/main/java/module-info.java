/** An intake of plans: they come as JSON within a submission, and are validated with it. */
module com.example.intake {
    requires io.conferenceplan.json.databind;
    requires io.conferenceplan.validation;
    requires jakarta.validation;
    requires org.hibernate.validator;

    opens com.example.intake to
            org.hibernate.validator,
            tools.jackson.databind;

    provides io.conferenceplan.validation.jakarta.EngineProvider with
            com.example.intake.HouseEngine;
}
