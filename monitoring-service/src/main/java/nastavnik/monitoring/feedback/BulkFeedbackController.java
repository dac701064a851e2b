package nastavnik.monitoring.feedback;

import jakarta.validation.Valid;

import nastavnik.events.Role;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.rights.Access;
import nastavnik.platform.rights.Scope;
import nastavnik.platform.web.Bulk;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.function.Function;

/** Asking and printing for many at once; each is done or refused by itself. */
@RestController
@RequestMapping("/feedback")
class BulkFeedbackController {

    private final AggregateStore<Feedback> store;
    private final IssueOnDemand issue;
    private final PrintCards print;
    private final Refusals refusals;
    private final Access access;

    BulkFeedbackController(
            AggregateStore<Feedback> store,
            IssueOnDemand issue,
            PrintCards print,
            Refusals refusals,
            Access access) {
        this.store = store;
        this.issue = issue;
        this.print = print;
        this.refusals = refusals;
        this.access = access;
    }

    /** One line for each thing asked for. */
    record Lines(List<Object> items) {}

    @PostMapping
    Lines issue(@RequestBody @Valid IssueOnDemand.Command command) {
        access.require(command.organisation(), Role.CURATOR);
        issue.until(command);
        return lines(
                issue.pairs(command), pair -> refusals.around(pair, () -> issued(command, pair)));
    }

    private static Lines lines(List<String> all, Function<String, List<?>> lines) {
        return new Lines(Bulk.work(all, lines).stream().<Object>flatMap(List::stream).toList());
    }

    private List<Issued> issued(IssueOnDemand.Command command, String pair) {
        return issue.issue(command, pair).stream()
                .map(stored -> new Issued(stored.id(), stored.revision()))
                .toList();
    }

    /** What somebody has now, from today or from before. */
    record Issued(String id, long revision) {}

    @PostMapping("/cards")
    ResponseEntity<Lines> cards(@RequestBody @Valid PrintCards.Command command) {
        Scope scope = access.scope(Role.CURATOR);
        Lines lines =
                lines(
                        command.ids(),
                        id ->
                                refusals.around(
                                        id,
                                        () ->
                                                List.of(
                                                        print.card(
                                                                mine(id, scope),
                                                                command.names().get(id)))));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(lines);
    }

    private Stored<Feedback> mine(String id, Scope scope) {
        Stored<Feedback> found = store.get(id);
        if (!scope.covers(found.state().sheet().organisation())) {
            throw new NotFound();
        }
        return found;
    }
}
