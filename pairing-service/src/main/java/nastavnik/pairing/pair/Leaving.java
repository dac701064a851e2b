package nastavnik.pairing.pair;

import nastavnik.events.LeavingReason;
import nastavnik.events.PairEvent.MemberLeft;
import nastavnik.events.PairEvent.PairDeclined;
import nastavnik.events.PairEvent.PairTerminated;
import nastavnik.pairing.pair.Pair.Active;
import nastavnik.pairing.pair.Pair.Agreed;
import nastavnik.pairing.pair.Pair.Completed;
import nastavnik.pairing.pair.Pair.Declined;
import nastavnik.pairing.pair.Pair.Open;
import nastavnik.pairing.pair.Pair.Proposed;
import nastavnik.pairing.pair.Pair.Suspended;
import nastavnik.pairing.pair.Pair.Terminated;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.Refusal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Ends before the time. A group goes on without one member and ends with its last, or without a
 * mentor.
 */
final class Leaving {

    private Leaving() {}

    static Change<Pair> leave(
            Pair pair, String participant, LocalDate on, LeavingReason reason, Grounds grounds) {
        if (pair.team().open(participant).isEmpty() || !(pair instanceof Open)) {
            if (pair.team().knows(participant)) {
                return Change.none(pair);
            }
            throw new Refusal("person-is-in-the-pair");
        }
        Pair next = pair.with(pair.team().open(participant, member -> member.left(on, reason)));
        Change<Pair> left =
                Told.by(next, new MemberLeft(participant, on, reason, next.state()), grounds);
        return next.team().open().isEmpty()
                ? Steps.then(left, now -> over(now, on, reason, List.of(participant), Grounds.NONE))
                : left;
    }

    static Change<Pair> end(
            Pair pair,
            String participant,
            @Nullable String organisation,
            LocalDate on,
            LeavingReason reason) {
        if (!(pair instanceof Open)) {
            return Change.none(pair);
        }
        Mentor mentor = pair.team().mentor();
        if (mentor.participant().equals(participant)
                && (organisation == null || organisation.equals(mentor.organisation()))) {
            return over(pair, on, reason, List.of(), Grounds.NONE);
        }
        return pair.team()
                .open(participant)
                .filter(m -> organisation == null || organisation.equals(m.organisation()))
                .map(member -> leave(pair, member.participant(), on, reason, Grounds.NONE))
                .orElseGet(() -> Change.none(pair));
    }

    static Change<Pair> decline(Pair pair, LocalDate on, LeavingReason reason, Grounds grounds) {
        return switch (pair) {
            case Proposed _, Agreed _ -> over(pair, on, reason, List.of(), grounds);
            case Declined _ -> Change.none(pair);
            case Active _, Suspended _, Completed _, Terminated _ ->
                    throw new Refusal("pair-is-not-yet-in-force");
        };
    }

    static Change<Pair> terminate(Pair pair, LocalDate on, LeavingReason reason, Grounds grounds) {
        return switch (pair) {
            case Active _, Suspended _ -> over(pair, on, reason, List.of(), grounds);
            case Terminated _ -> Change.none(pair);
            case Proposed _, Agreed _, Completed _, Declined _ ->
                    throw new Refusal("pair-is-in-force");
        };
    }

    static Change<Pair> over(
            Pair pair, LocalDate on, LeavingReason reason, List<String> before, Grounds grounds) {
        List<String> open = pair.team().open().stream().map(Member::participant).toList();
        Ending ending = new Ending(on, reason, open.isEmpty() ? before : open);
        Team team = pair.team().mentor(pair.team().mentor().ended(on));
        Dossier dossier = pair.dossier().with(team.each(member -> member.left(on, reason)));
        return switch (pair) {
            case Proposed _, Agreed _ -> {
                Pair declined = new Declined(dossier, ending);
                yield Told.by(declined, new PairDeclined(on, declined.state()), grounds);
            }
            case Active a -> terminated(new Terminated(dossier, a.period(), ending), grounds);
            case Suspended s -> terminated(new Terminated(dossier, s.period(), ending), grounds);
            case Completed _, Declined _, Terminated _ -> Change.none(pair);
        };
    }

    private static Change<Pair> terminated(Terminated pair, Grounds grounds) {
        Ending ending = pair.ending();
        return Told.by(
                pair,
                new PairTerminated(
                        ending.on(), Objects.requireNonNull(ending.reason()), pair.state()),
                grounds);
    }
}
