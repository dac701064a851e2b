package nastavnik.events;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * The full public state of a programme.
 *
 * @param cycle school year, such as {@code 2026/27}
 * @param forms codes of the forms it runs
 * @param since first day
 * @param until last day, planned or real
 * @param approved the day the head approved it; it runs only when approved
 */
public record ProgrammeState(
        String organisation,
        String cycle,
        List<String> forms,
        LocalDate since,
        LocalDate until,
        @Nullable LocalDate approved) {

    /** Whether it runs on the day. */
    public boolean on(LocalDate day) {
        return approved != null && !day.isBefore(since) && !day.isAfter(until);
    }
}
