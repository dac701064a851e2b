package nastavnik.registry.sheet;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people write text, days and whole numbers, and what they mean by it. */
final class Written {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})(?:\\s*\\p{L}{1,4}\\.?)?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]00:00(?::00)?(?:\\.0+)?)?");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,9}(?:[.,]0+)?");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\n\t]]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\t]+");

    private Written() {}

    /** Without what nobody sees: controls, byte order marks, direction marks, double spaces. */
    static String clean(String raw) {
        String lines = raw.replace("\r\n", "\n").replace('\r', '\n');
        String visible = INVISIBLE.matcher(lines).replaceAll("");
        return SPACES.matcher(visible).replaceAll(" ").strip();
    }

    /** None if it is not written as a day; a day that is not in the calendar is no day either. */
    static @Nullable LocalDate day(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches()
                ? day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3))
                : null;
    }

    /** None if it is not a whole number; spaces between thousands are allowed. */
    static @Nullable Integer whole(String text) {
        String digits = text.replace(" ", "");
        return WHOLE.matcher(digits).matches()
                ? Integer.valueOf(new BigDecimal(digits.replace(',', '.')).intValueExact())
                : null;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(
                    Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
