package nastavnik.registry.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A school year, such as {@code 2026/27}.
 *
 * @param year in which it begins
 */
record Cycle(int year) {

    private static final Pattern WRITTEN = Pattern.compile("(20\\d\\d)/(\\d\\d)");

    /** None if it is not written as two years that follow each other. */
    static Optional<Cycle> of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        boolean follows = Integer.parseInt(parts.group(2)) == (year + 1) % 100;
        return follows ? Optional.of(new Cycle(year)) : Optional.empty();
    }

    /** Preparations begin in summer; the last day is before the next school year. */
    boolean holds(LocalDate day) {
        return !day.isBefore(LocalDate.of(year, 6, 1))
                && day.isBefore(LocalDate.of(year + 1, 9, 1));
    }
}
