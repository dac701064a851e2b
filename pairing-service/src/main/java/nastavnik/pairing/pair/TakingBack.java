package nastavnik.pairing.pair;

import nastavnik.events.LeavingReason;
import nastavnik.events.PairEvent.MemberJoined;
import nastavnik.events.PairEvent.MentorChanged;
import nastavnik.events.PairEvent.PairActivated;
import nastavnik.events.PairEvent.PairCorrected;
import nastavnik.events.PairEvent.PairReopened;
import nastavnik.pairing.pair.Pair.Agreed;
import nastavnik.pairing.pair.Pair.Open;
import nastavnik.pairing.pair.Pair.Proposed;
import nastavnik.platform.aggregate.Change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The opposite command of the second check. Who should not have entered leaves as entered by
 * mistake; everything else is corrected to what it was before the line taken back.
 */
final class TakingBack {

    private TakingBack() {}

    static Change<Pair> takeBack(Pair pair, TakenBack why, LocalDate on) {
        if (!(pair instanceof Open) || pair.dossier().takenBack(why.revision()).isPresent()) {
            return Change.none(pair);
        }
        Act act = pair.dossier().act(why.revision());
        List<String> given =
                pair.team().givenBy(why.revision()).stream().map(Member::participant).toList();
        if (act.is(PairReopened.class)) {
            return given.isEmpty() ? Change.none(pair) : EndingAgain.end(pair, why, on);
        }
        if (act.is(MentorChanged.class)) {
            return Leaving.over(pair, on, LeavingReason.BY_CURATOR, List.of(), Grounds.of(why));
        }
        return given.isEmpty() ? notStarted(pair, act, why, on) : mistaken(pair, given, why, on);
    }

    private static Change<Pair> mistaken(
            Pair pair, List<String> given, TakenBack why, LocalDate on) {
        LeavingReason reason = LeavingReason.ENTERED_BY_MISTAKE;
        boolean everybody =
                pair.team().open().stream().map(Member::participant).allMatch(given::contains);
        return everybody
                ? Leaving.over(pair, on, reason, List.of(), Grounds.of(why))
                : Steps.each(
                        Change.none(pair),
                        given,
                        one -> now -> Leaving.leave(now, one, on, reason, Grounds.of(why)));
    }

    private static Change<Pair> notStarted(Pair pair, Act act, TakenBack why, LocalDate on) {
        if (act.is(PairActivated.class)) {
            Team team = pair.team().mentor(pair.team().mentor().notStarted());
            return corrected(waiting(pair, without(team, Member::inForce)), why, on);
        }
        Team team = without(pair.team(), m -> m.participant().equals(act.participant()));
        return act.is(MemberJoined.class) && !team.equals(pair.team())
                ? corrected(pair.with(team), why, on)
                : Change.none(pair);
    }

    private static Team without(Team team, Predicate<Member> started) {
        return team.each(member -> started.test(member) ? member.notStarted() : member);
    }

    static Change<Pair> giveMentorBack(
            Pair pair, Map<String, Integer> places, TakenBack why, LocalDate on) {
        Team team = pair.team().back(pair.team().former().orElseThrow());
        Team placed = Changing.placed(pair, team, places);
        boolean begun = !(pair instanceof Proposed || pair instanceof Agreed);
        return corrected(begun ? pair.with(placed) : waiting(pair, placed), why, on);
    }

    private static Pair waiting(Pair pair, Team team) {
        Dossier dossier = pair.dossier().with(team);
        return team.agreed() ? new Agreed(dossier) : new Proposed(dossier);
    }

    static Change<Pair> corrected(Pair next, TakenBack why, LocalDate on) {
        return Told.by(next, new PairCorrected(why.revision(), on, next.state()), Grounds.of(why));
    }
}
