package nastavnik.platform.web;

import com.mongodb.MongoException;

import jakarta.servlet.http.HttpServletRequest;

import nastavnik.platform.aggregate.AlreadyDone;
import nastavnik.platform.aggregate.ClaimTaken;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.aggregate.StaleRevision;
import nastavnik.platform.aggregate.Unready;
import nastavnik.platform.audit.AuditLog;
import nastavnik.platform.replica.NotYetKnown;
import nastavnik.platform.rights.Forbidden;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import java.util.ArrayList;
import java.util.List;

/** Every no has a name; anything else is a fault with a trace id and no detail. */
@RestControllerAdvice
@Order(0)
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;
    private final AuditLog audit;

    ProblemAdvice(Problems problems, AuditLog audit) {
        this.problems = problems;
        this.audit = audit;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refusal(Refusal refusal, HttpServletRequest request) {
        audit.refused(refusal.rule(), pattern(request));
        return answer(problems.refusal(refusal));
    }

    /** The pattern, not the address: an address may hold a secret. */
    private static String pattern(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return request.getMethod() + " " + (pattern == null ? "?" : pattern);
    }

    @ExceptionHandler
    ResponseEntity<Done> alreadyDone(AlreadyDone done) {
        return done.revision() == 1
                ? Answers.created(done.id(), done.revision())
                : Answers.done(done.id(), done.revision());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badInput(BadInput input) {
        return answer(problems.badInput(input));
    }

    @ExceptionHandler(NotFound.class)
    ResponseEntity<ProblemDetail> notFound() {
        return answer(problems.of(HttpStatus.NOT_FOUND, "not-found"));
    }

    @ExceptionHandler(Forbidden.class)
    ResponseEntity<ProblemDetail> forbidden() {
        return answer(problems.of(HttpStatus.FORBIDDEN, "forbidden"));
    }

    @ExceptionHandler(StaleRevision.class)
    ResponseEntity<ProblemDetail> stale() {
        return answer(problems.of(HttpStatus.PRECONDITION_FAILED, "stale"));
    }

    @ExceptionHandler(ClaimTaken.class)
    ResponseEntity<ProblemDetail> taken() {
        return answer(problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "taken"));
    }

    /** A file was expected, and something else came, or it broke off. */
    @ExceptionHandler(MultipartException.class)
    ResponseEntity<ProblemDetail> noForm(MultipartException problem) {
        boolean large = problem instanceof MaxUploadSizeExceededException;
        HttpStatus status =
                large ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNSUPPORTED_MEDIA_TYPE;
        return answer(problems.of(status, "http-" + status.value()));
    }

    @ExceptionHandler({NotYetKnown.class, Unready.class})
    ResponseEntity<ProblemDetail> later() {
        return later("not-yet");
    }

    @ExceptionHandler({DataAccessException.class, MongoException.class})
    ResponseEntity<ProblemDetail> storeDown(Exception failure) {
        LOG.warn("The store does not answer: {}", failure.getClass().getSimpleName());
        return later("unavailable");
    }

    private ResponseEntity<ProblemDetail> later(String name) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(problems.of(HttpStatus.SERVICE_UNAVAILABLE, name));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> fault(Exception fault) {
        LOG.error("A fault", Wordless.of(fault));
        return answer(problems.fault());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        List<BadInput.Fault> errors = new ArrayList<>();
        invalid.getBindingResult()
                .getFieldErrors()
                .forEach(
                        error ->
                                errors.add(
                                        new BadInput.Fault(
                                                "/" + error.getField().replace('.', '/'),
                                                "constraint",
                                                List.of(text(error.getDefaultMessage())))));
        return plain(problems.badInput(new BadInput(errors)));
    }

    private static String text(@Nullable String message) {
        return message == null ? "" : message;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (unreadable.contains(BodyLimit.Exceeded.class)) {
            return plain(problems.of(HttpStatus.CONTENT_TOO_LARGE, "body-too-large"));
        }
        return plain(problems.badInput(UnreadableBody.fault(unreadable)));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode statusCode,
            WebRequest request) {
        HttpStatus status = HttpStatus.valueOf(statusCode.value());
        ProblemDetail problem = problems.of(status, "http-" + status.value());
        return ResponseEntity.status(status).headers(headers).body(problem);
    }

    private static ResponseEntity<Object> plain(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
