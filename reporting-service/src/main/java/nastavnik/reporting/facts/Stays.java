package nastavnik.reporting.facts;

import nastavnik.events.Category;
import nastavnik.reporting.columns.Codes;
import nastavnik.reporting.columns.Table;

/** Reads the times of people in organisations, row by row. */
public record Stays(Table table) {

    /** How many there are. */
    public int count() {
        return table.rows();
    }

    /** First row of an organisation, or {@link Table#NONE}. */
    public int firstIn(int organisation) {
        return table.first(People.ORGANISATION, organisation);
    }

    /** The next row of the same organisation. */
    public int nextIn(int row) {
        return table.next(People.ORGANISATION, row);
    }

    /** First row of a person, or {@link Table#NONE}. */
    public int firstOf(int person) {
        return table.first(People.PERSON, person);
    }

    /** The next row of the same person. */
    public int nextOf(int row) {
        return table.next(People.PERSON, row);
    }

    /** Whose stay it is; NONE for a row without content. */
    public int person(int row) {
        return table.get(row, People.PERSON);
    }

    /** Where. */
    public int organisation(int row) {
        return table.get(row, People.ORGANISATION);
    }

    /** Whether it holds on the day and is of one of the categories (a mask of ordinals). */
    public boolean holds(int row, int day, int categories) {
        return table.get(row, People.SINCE) <= day
                && table.get(row, People.UNTIL) >= day
                && (categories & 1 << table.get(row, People.CATEGORY)) != 0;
    }

    /** First day of teaching anywhere; {@code Days.NEVER} where it is not known. */
    public int teachingSince(int row) {
        return table.get(row, People.TEACHING);
    }

    /** A mask for {@link #holds}. */
    public static int mask(Iterable<Category> categories) {
        int mask = 0;
        for (Category category : categories) {
            mask |= 1 << Codes.of(category);
        }
        return mask;
    }
}
