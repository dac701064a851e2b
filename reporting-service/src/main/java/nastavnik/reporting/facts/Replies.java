package nastavnik.reporting.facts;

import nastavnik.events.Event;
import nastavnik.events.Side;
import nastavnik.events.Stage;
import nastavnik.reporting.columns.Codes;
import nastavnik.reporting.columns.Roster;
import nastavnik.reporting.columns.Table;

import java.util.StringJoiner;

/**
 * One row for each questionnaire somebody was given, or answered: where, who, which side and stage,
 * and when.
 */
public abstract class Replies<E extends Event> extends Family<E> {

    private static final int REPLY = 0;
    private static final int ORGANISATION = 1;
    private static final int RESPONDENT = 2;
    private static final int SIDE = 3;
    private static final int STAGE = 4;
    private static final int ON = 5;
    private static final int AT = 6;

    /** The first column a family may use for itself. */
    static final int OWN = 7;

    private final Roster people;
    private final Roster organisations;
    private final Table rows;
    private final int width;

    Replies(Class<E> events, Roster ids, Roster people, Roster organisations, int ownColumns) {
        super(events, ids);
        this.people = people;
        this.organisations = organisations;
        this.width = OWN + ownColumns;
        this.rows = new Table(3, width);
    }

    /** First row of the organisation the pair belongs to, or {@link Table#NONE}. */
    public final int firstIn(int organisation) {
        return rows.first(ORGANISATION, organisation);
    }

    /** The next row of the same organisation. */
    public final int nextIn(int row) {
        return rows.next(ORGANISATION, row);
    }

    /** Notes a change where somebody was asked, or answered. */
    final void noteRespondent(int person, Changes opinions) {
        for (int row = rows.first(RESPONDENT, person);
                row != Table.NONE;
                row = rows.next(RESPONDENT, row)) {
            opinions.note(rows.get(row, ORGANISATION));
        }
    }

    /** Notes a change where the aggregate's row belongs, if there is one. */
    final void noteRow(int id, Changes opinions) {
        int row = rowOf(id);
        if (row != Table.NONE) {
            opinions.note(rows.get(row, ORGANISATION));
        }
    }

    /** Whether the row is of this side and stage. */
    public final boolean is(int row, Side side, Stage stage) {
        return rows.get(row, SIDE) == Codes.of(side) && rows.get(row, STAGE) == Codes.of(stage);
    }

    /** Its aggregate's number. */
    public final int reply(int row) {
        return rows.get(row, REPLY);
    }

    /** Who was asked. */
    public final int respondent(int row) {
        return rows.get(row, RESPONDENT);
    }

    /** The day it was given, or answered. */
    public final int on(int row) {
        return rows.get(row, ON);
    }

    /** Orders what happened on that day: milliseconds from its beginning in UTC. */
    public final int at(int row) {
        return rows.get(row, AT);
    }

    /** The one row of an aggregate, or {@link Table#NONE}. */
    final int rowOf(int id) {
        return rows.first(REPLY, id);
    }

    final int own(int row, int column) {
        return rows.get(row, column);
    }

    final void keep(
            int id,
            String organisation,
            String respondent,
            Side side,
            Stage stage,
            Moment moment,
            int... own) {
        int[] row = new int[width];
        row[REPLY] = id;
        row[ORGANISATION] = organisations.number(organisation);
        row[RESPONDENT] = people.number(respondent);
        row[SIDE] = Codes.of(side);
        row[STAGE] = Codes.of(stage);
        row[ON] = moment.on();
        row[AT] = moment.at();
        System.arraycopy(own, 0, row, OWN, own.length);
        rows.replace(id, row);
    }

    @Override
    final void describe(int id, StringJoiner words) {
        int row = rowOf(id);
        if (row != Table.NONE) {
            words.add(organisations.id(rows.get(row, ORGANISATION)));
            words.add(people.id(respondent(row)));
            for (int column = SIDE; column < OWN; column++) {
                words.add(String.valueOf(rows.get(row, column)));
            }
            describeOwn(row, words);
        }
    }

    abstract void describeOwn(int row, StringJoiner words);
}
