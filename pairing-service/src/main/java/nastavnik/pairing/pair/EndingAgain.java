package nastavnik.pairing.pair;

import nastavnik.events.PairEvent.PairCompleted;
import nastavnik.events.PairEvent.PairDeclined;
import nastavnik.events.PairEvent.PairTerminated;
import nastavnik.pairing.pair.Pair.Active;
import nastavnik.pairing.pair.Pair.Completed;
import nastavnik.pairing.pair.Pair.Declined;
import nastavnik.pairing.pair.Pair.Suspended;
import nastavnik.pairing.pair.Pair.Terminated;
import nastavnik.platform.aggregate.Change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Takes a reopening back: whoever came back ends as they had ended, and so does the pair. */
final class EndingAgain {

    private EndingAgain() {}

    static Change<Pair> end(Pair pair, TakenBack why, LocalDate on) {
        long line = why.revision();
        List<String> back = pair.team().givenBy(line).stream().map(Member::participant).toList();
        Team team = pair.team().each(member -> endedAgain(member, line));
        Optional<Act> ending =
                team.open().isEmpty() ? endingBefore(pair.dossier(), line) : Optional.empty();
        Pair next = ending.map(act -> over(pair, team, act, back)).orElseGet(() -> pair.with(team));
        return TakingBack.corrected(next, why, on);
    }

    private static Member endedAgain(Member member, long line) {
        Past past = member.past();
        return past == null || !member.givenBy(line) ? member : member.endedAgain(past);
    }

    private static Optional<Act> endingBefore(Dossier dossier, long line) {
        return dossier.acts().subList(0, Math.toIntExact(line - 1)).stream()
                .filter(EndingAgain::isEnding)
                .reduce((_, later) -> later);
    }

    private static boolean isEnding(Act act) {
        return act.is(PairCompleted.class)
                || act.is(PairTerminated.class)
                || act.is(PairDeclined.class);
    }

    private static Pair over(Pair pair, Team team, Act act, List<String> back) {
        Ending ending = new Ending(act.on(), act.reason(), back);
        Dossier dossier = pair.dossier().with(team.mentor(team.mentor().ended(act.on())));
        return period(pair)
                .map(
                        period ->
                                act.is(PairCompleted.class)
                                        ? new Completed(dossier, period, ending)
                                        : new Terminated(dossier, period, ending))
                .orElseGet(() -> new Declined(dossier, ending));
    }

    private static Optional<Period> period(Pair pair) {
        return switch (pair) {
            case Active a -> Optional.of(a.period());
            case Suspended s -> Optional.of(s.period());
            case Pair.Proposed _, Pair.Agreed _, Completed _, Declined _, Terminated _ ->
                    Optional.empty();
        };
    }
}
