package nastavnik.registry.imports;

import nastavnik.registry.sheet.Cell;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When somebody was born.
 *
 * @param year 0 if it cannot be read
 * @param date if the file says it exactly
 */
record Birth(int year, @Nullable LocalDate date) {

    private static final Pattern YEAR =
            Pattern.compile("((?:19|20)\\d\\d)(?:\\s*\\p{L}[\\p{L}. ]*)?");
    private static final Birth UNREADABLE = new Birth(0, null);
    private static final int YOUNGEST = 3;
    private static final int OLDEST = 100;

    static Birth read(Cells cells, int cycleYear) {
        Birth birth = either(cells);
        if (birth.year() == 0) {
            return birth;
        }
        int age = cycleYear - birth.year();
        if (age < YOUNGEST || age > OLDEST) {
            cells.notes().error(place(cells), "birth-year-absurd");
            return UNREADABLE;
        }
        return birth;
    }

    private static Birth either(Cells cells) {
        Birth byDate = cells.text("birthDate") == null ? null : read(cells, "birthDate");
        Birth byYear = cells.text("born") == null ? null : read(cells, "born");
        if (byDate == null && byYear == null) {
            cells.notes().error(place(cells), "birth-year-missing");
            return UNREADABLE;
        }
        if (byDate != null && byYear != null && byDate.year() != byYear.year()) {
            cells.notes().error(cells.cell("born"), "birth-date-and-year-differ");
            return UNREADABLE;
        }
        return Objects.requireNonNull(byDate == null ? byYear : byDate);
    }

    private static Birth read(Cells cells, String key) {
        Cell cell = cells.cell(key);
        Matcher year = YEAR.matcher(cell.text());
        if (cell.day() == null && year.matches()) {
            return new Birth(Integer.parseInt(year.group(1)), null);
        }
        LocalDate date = cells.day(key);
        return date == null ? UNREADABLE : new Birth(date.getYear(), date);
    }

    private static Cell place(Cells cells) {
        return cells.cell(cells.text("birthDate") == null ? "born" : "birthDate");
    }
}
