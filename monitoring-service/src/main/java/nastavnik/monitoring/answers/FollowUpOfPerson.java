package nastavnik.monitoring.answers;

import nastavnik.monitoring.feedback.ChangeFeedback;
import nastavnik.monitoring.participants.FollowUp;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.replica.Worker;
import nastavnik.platform.store.Filter;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

/** Asks a person nothing more; destroys what an erased person answered. */
@Component
class FollowUpOfPerson implements Worker<FollowUp> {

    private static final int MOST_OF_A_PERSON = 1_000;

    private final ObjectProvider<ChangeFeedback> change;
    private final ObjectProvider<AggregateStore<Answers>> answers;

    FollowUpOfPerson(
            ObjectProvider<ChangeFeedback> change,
            ObjectProvider<AggregateStore<Answers>> answers) {
        this.change = change;
        this.answers = answers;
    }

    @Override
    public void carryOut(String person, FollowUp todo) {
        change.getObject().askNoMore(Filter.everything(), person, todo.on());
        switch (todo) {
            case FollowUp.AskNothing _ -> {}
            case FollowUp.Destroy destroy -> erase(person, destroy.on());
        }
    }

    private void erase(String person, LocalDate on) {
        AggregateStore<Answers> store = answers.getObject();
        store.list(Filter.is("told.respondent", person), MOST_OF_A_PERSON)
                .forEach(one -> store.change(one.id(), now -> now.state().erase(on)));
    }
}
