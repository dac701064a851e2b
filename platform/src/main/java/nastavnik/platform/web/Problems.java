package nastavnik.platform.web;

import nastavnik.platform.acting.Traces;
import nastavnik.platform.aggregate.Refusal;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** Problem details (RFC 9457) in the caller's language; the type is named by the rule. */
public final class Problems {

    private final Texts texts;
    private final Traces traces;

    Problems(Texts texts, Traces traces) {
        this.texts = texts;
        this.traces = traces;
    }

    /** A problem whose texts stand in the bundle under its name. */
    public ProblemDetail of(HttpStatus status, String name, Object... arguments) {
        return of(status, name, List.of(arguments));
    }

    ProblemDetail of(HttpStatus status, String name, List<Object> arguments) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(
                        status, texts.of("problem." + name + ".detail", arguments));
        problem.setType(URI.create("/problems/" + name));
        problem.setTitle(texts.of("problem." + name + ".title", arguments));
        return problem;
    }

    /** A rule said no. */
    public ProblemDetail refusal(Refusal refusal) {
        return of(HttpStatus.UNPROCESSABLE_CONTENT, refusal.rule(), refusal.arguments());
    }

    ProblemDetail badInput(BadInput input) {
        ProblemDetail problem = of(HttpStatus.BAD_REQUEST, "bad-input");
        problem.setProperty(
                "errors",
                input.errors().stream()
                        .map(
                                error ->
                                        Map.of(
                                                "pointer",
                                                error.pointer(),
                                                "detail",
                                                texts.of(
                                                        "input." + error.key(), error.arguments())))
                        .toList());
        return problem;
    }

    ProblemDetail fault() {
        ProblemDetail problem = of(HttpStatus.INTERNAL_SERVER_ERROR, "fault");
        String trace = traces.id();
        problem.setProperty("trace", trace == null ? "" : trace);
        return problem;
    }
}
