package nastavnik.registry.sheet;

import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A number of a workbook, which is a date if its format says so.
 *
 * @param text as it is written
 * @param day if it is a date
 */
record Figure(String text, @Nullable LocalDate day) {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final int DIGITS = 30;

    /** The calendar of spreadsheets holds a 29.02.1900; before it nothing can be trusted. */
    private static final int FIRST_DAY = 61;

    private static final int LAST_DAY = 2_958_465;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int DAYS_UNTIL_1904 = 1_462;

    /** Formats of dates that a workbook names by number only. */
    private static final Set<Integer> BUILT_IN_DATES =
            IntStream.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58)
                    .boxed()
                    .collect(Collectors.toUnmodifiableSet());

    private static final Pattern NO_PART_OF_A_DATE =
            Pattern.compile("\\[[^]]*]|\"[^\"]*\"|\\\\.|_.|\\*.");

    /** None if it is absurdly long, or a date that no calendar has. */
    static @Nullable Figure of(Cell cell, boolean since1904) {
        BigDecimal value = cell.asNumber();
        if (Math.abs((long) value.precision() - value.scale()) > DIGITS
                || Math.abs((long) value.scale()) > DIGITS) {
            return null;
        }
        if (!isDate(cell)) {
            return new Figure(plain(value), null);
        }
        long serial =
                value.setScale(0, RoundingMode.FLOOR).longValueExact()
                        + (since1904 ? DAYS_UNTIL_1904 : 0);
        if (serial < FIRST_DAY || serial > LAST_DAY) {
            return null;
        }
        LocalDate day = DAY_ZERO.plusDays(serial);
        return new Figure(WRITTEN.format(day), day);
    }

    /** Binary fractions such as 0.30000000000000004 are what Excel keeps of 0.3. */
    private static String plain(BigDecimal value) {
        BigDecimal rounded = value.scale() > 10 ? value.setScale(10, RoundingMode.HALF_UP) : value;
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        if (format != null) {
            String letters =
                    NO_PART_OF_A_DATE.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
            return letters.contains("d") || letters.contains("y");
        }
        Integer id = cell.getDataFormatId();
        return id != null && BUILT_IN_DATES.contains(id);
    }
}
