package nastavnik.reporting.facts;

import nastavnik.events.FeedbackEvent;
import nastavnik.events.FeedbackState;
import nastavnik.events.FeedbackStatus;
import nastavnik.reporting.columns.Days;
import nastavnik.reporting.columns.Roster;

/** Questionnaires given to people and not withdrawn: how many could have answered. */
public final class Questionnaires extends Replies<FeedbackEvent> {

    Questionnaires(Roster people, Roster organisations) {
        super(FeedbackEvent.class, people, organisations, 0);
    }

    @Override
    void take(int id, FeedbackEvent event) {
        FeedbackState told = event.feedback();
        if (told.status() == FeedbackStatus.WITHDRAWN) {
            forget(id);
            return;
        }
        keep(
                id,
                told.organisation(),
                told.respondent(),
                told.side(),
                told.stage(),
                Days.of(told.issued()));
    }
}
