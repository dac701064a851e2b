package nastavnik.monitoring.feedback;

import nastavnik.events.FeedbackStatus;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.store.Filter;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;

/** What happens to a questionnaire after it was given. */
@Component
public class ChangeFeedback {

    private static final int MOST_OF_A_PERSON = 1_000;

    private final AggregateStore<Feedback> store;
    private final Codes codes;
    private final Clock clock;

    ChangeFeedback(AggregateStore<Feedback> store, Codes codes, Clock clock) {
        this.store = store;
        this.codes = codes;
        this.clock = clock;
    }

    Stored<Feedback> reissue(String id, ExpectedRevision expected) {
        Stored<Feedback> before = store.get(id, expected);
        String card = codes.hash(id, before.state().cards().size() + 1);
        return store.save(before, before.state().reissue(card, LocalDate.now(clock)));
    }

    Stored<Feedback> withdraw(String id, ExpectedRevision expected) {
        Stored<Feedback> before = store.get(id, expected);
        return store.save(before, before.state().withdraw(LocalDate.now(clock)));
    }

    /** The answers to it are there. */
    public void markAnswered(String id, LocalDate on) {
        store.change(id, now -> now.state().answered(on));
    }

    /** Withdraws what a person has open, about one pair or about all. */
    public void askNoMore(Filter which, String person, LocalDate on) {
        Filter open =
                Filter.all(
                        Filter.is("sheet.respondent", person),
                        Filter.is("status", FeedbackStatus.ISSUED),
                        which);
        store.list(open, MOST_OF_A_PERSON)
                .forEach(one -> store.change(one.id(), now -> withdrawIfOpen(now.state(), on)));
    }

    private static Change<Feedback> withdrawIfOpen(Feedback feedback, LocalDate on) {
        return feedback instanceof Feedback.Issued ? feedback.withdraw(on) : Change.none(feedback);
    }
}
