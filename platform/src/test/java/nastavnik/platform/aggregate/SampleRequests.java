package nastavnik.platform.aggregate;

import jakarta.validation.constraints.Max;

import nastavnik.events.ProgrammeEvent.ProgrammeApproved;
import nastavnik.events.ProgrammeEvent.ProgrammeDrafted;
import nastavnik.platform.aggregate.SampleApplication.Draft;
import nastavnik.platform.aggregate.SampleApplication.Programme;
import nastavnik.platform.rights.Forbidden;
import nastavnik.platform.web.Answers;
import nastavnik.platform.web.BadInput;
import nastavnik.platform.web.Bulk;
import nastavnik.platform.web.Done;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;

/** Requests of the sample service that hold many commands, or parameters of every kind. */
@RestController
class SampleRequests {

    private final AggregateStore<Programme> store;
    private final Bulk bulk;
    private final Ids ids;

    SampleRequests(AggregateStore<Programme> store, Bulk bulk, Ids ids) {
        this.store = store;
        this.bulk = bulk;
        this.ids = ids;
    }

    record Step(String id, String what) {}

    @PostMapping("/programmes/steps")
    Bulk.Answer steps(@RequestBody List<Step> steps) {
        return bulk.each(steps, Step::id, this::step);
    }

    private Stored<?> step(Step step) {
        return switch (step.what()) {
            case "approve" -> store.change(step.id(), before -> before.state().approve());
            case "close" -> store.change(step.id(), before -> before.state().close());
            case "forbidden" -> throw new Forbidden();
            case "unready" -> throw new Unready("outbox");
            case "bad" -> throw BadInput.at("/what", "value");
            case "store" -> throw new DataAccessResourceFailureException("secret address");
            default -> throw new IllegalStateException("secret detail");
        };
    }

    /** Begins with two events. */
    @PostMapping("/programmes/approved")
    ResponseEntity<Done> approved(@RequestBody Draft draft) {
        Change<Programme> drafted = Programme.draft(draft.organisation(), draft.cycle());
        var told = drafted.state().told();
        var both =
                Change.to(
                        drafted.state(),
                        new ProgrammeDrafted(told.since(), told),
                        new ProgrammeApproved(told.since(), told));
        return Answers.created(store.create(ids.next(), both));
    }

    @GetMapping("/days")
    String day(
            @RequestParam LocalDate day,
            @RequestParam @Max(5) int number,
            @RequestHeader("Purpose") String purpose) {
        return day + purpose + number;
    }
}
