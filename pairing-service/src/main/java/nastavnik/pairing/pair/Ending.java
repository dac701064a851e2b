package nastavnik.pairing.pair;

import nastavnik.events.LeavingReason;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * How a pair ended.
 *
 * @param reason none when it was completed
 * @param participants mentees whose memberships ended with it; a reopening brings them back
 */
public record Ending(LocalDate on, @Nullable LeavingReason reason, List<String> participants) {

    public Ending {
        participants = List.copyOf(participants);
    }
}
