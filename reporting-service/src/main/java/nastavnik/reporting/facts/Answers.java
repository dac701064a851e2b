package nastavnik.reporting.facts;

import nastavnik.events.AnswersEvent;
import nastavnik.events.AnswersState;
import nastavnik.reporting.columns.Days;
import nastavnik.reporting.columns.Roster;

/** Answered questionnaires that count: who, when, and the sum of the marks; never a single mark. */
public final class Answers extends Replies<AnswersEvent> {

    private static final int SUM = OWN;
    private static final int MARKS = OWN + 1;

    Answers(Roster people, Roster organisations) {
        super(AnswersEvent.class, people, organisations, 2);
    }

    /** Sum of the marks. */
    public int sum(int row) {
        return own(row, SUM);
    }

    /** Number of the marks. */
    public int marks(int row) {
        return own(row, MARKS);
    }

    @Override
    void take(int id, AnswersEvent event) {
        AnswersState told = event.answers();
        if (!told.counted()) {
            forget(id);
            return;
        }
        keep(
                id,
                told.organisation(),
                told.respondent(),
                told.side(),
                told.stage(),
                Days.of(event.on()),
                told.marks().values().stream().mapToInt(Integer::intValue).sum(),
                told.marks().size());
    }
}
