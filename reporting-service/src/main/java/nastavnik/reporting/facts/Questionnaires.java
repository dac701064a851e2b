package nastavnik.reporting.facts;

import nastavnik.events.FeedbackEvent;
import nastavnik.events.FeedbackState;
import nastavnik.events.FeedbackStatus;
import nastavnik.events.Side;
import nastavnik.events.Stage;
import nastavnik.reporting.columns.Codes;
import nastavnik.reporting.columns.Days;
import nastavnik.reporting.columns.Roster;
import nastavnik.reporting.columns.Table;

import java.util.StringJoiner;

/** Questionnaires given to people and not withdrawn: how many could have answered. */
public final class Questionnaires extends Family<FeedbackEvent> {

    private static final int QUESTIONNAIRE = 0;
    private static final int ORGANISATION = 1;
    private static final int RESPONDENT = 2;
    private static final int SIDE = 3;
    private static final int STAGE = 4;
    private static final int ISSUED = 5;

    private final Roster people;
    private final Roster organisations;
    private final Table issued = new Table(2, 6);

    Questionnaires(Roster people, Roster organisations) {
        super(FeedbackEvent.class, new Roster());
        this.people = people;
        this.organisations = organisations;
    }

    /** First row of the organisation the pair belongs to, or {@link Table#NONE}. */
    public int firstIn(int organisation) {
        return issued.first(ORGANISATION, organisation);
    }

    /** The next row of the same organisation. */
    public int nextIn(int row) {
        return issued.next(ORGANISATION, row);
    }

    /** Whether the row is of this side and stage, issued from the first to the last day. */
    public boolean is(int row, Side side, Stage stage, int first, int last) {
        return issued.get(row, SIDE) == Codes.of(side)
                && issued.get(row, STAGE) == Codes.of(stage)
                && issued.get(row, ISSUED) >= first
                && issued.get(row, ISSUED) <= last;
    }

    /** Who was asked. */
    public int respondent(int row) {
        return issued.get(row, RESPONDENT);
    }

    @Override
    void take(int id, FeedbackEvent event) {
        FeedbackState told = event.feedback();
        int[] row = {
            id,
            organisations.number(told.organisation()),
            people.number(told.respondent()),
            Codes.of(told.side()),
            Codes.of(told.stage()),
            Days.of(told.issued())
        };
        boolean asked = told.status() != FeedbackStatus.WITHDRAWN;
        issued.replace(id, asked ? new int[][] {row} : new int[0][]);
    }

    @Override
    void describe(int id, StringJoiner words) {
        int row = issued.first(QUESTIONNAIRE, id);
        if (row != Table.NONE) {
            words.add(organisations.id(issued.get(row, ORGANISATION)));
            words.add(people.id(respondent(row)));
            words.add(issued.get(row, SIDE) + "/" + issued.get(row, STAGE));
            words.add(String.valueOf(issued.get(row, ISSUED)));
        }
    }
}
