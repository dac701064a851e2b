package nastavnik.pairing.pair;

import nastavnik.events.Decision;
import nastavnik.events.MembershipResult;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What was entered wrongly of one membership and what it should be; null leaves it as it is. */
public record DatesOfMember(
        String participant,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable MembershipResult result,
        @Nullable Decision decision) {}
