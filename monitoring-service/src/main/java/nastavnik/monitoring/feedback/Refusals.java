package nastavnik.monitoring.feedback;

import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.replica.NotYetKnown;
import nastavnik.platform.web.Problems;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.function.Supplier;

/** One element of many that is refused becomes a line of the answer; the others go on. */
@Component
class Refusals {

    private final Problems problems;

    Refusals(Problems problems) {
        this.problems = problems;
    }

    /** A line that says no. */
    record Refused(String id, ProblemDetail problem) {}

    List<?> around(String id, Supplier<? extends List<?>> work) {
        try {
            return work.get();
        } catch (Refusal refusal) {
            return List.of(new Refused(id, problems.refusal(refusal)));
        } catch (NotFound _) {
            return List.of(new Refused(id, problems.of(HttpStatus.NOT_FOUND, "not-found")));
        } catch (NotYetKnown _) {
            return List.of(new Refused(id, problems.of(HttpStatus.SERVICE_UNAVAILABLE, "not-yet")));
        }
    }
}
