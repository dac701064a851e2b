package nastavnik.monitoring.feedback;

import nastavnik.monitoring.feedback.Feedback.Issued;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Stored;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * The second look after every save. A questionnaire given in the moment in which its reason went
 * away is withdrawn at once; what was kept for an answer goes when none is awaited.
 */
@Component
class AfterSaving implements Consumer<Stored<Feedback>> {

    private final ObjectProvider<AggregateStore<Feedback>> store;
    private final ObjectProvider<KeptUntilAnswered> kept;
    private final StillAsked stillAsked;
    private final Clock clock;

    AfterSaving(
            ObjectProvider<AggregateStore<Feedback>> store,
            ObjectProvider<KeptUntilAnswered> kept,
            StillAsked stillAsked,
            Clock clock) {
        this.store = store;
        this.kept = kept;
        this.stillAsked = stillAsked;
        this.clock = clock;
    }

    @Override
    public void accept(Stored<Feedback> saved) {
        if (!(saved.state() instanceof Issued issued)) {
            kept.forEach(one -> one.forget(saved.id()));
        } else if (!stillAsked.holds(issued.sheet().pair(), issued.sheet().respondent())) {
            LocalDate today = LocalDate.now(clock);
            store.getObject().change(saved.id(), now -> now.state().withdraw(today));
        }
    }
}
