package nastavnik.portal.today;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The contingent of a school.
 *
 * @param counted whether any count is known
 * @param pupils of the latest
 */
record Enrolled(boolean counted, @Nullable Integer pupils) {

    /** Where nobody answers nothing is asked for. */
    static final Enrolled UNKNOWN = new Enrolled(true, null);

    /** So many on a day. */
    record Count(LocalDate on, int pupils) {}

    static Enrolled of(@Nullable List<Count> known) {
        return known == null || known.isEmpty()
                ? new Enrolled(false, null)
                : new Enrolled(
                        true, Collections.max(known, Comparator.comparing(Count::on)).pupils());
    }
}
