package nastavnik.pairing.participants;

import nastavnik.events.LeavingReason;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * To do: end somebody's memberships and mentor's terms.
 *
 * @param on last day
 * @param organisation only those held as one of it; null for all
 */
public record EndMemberships(LeavingReason reason, LocalDate on, @Nullable String organisation)
        implements Consequence {}
