package nastavnik.monitoring.answers;

import nastavnik.platform.web.Problems;
import nastavnik.platform.web.PublicPaths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import java.time.Duration;

/** Says no to somebody who came with a card, in words and with a status of its own. */
@RestControllerAdvice(basePackageClasses = AnswerProblems.class)
@Order(-1)
final class AnswerProblems {

    private final Problems problems;

    AnswerProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(AnswerRefusal refusal) {
        var answer = ResponseEntity.status(refusal.status()).cacheControl(CacheControl.noStore());
        Duration wait = refusal.retryAfter();
        if (wait != null) {
            answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
        }
        return answer.body(problems.of(refusal.status(), refusal.rule()));
    }

    /** What somebody without an account may reach. */
    @Configuration(proxyBeanMethods = false)
    static class Open {
        @Bean
        PublicPaths publicPaths() {
            return PublicPaths.of("/answer-sessions/**", "/answer-form", "/answer", "/answer/**");
        }
    }
}
