package nastavnik.pairing.pair;

import nastavnik.events.LeavingReason;
import nastavnik.events.PairEvent.MemberAgreed;
import nastavnik.events.PairEvent.PairAgreed;
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

import java.time.LocalDate;
import java.util.Collection;

/** Agreement: each side says yes, for a minor the representative too. */
final class Agreeing {

    private Agreeing() {}

    static Change<Pair> agree(Pair pair, Collection<String> whom, Agreement agreement) {
        return switch (pair) {
            case Proposed _, Agreed _, Active _, Suspended _ ->
                    Steps.each(
                            Change.none(pair),
                            whom.isEmpty() ? pair.team().waiting() : whom,
                            person -> now -> one(now, person, agreement));
            case Completed _, Declined _, Terminated _ -> throw new Refusal("pair-is-open");
        };
    }

    private static Change<Pair> one(Pair pair, String participant, Agreement agreement) {
        Team team = pair.team().agreed(participant, agreement);
        if (team.equals(pair.team())) {
            return Change.none(pair);
        }
        Pair next = pair.with(team);
        Change<Pair> said =
                Told.by(next, new MemberAgreed(participant, agreement.on(), next.state()));
        return next instanceof Proposed && team.agreed()
                ? Steps.then(said, now -> everybody(now, agreement.on()))
                : said;
    }

    static boolean awaits(Pair pair, String participant) {
        return pair instanceof Open && pair.team().waiting().contains(participant);
    }

    static Change<Pair> refuse(Pair pair, String participant, LocalDate on) {
        boolean mentor = pair.team().mentor().participant().equals(participant);
        boolean here =
                pair instanceof Open && (mentor || pair.team().open(participant).isPresent());
        if (here && !awaits(pair, participant)) {
            throw new Refusal("agreement-is-awaited");
        }
        if (!here) {
            return Change.none(pair);
        }
        return mentor
                ? Leaving.decline(pair, on, LeavingReason.BY_MENTOR, Grounds.NONE)
                : Leaving.leave(pair, participant, on, LeavingReason.BY_MENTEE, Grounds.NONE);
    }

    static Change<Pair> everybody(Pair pair, LocalDate on) {
        Pair agreed = new Agreed(pair.dossier());
        return Told.by(agreed, new PairAgreed(on, agreed.state()));
    }
}
