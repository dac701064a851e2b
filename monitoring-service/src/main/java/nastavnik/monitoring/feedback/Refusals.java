package nastavnik.monitoring.feedback;

import nastavnik.platform.web.Denials;

import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.function.Supplier;

/** One element of many that is refused becomes a line of the answer; the others go on. */
@Component
class Refusals {

    private final Denials denials;

    Refusals(Denials denials) {
        this.denials = denials;
    }

    /** A line that says no. */
    record Refused(String id, ProblemDetail problem) {}

    List<?> around(String id, Supplier<? extends List<?>> work) {
        try {
            return work.get();
        } catch (RuntimeException no) {
            return List.of(new Refused(id, denials.of(no)));
        }
    }
}
