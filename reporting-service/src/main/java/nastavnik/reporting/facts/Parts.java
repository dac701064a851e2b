package nastavnik.reporting.facts;

import nastavnik.events.Side;
import nastavnik.reporting.columns.Codes;
import nastavnik.reporting.columns.Table;

/** Reads the parts people have in pairs, row by row. */
public record Parts(Table table) {

    static final int WIDTH = 9;

    private static final int PERSON = 1;
    private static final int ORGANISATION = 2;
    private static final int SIDE = 3;
    private static final int CATEGORY = 4;
    private static final int KIND = 5;
    private static final int SINCE = 6;
    private static final int UNTIL = 7;
    private static final int EXPECTED = 8;

    /** First part in a pair, or {@link Table#NONE}. */
    public int firstOfPair(int pair) {
        return table.first(Pairs.PAIR, pair);
    }

    /** The next part in the same pair. */
    public int nextOfPair(int row) {
        return table.next(Pairs.PAIR, row);
    }

    /** First part of a person, or {@link Table#NONE}. */
    public int firstOfPerson(int person) {
        return table.first(PERSON, person);
    }

    /** The next part of the same person. */
    public int nextOfPerson(int row) {
        return table.next(PERSON, row);
    }

    /** First part of those who belong to an organisation, or {@link Table#NONE}. */
    public int firstFrom(int organisation) {
        return table.first(ORGANISATION, organisation);
    }

    /** The next part of those who belong to the same organisation. */
    public int nextFrom(int row) {
        return table.next(ORGANISATION, row);
    }

    /** In which pair. */
    int pair(int row) {
        return table.get(row, Pairs.PAIR);
    }

    /** Whose part it is. */
    public int person(int row) {
        return table.get(row, PERSON);
    }

    /** The organisation the person belonged to in the pair. */
    public int organisation(int row) {
        return table.get(row, ORGANISATION);
    }

    /** On which side. */
    public boolean is(int row, Side side) {
        return table.get(row, SIDE) == Codes.of(side);
    }

    /** Ordinal of the side. */
    public int side(int row) {
        return table.get(row, SIDE);
    }

    /** Ordinal of what the person is in the pair. */
    public int category(int row) {
        return table.get(row, CATEGORY);
    }

    /** Ordinal of the form's kind. */
    public int kind(int row) {
        return table.get(row, KIND);
    }

    /** Whether it was in force on at least one day from the first to the last. */
    public boolean inForce(int row, int first, int last) {
        return table.get(row, SINCE) <= last && table.get(row, UNTIL) >= first;
    }

    /** Whether it is agreed and waits for its order. */
    public boolean expected(int row) {
        return table.get(row, EXPECTED) == 1;
    }

    String describe(int row) {
        StringBuilder words = new StringBuilder();
        for (int column = SIDE; column < WIDTH; column++) {
            words.append(table.get(row, column)).append(' ');
        }
        return words.toString();
    }
}
