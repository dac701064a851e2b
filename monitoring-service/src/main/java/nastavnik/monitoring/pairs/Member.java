package nastavnik.monitoring.pairs;

import nastavnik.events.LeavingReason;
import nastavnik.events.Membership;

import org.jspecify.annotations.Nullable;

/**
 * A mentee of a pair.
 *
 * @param inForce whether an order put the membership into force
 * @param ended whether it is over, in whatever way
 * @param reason why it ended before its time; none while it runs and when it was completed
 */
public record Member(
        String participant, boolean inForce, boolean ended, @Nullable LeavingReason reason) {

    static Member of(Membership membership) {
        return new Member(
                membership.participant(),
                membership.since() != null,
                membership.until() != null,
                membership.reason());
    }

    boolean leftEarly() {
        return reason != null;
    }
}
