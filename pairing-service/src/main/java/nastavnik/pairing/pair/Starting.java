package nastavnik.pairing.pair;

import nastavnik.events.PairEvent.MemberJoined;
import nastavnik.events.PairEvent.PairActivated;
import nastavnik.events.PairEvent.PairProposed;
import nastavnik.pairing.pair.Pair.Active;
import nastavnik.pairing.pair.Pair.Agreed;
import nastavnik.pairing.pair.Pair.Completed;
import nastavnik.pairing.pair.Pair.Declined;
import nastavnik.pairing.pair.Pair.Proposed;
import nastavnik.pairing.pair.Pair.Suspended;
import nastavnik.pairing.pair.Pair.Terminated;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.Refusal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** How a pair begins: proposal, order, latecomers. */
final class Starting {

    private Starting() {}

    static Change<Pair> propose(Terms terms, Mentor mentor, List<Member> members, LocalDate on) {
        if (members.isEmpty()) {
            throw new Refusal("pair-has-a-mentee");
        }
        Team team = new Team(List.of(mentor), List.of());
        for (Member member : members) {
            team = team.joined(member.at(member.place(), 1));
        }
        Pair pair = new Proposed(new Dossier(terms, team, List.of()));
        return Told.by(pair, new PairProposed(on, pair.state()));
    }

    static Change<Pair> activate(Pair pair, Period period, Grounds grounds) {
        Order order = grounds.order();
        if (order != null && pair.dossier().has(order)) {
            return Change.none(pair);
        }
        boolean early = order != null && period.since().isBefore(order.on());
        if ((early || agreesAfter(pair, period.since())) && isBlank(grounds.note())) {
            throw new Refusal("early-start-has-a-reason");
        }
        return switch (pair) {
            case Agreed agreed -> start(agreed, period, grounds);
            case Proposed proposed -> startTheReady(proposed, period, grounds);
            case Active _, Suspended _ -> addLatecomers(pair, period.since(), grounds);
            case Completed _, Declined _, Terminated _ -> throw new Refusal("pair-is-agreed");
        };
    }

    private static boolean isBlank(@Nullable String note) {
        return note == null || note.isBlank();
    }

    /** Whether somebody who would start on the day said yes only later. */
    static boolean agreesAfter(Pair pair, LocalDate since) {
        Mentor mentor = pair.team().mentor();
        Stream<@Nullable Agreement> starting =
                Stream.concat(
                        Stream.of(mentor)
                                .filter(leading -> leading.since() == null)
                                .map(Mentor::agreed),
                        pair.team().open().stream()
                                .filter(member -> member.since() == null)
                                .map(Member::agreed));
        return pair instanceof Pair.Open
                && starting.anyMatch(yes -> yes != null && yes.on().isAfter(since));
    }

    /** A group starts with those who are ready; the others follow. */
    private static Change<Pair> startTheReady(Proposed pair, Period period, Grounds grounds) {
        Team team = pair.team();
        boolean somebody = team.open().stream().anyMatch(member -> member.agreed() != null);
        if (team.mentor().agreed() == null || !somebody) {
            throw new Refusal("pair-is-agreed");
        }
        return Steps.then(
                Agreeing.everybody(pair, period.since()), now -> start(now, period, grounds));
    }

    private static Change<Pair> start(Pair pair, Period period, Grounds grounds) {
        Pair active = new Active(pair.dossier().with(pair.team().started(period.since())), period);
        return Told.by(
                active, new PairActivated(period.since(), period.until(), active.state()), grounds);
    }

    private static Change<Pair> addLatecomers(Pair pair, LocalDate since, Grounds grounds) {
        List<String> ready =
                pair.team().open().stream()
                        .filter(member -> member.since() == null && member.agreed() != null)
                        .map(Member::participant)
                        .toList();
        if (ready.isEmpty()) {
            throw new Refusal("somebody-waits-to-start");
        }
        LocalDate first = notBefore(pair, since);
        return Steps.each(Change.none(pair), ready, one -> now -> start(now, one, first, grounds));
    }

    private static Change<Pair> start(
            Pair pair, String participant, LocalDate since, Grounds grounds) {
        Pair next = pair.with(pair.team().open(participant, member -> member.started(since)));
        return Told.by(next, new MemberJoined(participant, since, next.state()), grounds);
    }

    static Change<Pair> join(Pair pair, Member member, LocalDate on, Grounds grounds) {
        return switch (pair) {
            case Proposed _ -> joined(pair, member, on, grounds);
            case Agreed a -> joined(reopened(a, member), member, on, grounds);
            case Active _, Suspended _ ->
                    joined(
                            pair,
                            member.agreed() != null && grounds.order() != null
                                    ? member.started(notBefore(pair, on))
                                    : member,
                            on,
                            grounds);
            case Completed _, Declined _, Terminated _ -> throw new Refusal("pair-is-open");
        };
    }

    /** With somebody whose yes is missing, not everybody has agreed any more. */
    private static Pair reopened(Agreed pair, Member member) {
        return member.agreed() == null ? new Proposed(pair.dossier()) : pair;
    }

    private static Change<Pair> joined(Pair pair, Member member, LocalDate on, Grounds grounds) {
        Member placed = member.at(member.place(), pair.dossier().nextLine());
        Pair next = pair.with(pair.team().joined(placed));
        return Told.by(next, new MemberJoined(member.participant(), on, next.state()), grounds);
    }

    private static LocalDate notBefore(Pair pair, LocalDate day) {
        LocalDate since = pair.state().since();
        if (since != null && day.isBefore(since)) {
            throw new Refusal("day-is-within-the-pair");
        }
        return day;
    }
}
