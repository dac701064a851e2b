package nastavnik.pairing.pair;

import nastavnik.events.PairEvent.PairActivated;
import nastavnik.events.PairEvent.PairCompleted;
import nastavnik.pairing.pair.Pair.Active;
import nastavnik.pairing.pair.Pair.Completed;
import nastavnik.platform.aggregate.Change;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A pair that was there before the system: its whole past in one change. */
final class Importing {

    private Importing() {}

    static Change<Pair> known(
            Terms terms, Mentor mentor, List<KnownMember> members, Period period, Grounds grounds) {
        Change<Pair> change =
                Starting.propose(
                        terms,
                        mentor,
                        members.stream().map(KnownMember::member).toList(),
                        period.since());
        change = Steps.then(change, now -> Agreeing.everybody(now, period.since()));
        change = Steps.then(change, now -> inForce(now, members, period, grounds));
        return change.state().team().open().isEmpty() && change.state() instanceof Active active
                ? Steps.then(change, _ -> completed(active, members))
                : change;
    }

    /**
     * Endings are told with the beginning: one event for each would say the state of the whole
     * group again as often as it has members.
     */
    private static Change<Pair> inForce(
            Pair pair, List<KnownMember> members, Period period, Grounds grounds) {
        Team team = pair.team().started(period.since());
        for (KnownMember known : members) {
            LocalDate completed = known.completed();
            if (completed != null) {
                team =
                        team.open(
                                known.member().participant(),
                                one -> one.completed(completed, known.result(), known.decision()));
            }
        }
        Pair active = new Active(pair.dossier().with(team), period);
        return Told.by(
                active, new PairActivated(period.since(), period.until(), active.state()), grounds);
    }

    private static Change<Pair> completed(Active pair, List<KnownMember> members) {
        LocalDate last =
                members.stream()
                        .map(KnownMember::completed)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElseThrow();
        Dossier dossier = pair.dossier().with(pair.team().mentor(pair.team().mentor().ended(last)));
        Pair over =
                new Completed(
                        dossier,
                        pair.period(),
                        new Ending(
                                last,
                                null,
                                members.stream().map(m -> m.member().participant()).toList()));
        return Told.by(over, new PairCompleted(last, over.state()));
    }
}
