package nastavnik.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

import java.util.List;
import java.util.stream.Stream;

/** Says which part of a request is missing or does not fit, without repeating what it said. */
final class UnfitRequest {

    private UnfitRequest() {}

    /** A day that is none, a code nobody knows. */
    static BadInput ofKind(TypeMismatchException mismatch) {
        String name =
                mismatch instanceof MethodArgumentTypeMismatchException argument
                        ? argument.getName()
                        : mismatch.getPropertyName();
        return BadInput.at(name == null ? "/" : name, "value");
    }

    static BadInput missing(MissingRequestValueException missing) {
        return BadInput.at(
                switch (missing) {
                    case MissingServletRequestParameterException e -> e.getParameterName();
                    case MissingRequestHeaderException e -> e.getHeaderName();
                    default -> "/";
                },
                "missing");
    }

    static BadInput missing(MissingServletRequestPartException missing) {
        return BadInput.at(missing.getRequestPartName(), "missing");
    }

    /** What the constraints of a body say. */
    static BadInput of(List<FieldError> errors) {
        return new BadInput(errors.stream().map(UnfitRequest::fault).toList());
    }

    /** What the constraints of parameters, and of bodies beside them, say. */
    static BadInput of(MethodValidationResult result) {
        return new BadInput(
                result.getParameterValidationResults().stream().flatMap(UnfitRequest::of).toList());
    }

    private static Stream<BadInput.Fault> of(ParameterValidationResult result) {
        if (result instanceof ParameterErrors body) {
            return body.getFieldErrors().stream().map(UnfitRequest::fault);
        }
        String name = result.getMethodParameter().getParameterName();
        return result.getResolvableErrors().stream()
                .map(error -> constraint(name == null ? "/" : name, error));
    }

    /** The framework's own words for another kind of value would name classes. */
    private static BadInput.Fault fault(FieldError error) {
        String pointer = "/" + error.getField().replace('.', '/');
        return error.isBindingFailure()
                ? new BadInput.Fault(pointer, "value", List.of())
                : constraint(pointer, error);
    }

    private static BadInput.Fault constraint(String pointer, MessageSourceResolvable error) {
        return new BadInput.Fault(pointer, "constraint", List.of(text(error.getDefaultMessage())));
    }

    private static String text(@Nullable String message) {
        return message == null ? "" : message;
    }
}
