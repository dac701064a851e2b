package nastavnik.region.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;

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

    /** The years that are over, in which somebody took part. */
    List<Integer> past() {
        return IntStream.range(Coverage.FIRST, year).boxed().toList();
    }

    /** A day of this autumn, or today if it has not come. */
    LocalDate day(Month month, int day) {
        return day(year, month, day);
    }

    /** A day of the autumn of any year, or today if it has not come. */
    LocalDate day(int autumn, Month month, int day) {
        var wanted = LocalDate.of(autumn, month, day);
        return wanted.isAfter(today) ? today : wanted;
    }

    LocalDate end() {
        return LocalDate.of(year + 1, Month.MAY, 31);
    }
}
