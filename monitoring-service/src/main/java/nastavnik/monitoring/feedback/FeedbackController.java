package nastavnik.monitoring.feedback;

import nastavnik.events.FeedbackStatus;
import nastavnik.events.Role;
import nastavnik.events.Stage;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.rights.Access;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Page;
import nastavnik.platform.store.Slice;
import nastavnik.platform.web.Answers;
import nastavnik.platform.web.Done;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.LocalDate;

/** Who was asked and who answered; never what. */
@RestController
@RequestMapping("/feedback")
class FeedbackController {

    private final AggregateStore<Feedback> store;
    private final ChangeFeedback change;
    private final Access access;
    private final Clock clock;

    FeedbackController(
            AggregateStore<Feedback> store, ChangeFeedback change, Access access, Clock clock) {
        this.store = store;
        this.change = change;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    Slice<FeedbackView> list(
            @RequestParam String organisation,
            @RequestParam @Nullable Stage stage,
            @RequestParam @Nullable String pair,
            @RequestParam @Nullable FeedbackStatus status,
            Page page) {
        access.require(organisation, Role.CURATOR, Role.HEAD);
        Filter filter =
                Filter.is("sheet.organisation", organisation)
                        .and(optional("sheet.stage", stage))
                        .and(optional("sheet.pair", pair))
                        .and(optional("status", status));
        LocalDate today = LocalDate.now(clock);
        return store.page(filter, page).map(one -> FeedbackView.of(one, today));
    }

    @GetMapping("/{id}")
    ResponseEntity<FeedbackView> one(@PathVariable String id) {
        Stored<Feedback> found = store.get(id);
        access.require(found.state().sheet().organisation(), Role.CURATOR, Role.HEAD);
        return Answers.shown(found.revision(), FeedbackView.of(found, LocalDate.now(clock)));
    }

    @PostMapping("/{id}/reissue")
    ResponseEntity<Done> reissue(@PathVariable String id, ExpectedRevision expected) {
        require(id);
        return Answers.done(change.reissue(id, expected));
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<Done> withdraw(@PathVariable String id, ExpectedRevision expected) {
        require(id);
        return Answers.done(change.withdraw(id, expected));
    }

    private void require(String id) {
        access.require(store.get(id).state().sheet().organisation(), Role.CURATOR);
    }

    private static Filter optional(String field, @Nullable Object value) {
        return value == null ? Filter.everything() : Filter.is(field, value);
    }
}
