package nastavnik.reporting.facts;

import nastavnik.events.FeedbackEvent;
import nastavnik.events.FeedbackState;
import nastavnik.events.FeedbackStatus;
import nastavnik.reporting.columns.Days;
import nastavnik.reporting.columns.Roster;
import nastavnik.reporting.columns.Table;

import java.time.Instant;
import java.util.StringJoiner;

/** Questionnaires given to people: how many could have answered, and until when. */
public final class Questionnaires extends Replies<FeedbackEvent> {

    private static final int UNTIL = OWN;
    private static final int WITHDRAWN_ON = OWN + 1;
    private static final int WITHDRAWN_AT = OWN + 2;
    private static final Moment NEVER = new Moment(Days.NEVER, 0);

    Questionnaires(Roster people, Roster organisations, Roster feedback) {
        super(FeedbackEvent.class, feedback, people, organisations, 3);
    }

    /** The last day for an answer. */
    public int until(int row) {
        return own(row, UNTIL);
    }

    /** The day it was first withdrawn, or {@link Days#NEVER}. */
    public int withdrawnOn(int row) {
        return own(row, WITHDRAWN_ON);
    }

    /** Orders what happened on that day. */
    public int withdrawnAt(int row) {
        return own(row, WITHDRAWN_AT);
    }

    /** What was seen of it first stays: the moments of issue and of withdrawal. */
    @Override
    void take(int id, FeedbackEvent event, Instant recorded) {
        FeedbackState told = event.feedback();
        int before = rowOf(id);
        Moment now = Moment.of(event.on(), recorded);
        Moment issued =
                before == Table.NONE
                        ? new Moment(Days.of(told.issued()), now.at())
                        : new Moment(on(before), at(before));
        boolean isWithdrawn = told.status() == FeedbackStatus.WITHDRAWN;
        Moment withdrawn = before == Table.NONE ? NEVER : withdrawn(before);
        if (isWithdrawn && withdrawn.on() == Days.NEVER) {
            withdrawn = now;
        }
        keep(
                id,
                told.organisation(),
                told.respondent(),
                told.side(),
                told.stage(),
                issued,
                Days.of(told.until()),
                withdrawn.on(),
                withdrawn.at());
    }

    private Moment withdrawn(int row) {
        return new Moment(withdrawnOn(row), withdrawnAt(row));
    }

    @Override
    void noteChange(int id, Facts facts) {
        noteRow(id, facts.opinions());
    }

    @Override
    void describeOwn(int row, StringJoiner words) {
        words.add(until(row) + " " + withdrawnOn(row) + " " + withdrawnAt(row));
    }
}
