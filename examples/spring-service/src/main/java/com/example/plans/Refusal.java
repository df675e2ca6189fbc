package com.example.plans;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Makes problem details (RFC 9457) that say what is wrong with a document. {@link Answers} adds the texts. */
final class Refusal {

    private Refusal() {}

    static ErrorResponseException of(HttpStatus status, List<Issue> issues) {
        ProblemDetail body = ProblemDetail.forStatus(status);
        body.setProperty("issues", issues);
        return new ErrorResponseException(status, body, null);
    }
}
