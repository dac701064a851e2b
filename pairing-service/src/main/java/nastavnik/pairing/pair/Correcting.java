package nastavnik.pairing.pair;

import nastavnik.events.PairEvent.PairCorrected;
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

/** Replaces dates and results that were entered wrongly; the event names what it corrects. */
final class Correcting {

    private Correcting() {}

    static Change<Pair> correct(Pair pair, Correction correction, Grounds grounds) {
        Dossier corrected = pair.dossier().with(team(pair.team(), correction));
        Pair next = dated(pair, corrected, correction);
        if (next.equals(pair)) {
            return Change.none(pair);
        }
        return Told.by(
                next,
                new PairCorrected(correction.corrects(), correction.on(), next.state()),
                grounds);
    }

    private static Team team(Team team, Correction correction) {
        Team corrected = team;
        LocalDate since = correction.since();
        if (since != null) {
            corrected = moved(corrected, since);
        }
        for (DatesOfMember dates : correction.members()) {
            corrected = corrected.latest(dates.participant(), member -> valid(member, dates));
        }
        return corrected;
    }

    /** Whoever started with the pair starts with it still. */
    private static Team moved(Team team, LocalDate since) {
        LocalDate before = team.mentors().getFirst().since();
        if (before == null) {
            throw new Refusal("pair-is-in-force");
        }
        Team moved = team;
        if (team.mentors().size() == 1) {
            Mentor mentor = team.mentor();
            LocalDate until = mentor.until();
            moved =
                    team.mentor(
                            until == null
                                    ? mentor.started(since)
                                    : mentor.started(since).ended(until));
        }
        return moved.each(member -> before.equals(member.since()) ? member.started(since) : member);
    }

    private static Member valid(Member member, DatesOfMember dates) {
        Member corrected = member.corrected(dates);
        LocalDate since = corrected.since();
        LocalDate until = corrected.until();
        if (since != null && until != null && until.isBefore(since)) {
            throw new Refusal("period-ends-after-it-begins");
        }
        return corrected;
    }

    private static Pair dated(Pair pair, Dossier dossier, Correction correction) {
        return switch (pair) {
            case Proposed _, Agreed _, Declined _ -> throw new Refusal("pair-is-in-force");
            case Active a -> new Active(dossier, period(a.period(), correction));
            case Suspended s -> new Suspended(dossier, period(s.period(), correction), s.from());
            case Completed c -> new Completed(dossier, period(c.period(), correction), c.ending());
            case Terminated t ->
                    new Terminated(dossier, period(t.period(), correction), t.ending());
        };
    }

    private static Period period(Period period, Correction correction) {
        return new Period(
                correction.since() == null ? period.since() : correction.since(),
                correction.until() == null ? period.until() : correction.until());
    }
}
