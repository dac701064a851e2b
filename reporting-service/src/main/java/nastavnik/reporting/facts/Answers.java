package nastavnik.reporting.facts;

import nastavnik.events.AnswersEvent;
import nastavnik.events.AnswersState;
import nastavnik.events.Side;
import nastavnik.events.Stage;
import nastavnik.reporting.columns.Codes;
import nastavnik.reporting.columns.Days;
import nastavnik.reporting.columns.Roster;
import nastavnik.reporting.columns.Table;

import java.util.StringJoiner;

/** Answered questionnaires that count: who, when, and the sum of the marks; never a single mark. */
public final class Answers extends Family<AnswersEvent> {

    private static final int ANSWERS = 0;
    private static final int ORGANISATION = 1;
    private static final int RESPONDENT = 2;
    private static final int SIDE = 3;
    private static final int STAGE = 4;
    private static final int ON = 5;
    private static final int SUM = 6;
    private static final int MARKS = 7;

    private final Roster people;
    private final Roster organisations;
    private final Table answers = new Table(2, 8);

    Answers(Roster people, Roster organisations) {
        super(AnswersEvent.class, new Roster());
        this.people = people;
        this.organisations = organisations;
    }

    /** First row of the organisation the pair belongs to, or {@link Table#NONE}. */
    public int firstIn(int organisation) {
        return answers.first(ORGANISATION, organisation);
    }

    /** The next row of the same organisation. */
    public int nextIn(int row) {
        return answers.next(ORGANISATION, row);
    }

    /** Whether the row is of this side and stage, given from the first to the last day. */
    public boolean is(int row, Side side, Stage stage, int first, int last) {
        return answers.get(row, SIDE) == Codes.of(side)
                && answers.get(row, STAGE) == Codes.of(stage)
                && answers.get(row, ON) >= first
                && answers.get(row, ON) <= last;
    }

    /** Who answered. */
    public int respondent(int row) {
        return answers.get(row, RESPONDENT);
    }

    /** Sum of the marks. */
    public int sum(int row) {
        return answers.get(row, SUM);
    }

    /** Number of the marks. */
    public int marks(int row) {
        return answers.get(row, MARKS);
    }

    @Override
    void take(int id, AnswersEvent event) {
        AnswersState told = event.answers();
        int[] row = {
            id,
            organisations.number(told.organisation()),
            people.number(told.respondent()),
            Codes.of(told.side()),
            Codes.of(told.stage()),
            Days.of(event.on()),
            told.marks().values().stream().mapToInt(Integer::intValue).sum(),
            told.marks().size()
        };
        answers.replace(id, told.counted() ? new int[][] {row} : new int[0][]);
    }

    @Override
    void describe(int id, StringJoiner words) {
        int row = answers.first(ANSWERS, id);
        if (row != Table.NONE) {
            words.add(organisations.id(answers.get(row, ORGANISATION)));
            words.add(people.id(respondent(row)));
            for (int column = SIDE; column <= MARKS; column++) {
                words.add(String.valueOf(answers.get(row, column)));
            }
        }
    }
}
