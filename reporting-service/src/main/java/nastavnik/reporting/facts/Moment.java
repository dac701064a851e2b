package nastavnik.reporting.facts;

import nastavnik.reporting.columns.Days;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When something happened, exact enough to say what came first: the day it holds from, and
 * milliseconds from that day's beginning in UTC, so that a region's evening may lie before zero.
 */
record Moment(int on, int at) {

    /** More than any time zone moves a day. */
    private static final long MOST = 1L << 27;

    private static final long DAY = 86_400_000;

    static Moment of(LocalDate on, Instant recorded) {
        long at = recorded.toEpochMilli() - on.toEpochDay() * DAY;
        return new Moment(Days.of(on), (int) Math.clamp(at, -MOST, MOST - 1));
    }
}
