package nastavnik.platform.web;

import nastavnik.platform.aggregate.AlreadyDone;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every no has a name; anything else is a fault with a trace id and no detail. */
@RestControllerAdvice
@Order(0)
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private final Problems problems;
    private final Denials denials;

    ProblemAdvice(Problems problems, Denials denials) {
        this.problems = problems;
        this.denials = denials;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> no(Exception no) {
        return answer(denials.of(no));
    }

    @ExceptionHandler
    ResponseEntity<Done> alreadyDone(AlreadyDone done) {
        return done.added()
                ? Answers.created(done.id(), done.revision())
                : Answers.done(done.id(), done.revision());
    }

    /** A file was expected, and something else came, or it broke off. */
    @ExceptionHandler(MultipartException.class)
    ResponseEntity<ProblemDetail> noForm(MultipartException problem) {
        boolean large = problem instanceof MaxUploadSizeExceededException;
        HttpStatus status =
                large ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNSUPPORTED_MEDIA_TYPE;
        return answer(problems.of(status, "http-" + status.value()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return unfit(UnfitRequest.of(invalid.getBindingResult().getFieldErrors()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return status.is4xxClientError()
                ? unfit(UnfitRequest.of(invalid))
                : super.handleHandlerMethodValidationException(invalid, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return unfit(UnfitRequest.ofKind(mismatch));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return unfit(UnfitRequest.missing(missing));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return unfit(UnfitRequest.missing(missing));
    }

    /** Other parts of a request that are not there, such as a header. */
    @Override
    protected @Nullable ResponseEntity<Object> handleServletRequestBindingException(
            ServletRequestBindingException unbound,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return unbound instanceof MissingRequestValueException missing
                ? unfit(UnfitRequest.missing(missing))
                : super.handleServletRequestBindingException(unbound, headers, status, request);
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
        return unfit(UnreadableBody.fault(unreadable));
    }

    private ResponseEntity<Object> unfit(BadInput input) {
        return plain(problems.badInput(input));
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
        var answer = ResponseEntity.status(problem.getStatus());
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return answer.body(problem);
    }
}
