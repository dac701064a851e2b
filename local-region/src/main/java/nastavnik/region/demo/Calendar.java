package nastavnik.region.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;

/**
 * The school year in motion; no day of it lies ahead.
 *
 * @param year in which it began
 */
record Calendar(int year, LocalDate today) {

    static Calendar at(Clock clock) {
        var today = LocalDate.now(clock);
        boolean begun = today.getMonth().compareTo(Month.SEPTEMBER) >= 0;
        return new Calendar(begun ? today.getYear() : today.getYear() - 1, today);
    }

    String cycle() {
        return cycle(year);
    }

    static String cycle(int year) {
        return "%d/%02d".formatted(year, (year + 1) % 100);
    }

    /** A day of this autumn, or today if it has not come. */
    LocalDate day(Month month, int day) {
        var wanted = LocalDate.of(year, month, day);
        return wanted.isAfter(today) ? today : wanted;
    }

    LocalDate end() {
        return LocalDate.of(year + 1, Month.MAY, 31);
    }
}
