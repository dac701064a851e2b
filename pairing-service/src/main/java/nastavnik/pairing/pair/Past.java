package nastavnik.pairing.pair;

import nastavnik.events.Decision;
import nastavnik.events.LeavingReason;
import nastavnik.events.MembershipResult;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** How a membership had ended before it was brought back, so that this can be taken back. */
record Past(
        LocalDate until,
        @Nullable LeavingReason reason,
        @Nullable MembershipResult result,
        @Nullable Decision decision) {}
