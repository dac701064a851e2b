package nastavnik.reporting.facts;

import nastavnik.events.AnswersEvent;
import nastavnik.events.AnswersEvent.AnswersErased;
import nastavnik.events.AnswersState;
import nastavnik.reporting.columns.Bytes;
import nastavnik.reporting.columns.Column;
import nastavnik.reporting.columns.Roster;
import nastavnik.reporting.columns.Table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Answered questionnaires: who, when, and the marks in a byte each. Erased answers keep their place
 * among the others and nothing else, so that what was shown with them is not cut anew.
 */
public final class Answers extends Replies<AnswersEvent> {

    private static final int FEEDBACK = OWN;
    private static final int SHEET = OWN + 1;
    private static final int START = OWN + 2;

    private final Roster feedback;
    private final Column byFeedback = new Column();
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<Sheet, Integer> numbers = new HashMap<>();
    private final Bytes runs = new Bytes();

    Answers(Roster people, Roster organisations, Roster feedback) {
        super(AnswersEvent.class, new Roster(), people, organisations, 3);
        this.feedback = feedback;
    }

    /** The row that answers a questionnaire, or {@link Table#NONE}. */
    public int to(int questionnaire) {
        int id = byFeedback.get(questionnaire);
        return id == Table.NONE ? Table.NONE : rowOf(id);
    }

    /** Whether the answers were destroyed. */
    public boolean isErased(int row) {
        return own(row, START) == Table.NONE;
    }

    /** Sum of the marks. */
    public int sum(int row) {
        int sum = 0;
        for (int at = 0; at < marks(row); at++) {
            sum += runs.get(own(row, START) + at);
        }
        return sum;
    }

    /** Number of the marks; none of erased answers. */
    public int marks(int row) {
        return isErased(row) ? 0 : sheet(row).marks().size();
    }

    /** The mark given to a question, or {@link Table#NONE}. */
    public int mark(int row, String question) {
        int at = isErased(row) ? Table.NONE : sheet(row).marks().indexOf(question);
        return at < 0 ? Table.NONE : runs.get(own(row, START) + at);
    }

    /** 1 for yes and 0 for no to a question, or {@link Table#NONE}. */
    public int choice(int row, String question) {
        int at = isErased(row) ? Table.NONE : sheet(row).choices().indexOf(question);
        return at < 0 ? Table.NONE : runs.get(own(row, START) + marks(row) + at);
    }

    private Sheet sheet(int row) {
        return sheets.get(own(row, SHEET));
    }

    @Override
    void take(int id, AnswersEvent event, Instant recorded) {
        AnswersState told = event.answers();
        int before = rowOf(id);
        Moment moment =
                before == Table.NONE
                        ? Moment.of(event.on(), recorded)
                        : new Moment(on(before), at(before));
        boolean counts = told.counted() && !(event instanceof AnswersErased);
        Sheet sheet = counts ? Sheet.of(told) : new Sheet(List.of(), List.of());
        int start = counts ? runs.add(sheet.run(told)) : Table.NONE;
        if (before != Table.NONE && !isErased(before)) {
            runs.wipe(own(before, START), sheet(before).length());
        }
        int asked = feedback.number(told.feedback());
        byFeedback.set(asked, id);
        keep(
                id,
                told.organisation(),
                told.respondent(),
                told.side(),
                told.stage(),
                moment,
                asked,
                number(sheet),
                start);
    }

    /** An answer ends its questionnaire, wherever that was given. */
    @Override
    void noteChange(int id, Facts facts) {
        noteRow(id, facts.opinions());
        int row = rowOf(id);
        if (row != Table.NONE) {
            facts.questionnaires().noteRow(own(row, FEEDBACK), facts.opinions());
        }
    }

    private int number(Sheet sheet) {
        Integer known = numbers.putIfAbsent(sheet, sheets.size());
        if (known == null) {
            sheets.add(sheet);
        }
        return known == null ? sheets.size() - 1 : known;
    }

    @Override
    void describeOwn(int row, StringJoiner words) {
        words.add(feedback.id(own(row, FEEDBACK)));
        sheet(row).marks().forEach(code -> words.add(code + "=" + mark(row, code)));
        sheet(row).choices().forEach(code -> words.add(code + "=" + choice(row, code)));
    }
}
