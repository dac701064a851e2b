package nastavnik.monitoring.answers;

import nastavnik.monitoring.feedback.ChangeFeedback;
import nastavnik.platform.replica.Worker;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Marks a questionnaire answered; both have the same id. */
@Component
class MarkAnswered implements Worker<Heard.Given> {

    private final ObjectProvider<ChangeFeedback> change;

    MarkAnswered(ObjectProvider<ChangeFeedback> change) {
        this.change = change;
    }

    @Override
    public void carryOut(String feedback, Heard.Given todo) {
        change.getObject().markAnswered(feedback, todo.on());
    }
}
