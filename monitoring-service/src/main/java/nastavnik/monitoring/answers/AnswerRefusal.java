package nastavnik.monitoring.answers;

import nastavnik.monitoring.feedback.Standing;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import java.time.Duration;

/** A no to somebody who came with a card, each with a status a browser understands. */
final class AnswerRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final String rule;
    private final @Nullable Duration wait;

    private AnswerRefusal(HttpStatus status, String rule, @Nullable Duration wait) {
        super(rule);
        this.status = status;
        this.rule = rule;
        this.wait = wait;
    }

    private static AnswerRefusal gone(String rule) {
        return new AnswerRefusal(HttpStatus.GONE, rule, null);
    }

    HttpStatus status() {
        return status;
    }

    /** Name of the problem. */
    String rule() {
        return rule;
    }

    /** When to try again. */
    @Nullable Duration retryAfter() {
        return wait;
    }

    /** No card has or had this code. */
    static AnswerRefusal unknownLink() {
        return new AnswerRefusal(HttpStatus.NOT_FOUND, "link-unknown", null);
    }

    /** The session is over, or there is none: the card opens a new one. */
    static AnswerRefusal sessionOver() {
        return new AnswerRefusal(HttpStatus.UNAUTHORIZED, "answer-session-over", null);
    }

    static AnswerRefusal birthYearNeeded() {
        return new AnswerRefusal(HttpStatus.FORBIDDEN, "birth-year-needed", null);
    }

    static AnswerRefusal tooManyTries(Duration wait) {
        return new AnswerRefusal(HttpStatus.TOO_MANY_REQUESTS, "too-many-tries", wait);
    }

    /**
     * Lets an open card pass.
     *
     * @throws AnswerRefusal 410 when the card is worth nothing any more, saying why
     */
    static void check(Standing standing) {
        switch (standing) {
            case OPEN -> {}
            case ANSWERED -> throw gone("link-answered");
            case EXPIRED -> throw gone("link-expired");
            case WITHDRAWN -> throw gone("link-withdrawn");
            case REPLACED -> throw gone("link-replaced");
        }
    }
}
