package nastavnik.events;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A person's time in an organisation; several may run at once.
 *
 * @param category what the person is there
 * @param since first day
 * @param until last day, if it has ended or its end is known
 * @param teachingSince first day of teaching anywhere; known for teachers only
 */
public record Stay(
        String organisation,
        Category category,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable LocalDate teachingSince) {

    /** Whether it holds on the day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
