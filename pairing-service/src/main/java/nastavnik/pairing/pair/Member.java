package nastavnik.pairing.pair;

import nastavnik.events.Category;
import nastavnik.events.Decision;
import nastavnik.events.LeavingReason;
import nastavnik.events.MembershipResult;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One mentee's dated membership.
 *
 * @param place number of the mentor's place it takes; 0 once it has ended, or where the form takes
 *     none
 * @param since first day in force; none before an order
 * @param until last day; none while it runs
 * @param given line of the pair's history that gave the place it holds; none once it has ended, and
 *     in pairs of earlier builds
 * @param past how it had ended before that line brought it back, if it did
 */
public record Member(
        String participant,
        String organisation,
        Category category,
        boolean minor,
        int place,
        @Nullable Agreement agreed,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable LeavingReason reason,
        @Nullable MembershipResult result,
        @Nullable Decision decision,
        @Nullable Long given,
        @Nullable Past past) {

    /** Somebody asked to take part. */
    public static Member of(Person person, int place, @Nullable Agreement agreed) {
        return new Member(
                person.participant(),
                person.organisation(),
                person.category(),
                person.minor(),
                place,
                agreed,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Whether it has not ended: proposed, waiting or in force. */
    public boolean open() {
        return until == null;
    }

    /** Whether it is open and an order put it in force. */
    public boolean inForce() {
        return until == null && since != null;
    }

    /** Whether this line of the pair's history gave it its place. */
    public boolean givenBy(long line) {
        return given != null && given == line;
    }

    Member agreed(Agreement agreement) {
        return with(place, agreement, since, given, past);
    }

    Member at(int number, long line) {
        return with(number, agreed, since, line, null);
    }

    Member started(LocalDate on) {
        return with(place, agreed, on, given, past);
    }

    /** As if no order had named it. */
    Member notStarted() {
        return with(place, agreed, null, given, past);
    }

    /** What was over before it began was never in force. */
    Member left(LocalDate on, LeavingReason why) {
        return over(since == null || on.isBefore(since) ? null : since, on, why, null, null);
    }

    Member completed(LocalDate on, @Nullable MembershipResult how, @Nullable Decision next) {
        return over(since, on, null, how, next);
    }

    Member revived(int number, long line) {
        Past before = until == null ? null : new Past(until, reason, result, decision);
        return with(number, agreed, since, line, before);
    }

    /** Ended again as it had before it was brought back. */
    Member endedAgain(Past before) {
        return over(since, before.until(), before.reason(), before.result(), before.decision());
    }

    Member corrected(DatesOfMember dates) {
        LocalDate from = dates.since() == null ? since : dates.since();
        if (until == null) {
            return with(place, agreed, from, given, past);
        }
        return over(
                from,
                dates.until() == null ? until : dates.until(),
                reason,
                dates.result() == null ? result : dates.result(),
                dates.decision() == null ? decision : dates.decision());
    }

    private Member with(
            int number,
            @Nullable Agreement agreement,
            @Nullable LocalDate from,
            @Nullable Long line,
            @Nullable Past before) {
        return new Member(
                participant,
                organisation,
                category,
                minor,
                number,
                agreement,
                from,
                null,
                null,
                null,
                null,
                line,
                before);
    }

    private Member over(
            @Nullable LocalDate from,
            LocalDate to,
            @Nullable LeavingReason why,
            @Nullable MembershipResult how,
            @Nullable Decision next) {
        return new Member(
                participant,
                organisation,
                category,
                minor,
                0,
                agreed,
                from,
                to,
                why,
                how,
                next,
                null,
                null);
    }
}
