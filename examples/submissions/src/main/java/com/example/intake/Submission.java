package com.example.intake;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.validation.jakarta.ConformingPlan;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * What an office sends in.
 *
 * @param sender the office
 * @param plan its plan
 * @param answerBy when it wants an answer
 */
record Submission(
        @NotBlank String sender,
        @NotNull @ConformingPlan(engine = "house") ConferencePlan plan,
        Deadline answerBy) {}
