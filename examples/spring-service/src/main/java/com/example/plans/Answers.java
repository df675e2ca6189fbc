package com.example.plans;

import io.conferenceplan.json.Location;
import io.conferenceplan.json.PlanJson;
import io.conferenceplan.json.Problem;
import io.conferenceplan.json.ReadException;
import io.conferenceplan.json.SourceMap;
import io.conferenceplan.validation.Finding;
import jakarta.validation.ConstraintViolation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ContentTooLargeException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DatabindException;

/** Answers whatever goes wrong with problem details (RFC 9457), in the language of the reader. */
@RestControllerAdvice
class Answers extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    private final MessageSource texts;
    private final PlanJson submitted;

    Answers(MessageSource texts, PlanJson json) {
        this.texts = texts;
        this.submitted = json.at(Submissions.PLAN);
    }

    /** Jackson databind could not read a submission. */
    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        try {
            return refuse(HttpStatus.BAD_REQUEST, issues(unreadable, HeldBody.of(request)), headers, request);
        } catch (ContentTooLargeException e) {
            return createResponseEntity(e.getBody(), headers, e.getStatusCode(), request);
        }
    }

    /** What is wrong with the JSON or the plan is told by reading again: in the language of the reader, columns in characters. */
    private List<Issue> issues(HttpMessageNotReadableException unreadable, byte[] body) {
        if (unreadable.getCause() instanceof DatabindException misfit
                && !(misfit.getCause() instanceof ReadException)) {
            return List.of(issue(pointer(misfit), body));
        }
        List<Problem> problems = submitted.read(body).problems();
        return problems.isEmpty() ? List.of(issue("", body)) : Issue.ofProblems(problems, locale());
    }

    private Issue issue(String pointer, byte[] body) {
        return Issue.of(pointer, SourceMap.of(body).locateNearest(pointer), text("issue.misfit"));
    }

    private static String pointer(JacksonException wrong) {
        JsonPointer pointer = JsonPointer.empty();
        for (JacksonException.Reference step : wrong.getPath()) {
            pointer = step.getPropertyName() == null
                    ? pointer.appendIndex(step.getIndex())
                    : pointer.appendProperty(step.getPropertyName());
        }
        return pointer.toString();
    }

    /** Jakarta Validation found violations. */
    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        SourceMap places = SourceMap.of(HeldBody.of(request));
        List<Issue> issues = invalid.getFieldErrors().stream()
                .map(error -> issue(error, places))
                .sorted(Comparator.comparing(Issue::line)
                        .thenComparing(Issue::column)
                        .thenComparing(Issue::message))
                .toList();
        return refuse(HttpStatus.UNPROCESSABLE_CONTENT, issues, headers, request);
    }

    private static Issue issue(FieldError error, SourceMap places) {
        ConstraintViolation<?> violation = error.unwrap(ConstraintViolation.class);
        HibernateConstraintViolation<?> detailed = violation.unwrap(HibernateConstraintViolation.class);
        Finding finding = detailed.getDynamicPayload(Finding.class);
        String pointer = "/" + error.getField().replaceAll("\\[(\\d+)]", "/$1").replace('.', '/');
        Location location = places.locateNearest(pointer);
        return finding == null
                ? Issue.of(pointer, location, violation.getMessage())
                : Issue.of(finding, pointer, location, violation.getMessage());
    }

    /** A fault of the service: it is told to those who run it, and to others only that there is one. */
    @ExceptionHandler
    ResponseEntity<Object> handleFault(Exception fault, WebRequest request) {
        LOG.error("A request could not be answered.", fault);
        HttpStatus status = HttpStatus.INTERNAL_SERVER_ERROR;
        return createResponseEntity(ProblemDetail.forStatus(status), new HttpHeaders(), status, request);
    }

    private ResponseEntity<Object> refuse(
            HttpStatus status, List<Issue> issues, HttpHeaders headers, WebRequest request) {
        return createResponseEntity(Refusal.of(status, issues).getBody(), headers, status, request);
    }

    /** Every refusal passes here, also those of Spring: texts are those of the service, by status, whatever the reader accepts. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = body instanceof ProblemDetail given ? given : ProblemDetail.forStatus(status);
        problem.setTitle(text("title." + status.value()));
        problem.setDetail(text("detail." + status.value()));
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private String text(String key) {
        return texts.getMessage(key, new Object[] {CheckConfiguration.MOST_BYTES}, null, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
