package com.example.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.conferenceplan.ConferencePlan;
import io.conferenceplan.json.databind.ConferencePlanModule;
import io.conferenceplan.time.Deadline;
import io.conferenceplan.validation.jakarta.ConformingPlan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private static final String JSON = """
            {"sender":"","plan":{"formatVersion":1,"title":"Hội nghị tổng kết",\
            "schedule":{"days":"2027-01-15"},\
            "duties":[{"id":"film","title":"Xây dựng phim","assignee":{"office":"Đài"},\
            "deadline":{"noLaterThan":"2027-01-18"}}]},"answerBy":{"daysBeforeEvent":5}}""";

    private final Intake intake = new Intake(Locale.ENGLISH);

    @Test
    void aSubmissionIsReadAndWritten() {
        Submission submission = intake.read(JSON);

        assertEquals("Hội nghị tổng kết", submission.plan().title());
        assertEquals(Deadline.daysBeforeEvent(5), submission.answerBy());
        assertEquals(JSON, intake.write(submission));
    }

    @Test
    void whatIsWrongIsToldInTheLanguageOfTheSender() {
        Submission submission = intake.read(JSON);

        assertEquals(
                List.of(
                        "plan.duties[0].deadline: The duty \"Xây dựng phim\" is due by 2027-01-18, after the event begins (2027-01-15). (deadline-before-event)",
                        "sender: must not be blank"),
                intake.wrong(submission));
        assertEquals(
                "plan.duties[0].deadline: Nhiệm vụ \"Xây dựng phim\" có hạn 18/01/2027, sau ngày khai mạc hội nghị (15/01/2027). (deadline-before-event)",
                new Intake(Locale.forLanguageTag("vi")).wrong(submission).get(0));
    }

    @Test
    void allIsOnTheModulePathOrAllOnTheClassPath() {
        boolean named = Boolean.getBoolean("named");

        assertEquals(
                List.of(named, named, named, named),
                Stream.of(Submission.class, ConferencePlan.class, ConformingPlan.class, ConferencePlanModule.class)
                        .map(type -> type.getModule().isNamed())
                        .toList());
    }
}
