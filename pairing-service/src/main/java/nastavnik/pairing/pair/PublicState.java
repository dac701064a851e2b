package nastavnik.pairing.pair;

import nastavnik.events.LeavingReason;
import nastavnik.events.Membership;
import nastavnik.events.MentorTerm;
import nastavnik.events.PairState;
import nastavnik.events.PairStatus;
import nastavnik.pairing.pair.Pair.Active;
import nastavnik.pairing.pair.Pair.Agreed;
import nastavnik.pairing.pair.Pair.Completed;
import nastavnik.pairing.pair.Pair.Declined;
import nastavnik.pairing.pair.Pair.Proposed;
import nastavnik.pairing.pair.Pair.Suspended;
import nastavnik.pairing.pair.Pair.Terminated;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What of a pair may be told to everybody: no orders, no notes, no place numbers. */
final class PublicState {

    private PublicState() {}

    static PairState of(Pair pair) {
        return switch (pair) {
            case Proposed p -> state(PairStatus.PROPOSED, p, null, null, null);
            case Agreed a -> state(PairStatus.AGREED, a, null, null, null);
            case Active a -> inForce(PairStatus.ACTIVE, a, a.period());
            case Suspended s -> inForce(PairStatus.SUSPENDED, s, s.period());
            case Completed c -> ended(PairStatus.COMPLETED, c, c.period().since(), c.ending());
            case Declined d -> ended(PairStatus.DECLINED, d, null, d.ending());
            case Terminated t -> ended(PairStatus.TERMINATED, t, t.period().since(), t.ending());
        };
    }

    private static PairState inForce(PairStatus status, Pair pair, Period period) {
        return state(status, pair, period.since(), period.until(), null);
    }

    private static PairState ended(
            PairStatus status, Pair pair, @Nullable LocalDate since, Ending ending) {
        boolean begun = since != null && !ending.on().isBefore(since);
        return state(status, pair, begun ? since : null, ending.on(), ending.reason());
    }

    private static PairState state(
            PairStatus status,
            Pair pair,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable LeavingReason reason) {
        Terms terms = pair.dossier().terms();
        return new PairState(
                status,
                terms.organisation(),
                terms.cycle(),
                terms.form(),
                terms.kind(),
                terms.audience(),
                terms.roleModel(),
                pair.team().mentors().stream().map(PublicState::term).toList(),
                pair.team().members().stream().map(PublicState::membership).toList(),
                since,
                until,
                reason,
                terms.predecessor());
    }

    private static MentorTerm term(Mentor mentor) {
        return new MentorTerm(
                mentor.participant(),
                mentor.organisation(),
                mentor.category(),
                mentor.since(),
                mentor.until());
    }

    private static Membership membership(Member member) {
        Agreement agreed = member.agreed();
        return new Membership(
                member.participant(),
                member.organisation(),
                member.category(),
                agreed == null ? null : agreed.on(),
                member.since(),
                member.until(),
                member.reason(),
                member.result(),
                member.decision());
    }
}
