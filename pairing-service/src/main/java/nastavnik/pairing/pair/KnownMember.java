package nastavnik.pairing.pair;

import nastavnik.events.Decision;
import nastavnik.events.MembershipResult;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A mentee of a pair that was there before the system, and how it went if it is over. */
public record KnownMember(
        Member member,
        @Nullable LocalDate completed,
        @Nullable MembershipResult result,
        @Nullable Decision decision) {}
