package nastavnik.reporting.columns;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Dates as ints: days since 1970, with a number for a term without an end. */
public final class Days {

    /** A term that has no end, or none that is known. */
    public static final int OPEN = Integer.MAX_VALUE;

    /** A term that has not begun. */
    public static final int NEVER = Integer.MAX_VALUE;

    private Days() {}

    /** The number of a day. */
    public static int of(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    /** The number of a last day; OPEN where there is none. */
    public static int until(@Nullable LocalDate day) {
        return day == null ? OPEN : of(day);
    }

    /** The number of a first day; NEVER where there is none. */
    public static int since(@Nullable LocalDate day) {
        return day == null ? NEVER : of(day);
    }

    /** The day of a number; nothing for OPEN and NEVER. */
    public static @Nullable LocalDate day(int number) {
        return number == OPEN ? null : LocalDate.ofEpochDay(number);
    }
}
