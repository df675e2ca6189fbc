package com.example.plans;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.validation.jakarta.ConformingPlan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes a plan within a document of the application: Jackson databind reads it, and Jakarta Validation checks it. */
@RestController
class Submissions {

    /** Where the plan is within a submission. */
    static final String PLAN = "/plan";

    record Submission(
            @NotBlank String sender,
            @NotNull @ConformingPlan ConferencePlan plan) {}

    @PostMapping(path = "/submissions", consumes = MediaType.APPLICATION_JSON_VALUE)
    Submission submit(@Valid @RequestBody Submission submission) {
        return submission;
    }
}
