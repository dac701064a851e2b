package nastavnik.events;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One mentee's time in a pair.
 *
 * @param organisation where the mentee belongs
 * @param agreed the day of agreement, if it was given
 * @param since first day in force; none before an order
 * @param until last day, if it has ended
 * @param reason why it ended before its time
 * @param result how it went, once completed
 * @param decision what comes next, once completed
 */
public record Membership(
        String participant,
        String organisation,
        Category category,
        @Nullable LocalDate agreed,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable LeavingReason reason,
        @Nullable MembershipResult result,
        @Nullable Decision decision) {

    /** Whether it is in force on the day. */
    public boolean on(LocalDate day) {
        return since != null && !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
