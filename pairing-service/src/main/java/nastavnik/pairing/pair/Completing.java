package nastavnik.pairing.pair;

import nastavnik.events.Decision;
import nastavnik.events.LeavingReason;
import nastavnik.events.MembershipResult;
import nastavnik.events.PairEvent.MemberCompleted;
import nastavnik.events.PairEvent.PairCompleted;
import nastavnik.pairing.pair.Pair.Active;
import nastavnik.pairing.pair.Pair.Agreed;
import nastavnik.pairing.pair.Pair.Completed;
import nastavnik.pairing.pair.Pair.Declined;
import nastavnik.pairing.pair.Pair.Proposed;
import nastavnik.pairing.pair.Pair.Suspended;
import nastavnik.pairing.pair.Pair.Terminated;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.Refusal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The good end: per member a result and «новый цикл / завершение» ([Kalininsky] 2.3). */
final class Completing {

    private Completing() {}

    static Change<Pair> complete(
            Pair pair,
            Collection<String> whom,
            LocalDate on,
            MembershipResult result,
            Decision decision) {
        return switch (pair) {
            case Active a -> inForce(a, a.period(), whom, on, result, decision);
            case Suspended s -> inForce(s, s.period(), whom, on, result, decision);
            case Completed _ -> same(pair, whom, on, result, decision);
            case Proposed _, Agreed _, Declined _, Terminated _ ->
                    throw new Refusal("pair-is-in-force");
        };
    }

    private static Change<Pair> inForce(
            Pair pair,
            Period period,
            Collection<String> whom,
            LocalDate on,
            MembershipResult result,
            Decision decision) {
        Change<Pair> change = Change.none(pair);
        if (whom.isEmpty()) {
            change = Steps.each(change, waiting(pair), p -> now -> dismiss(now, p, on));
        }
        List<String> ending = whom.isEmpty() ? inForce(pair) : List.copyOf(whom);
        change = Steps.each(change, ending, p -> now -> one(now, p, on, result, decision));
        return change.state().team().open().isEmpty() && !change.isNone()
                ? Steps.then(change, now -> over(now, period, on, ending))
                : change;
    }

    private static List<String> inForce(Pair pair) {
        return pair.team().open().stream()
                .filter(Member::inForce)
                .map(Member::participant)
                .toList();
    }

    private static List<String> waiting(Pair pair) {
        return pair.team().open().stream()
                .filter(member -> !member.inForce())
                .map(Member::participant)
                .toList();
    }

    /** Whoever never started does not complete anything. */
    private static Change<Pair> dismiss(Pair pair, String participant, LocalDate on) {
        return Leaving.leave(pair, participant, on, LeavingReason.BY_CURATOR, Grounds.NONE);
    }

    static Change<Pair> one(
            Pair pair,
            String participant,
            LocalDate on,
            MembershipResult result,
            Decision decision) {
        Member member = pair.team().open(participant).orElse(null);
        if (member == null) {
            return same(pair, List.of(participant), on, result, decision);
        }
        LocalDate since = member.since();
        if (since == null) {
            throw new Refusal("membership-is-in-force");
        }
        if (on.isBefore(since)) {
            throw new Refusal("day-is-within-the-pair");
        }
        Pair next =
                pair.with(pair.team().open(participant, m -> m.completed(on, result, decision)));
        return Told.by(next, new MemberCompleted(participant, on, result, decision, next.state()));
    }

    private static Change<Pair> over(
            Pair pair, Period period, LocalDate on, List<String> participants) {
        Dossier dossier = pair.dossier().with(pair.team().mentor(pair.team().mentor().ended(on)));
        Pair completed = new Completed(dossier, period, new Ending(on, null, participants));
        return Told.by(completed, new PairCompleted(on, completed.state()));
    }

    /** Saying the same again changes nothing; saying something else is a correction. */
    private static Change<Pair> same(
            Pair pair,
            Collection<String> whom,
            LocalDate on,
            MembershipResult result,
            Decision decision) {
        boolean said =
                pair.team().members().stream()
                        .filter(m -> whom.isEmpty() || whom.contains(m.participant()))
                        .filter(m -> m.reason() == null)
                        .anyMatch(
                                m ->
                                        on.equals(m.until())
                                                && m.result() == result
                                                && m.decision() == decision);
        if (said) {
            return Change.none(pair);
        }
        throw new Refusal("membership-is-in-force");
    }
}
