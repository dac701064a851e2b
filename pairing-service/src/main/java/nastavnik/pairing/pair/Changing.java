package nastavnik.pairing.pair;

import nastavnik.events.PairEvent;
import nastavnik.events.PairEvent.MentorChanged;
import nastavnik.events.PairEvent.PairExtended;
import nastavnik.events.PairEvent.PairResumed;
import nastavnik.events.PairEvent.PairSuspended;
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

/** What may change while a pair lives: its mentor, its last day, whether it rests. */
final class Changing {

    private Changing() {}

    static Change<Pair> suspend(Pair pair, LocalDate on, Grounds grounds) {
        return switch (pair) {
            case Active a -> {
                within(a.period(), on);
                Pair next = new Suspended(a.dossier(), a.period(), on);
                yield Told.by(next, new PairSuspended(on, next.state()), grounds);
            }
            case Suspended s when s.from().equals(on) -> Change.none(s);
            case Proposed _, Agreed _, Suspended _, Completed _, Declined _, Terminated _ ->
                    throw new Refusal("pair-is-in-force");
        };
    }

    static Change<Pair> resume(Pair pair, LocalDate on, Grounds grounds) {
        return switch (pair) {
            case Suspended s -> {
                if (on.isBefore(s.from())) {
                    throw new Refusal("day-is-within-the-pair");
                }
                Pair next = new Active(s.dossier(), s.period());
                yield Told.by(next, new PairResumed(on, next.state()), grounds);
            }
            case Proposed _, Agreed _, Active _, Completed _, Declined _, Terminated _ ->
                    throw new Refusal("pair-is-suspended");
        };
    }

    static Change<Pair> extend(Pair pair, LocalDate until, LocalDate on, Grounds grounds) {
        return switch (pair) {
            case Active a -> extended(a, a.period(), until, on, grounds);
            case Suspended s -> extended(s, s.period(), until, on, grounds);
            case Proposed _, Agreed _, Completed _, Declined _, Terminated _ ->
                    throw new Refusal("pair-is-in-force");
        };
    }

    private static Change<Pair> extended(
            Pair pair, Period period, LocalDate until, LocalDate on, Grounds grounds) {
        if (until.equals(period.until())) {
            return Change.none(pair);
        }
        if (until.isBefore(period.until())) {
            throw new Refusal("extension-ends-later");
        }
        Period longer = new Period(period.since(), until);
        Pair next =
                pair instanceof Suspended s
                        ? new Suspended(s.dossier(), longer, s.from())
                        : new Active(pair.dossier(), longer);
        return Told.by(next, new PairExtended(on, until, next.state()), grounds);
    }

    static Change<Pair> mentor(
            Pair pair, Mentor next, Map<String, Integer> places, LocalDate on, Grounds grounds) {
        Mentor before = pair.team().mentor();
        if (before.participant().equals(next.participant())) {
            return Change.none(pair);
        }
        if (pair.team().open(next.participant()).isPresent()) {
            throw new Refusal("person-is-new-to-the-pair");
        }
        return switch (pair) {
            case Proposed _, Agreed _ -> {
                Team team = placed(pair, pair.team().mentor(next.insteadOf(before)), places);
                Dossier dossier = pair.dossier().with(team);
                Pair changed = team.agreed() ? new Agreed(dossier) : new Proposed(dossier);
                yield Told.by(changed, changed(before, next, on, changed), grounds);
            }
            case Active a -> inForce(a, a.period(), next, places, on, grounds);
            case Suspended s -> inForce(s, s.period(), next, places, on, grounds);
            case Completed _, Declined _, Terminated _ -> throw new Refusal("pair-is-open");
        };
    }

    private static Change<Pair> inForce(
            Pair pair,
            Period period,
            Mentor next,
            Map<String, Integer> places,
            LocalDate on,
            Grounds grounds) {
        within(period, on);
        Mentor before = pair.team().mentor();
        if (next.agreed() == null) {
            throw new Refusal("mentor-has-agreed");
        }
        Team team =
                pair.team()
                        .mentor(before.ended(on.minusDays(1)))
                        .followedBy(next.started(on).insteadOf(before));
        Pair changed = pair.with(placed(pair, team, places));
        return Told.by(changed, changed(before, next, on, changed), grounds);
    }

    static Team placed(Pair before, Team team, Map<String, Integer> places) {
        long line = before.dossier().nextLine();
        return team.each(member -> member.at(places.getOrDefault(member.participant(), 0), line));
    }

    private static PairEvent changed(Mentor from, Mentor to, LocalDate on, Pair pair) {
        return new MentorChanged(from.participant(), to.participant(), on, pair.state());
    }

    private static void within(Period period, LocalDate day) {
        if (day.isBefore(period.since())) {
            throw new Refusal("day-is-within-the-pair");
        }
    }
}
