package nastavnik.pairing.pair;

import nastavnik.events.PairEvent.PairReopened;
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
import java.util.Map;

/** Takes a wrong ending back, of a whole pair or of single memberships. */
final class Reopening {

    private Reopening() {}

    static Change<Pair> reopen(
            Pair pair, Map<String, Integer> places, long corrects, LocalDate on, Grounds grounds) {
        if (places.isEmpty()) {
            throw new Refusal("somebody-comes-back");
        }
        long line = pair.dossier().nextLine();
        Team team = pair.team();
        for (var place : places.entrySet()) {
            team = revived(team, place.getKey(), place.getValue(), line);
        }
        Pair next = again(pair, pair.dossier(), team);
        return Told.by(next, new PairReopened(corrects, on, next.state()), grounds);
    }

    private static Team revived(Team team, String participant, int place, long line) {
        if (team.open(participant).isPresent()) {
            throw new Refusal("membership-has-ended");
        }
        return team.latest(participant, member -> member.revived(place, line));
    }

    private static Pair again(Pair pair, Dossier dossier, Team team) {
        Team led = team.mentor(team.mentor().revived());
        return switch (pair) {
            case Declined _ ->
                    led.agreed() ? new Agreed(dossier.with(led)) : new Proposed(dossier.with(led));
            case Completed c -> new Active(dossier.with(led), c.period());
            case Terminated t -> new Active(dossier.with(led), t.period());
            case Agreed _ ->
                    team.agreed()
                            ? new Agreed(dossier.with(team))
                            : new Proposed(dossier.with(team));
            case Proposed _, Active _, Suspended _ -> pair.with(dossier.with(team));
        };
    }
}
