package nastavnik.registry.participant;

import java.time.LocalDate;
import java.time.Month;

/** A cycle, such as {@code 2026/27}, begins on 1 September. */
public record SchoolYear(String cycle) {

    /** The one a day lies in. */
    public static SchoolYear of(LocalDate day) {
        int year =
                day.getMonthValue() >= Month.SEPTEMBER.getValue()
                        ? day.getYear()
                        : day.getYear() - 1;
        return new SchoolYear("%d/%02d".formatted(year, (year + 1) % 100));
    }

    public int firstYear() {
        return Integer.parseInt(cycle.substring(0, 4));
    }

    public LocalDate firstDay() {
        return LocalDate.of(firstYear(), Month.SEPTEMBER, 1);
    }
}
