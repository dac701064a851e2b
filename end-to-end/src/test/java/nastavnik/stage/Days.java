package nastavnik.stage;

import nastavnik.region.LocalRegion;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;

/**
 * The days of a story, told from today, so that it can be played on any day.
 *
 * @param today in the region's time zone
 */
public record Days(LocalDate today) {

    private static final DateTimeFormatter ON_PAPER = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    public static Days now() {
        return new Days(LocalDate.now(LocalRegion.ZONE));
    }

    public LocalDate ago(int days) {
        return today.minusDays(days);
    }

    public LocalDate in(int days) {
        return today.plusDays(days);
    }

    /** As it stands in a school's file. */
    public String paper(int daysAgo) {
        return ON_PAPER.format(ago(daysAgo));
    }

    /** The school year we are in. */
    public String cycle() {
        boolean begun = today.getMonth().compareTo(Month.SEPTEMBER) >= 0;
        int year = begun ? today.getYear() : today.getYear() - 1;
        return "%d/%02d".formatted(year, (year + 1) % 100);
    }

    /** The year of birth of those who will be so old on 1 January. */
    public int born(int age) {
        return today.getYear() - age;
    }
}
