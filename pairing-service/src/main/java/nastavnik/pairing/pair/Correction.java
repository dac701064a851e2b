package nastavnik.pairing.pair;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A wrong entry and what it should have been.
 *
 * @param corrects revision of the wrong entry
 * @param since first day of the pair, where that was wrong
 * @param until planned last day, where that was wrong
 */
public record Correction(
        long corrects,
        LocalDate on,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        List<DatesOfMember> members) {}
