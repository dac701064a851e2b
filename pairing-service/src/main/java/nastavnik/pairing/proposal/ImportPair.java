package nastavnik.pairing.proposal;

import nastavnik.events.Decision;
import nastavnik.events.MembershipResult;
import nastavnik.pairing.gates.Entrants;
import nastavnik.pairing.gates.Gates;
import nastavnik.pairing.pair.Agreement;
import nastavnik.pairing.pair.Grounds;
import nastavnik.pairing.pair.KnownMember;
import nastavnik.pairing.pair.Member;
import nastavnik.pairing.pair.Mentor;
import nastavnik.pairing.pair.Pair;
import nastavnik.pairing.pair.Period;
import nastavnik.pairing.pair.Terms;
import nastavnik.pairing.places.Places;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.aggregate.Stored;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes in a pair that was there before the system. Its id is derived from what it is known by, so
 * the same file again changes nothing, and a longer one adds what is new.
 */
@Service
class ImportPair {

    private final AggregateStore<Pair> pairs;
    private final Entrants entrants;
    private final Gates gates;
    private final Places places;

    ImportPair(AggregateStore<Pair> pairs, Entrants entrants, Gates gates, Places places) {
        this.pairs = pairs;
        this.entrants = entrants;
        this.gates = gates;
        this.places = places;
    }

    /** A mentee of it; {@code completed}: last day, if it is over. */
    record Row(
            String mentee,
            @Nullable LocalDate completed,
            @Nullable MembershipResult result,
            @Nullable Decision decision) {}

    record Command(
            String id,
            Terms terms,
            String mentor,
            Period period,
            List<Row> rows,
            Grounds grounds) {}

    /** What became of it; unchanged if all was known. */
    record Outcome(Stored<Pair> pair, boolean changed) {}

    Outcome handle(Command command) {
        return pairs.find(command.id())
                .map(known -> more(known, command))
                .orElseGet(() -> new Outcome(added(command), true));
    }

    private Stored<Pair> added(Command command) {
        List<String> running =
                command.rows().stream()
                        .filter(row -> row.completed() == null)
                        .map(Row::mentee)
                        .toList();
        if (!running.isEmpty()) {
            gates.beforeOrder(command.terms(), command.mentor(), running);
        }
        return places.taking(
                command.id(),
                command.terms(),
                command.mentor(),
                running,
                numbers -> pairs.create(command.id(), known(command, numbers)));
    }

    private Change<Pair> known(Command command, Map<String, Integer> numbers) {
        LocalDate since = command.period().since();
        Mentor mentor =
                Mentor.of(
                        entrants.then(command.mentor(), command.terms().organisation(), since),
                        imported(since));
        List<KnownMember> members =
                command.rows().stream()
                        .map(
                                row ->
                                        new KnownMember(
                                                member(command, row, numbers),
                                                row.completed(),
                                                row.result(),
                                                row.decision()))
                        .toList();
        return Pair.known(command.terms(), mentor, members, command.period(), command.grounds());
    }

    private Member member(Command command, Row row, Map<String, Integer> numbers) {
        LocalDate since = command.period().since();
        return Member.of(
                entrants.then(row.mentee(), command.terms().organisation(), since),
                numbers.getOrDefault(row.mentee(), 0),
                imported(since));
    }

    private static Agreement imported(LocalDate since) {
        return new Agreement(since, Agreement.Method.IMPORT);
    }

    /**
     * What the second check took back is brought in again by reopening it, not by the same file.
     */
    private static void refuseTakenBack(Pair known) {
        known.dossier()
                .takenBack(1)
                .filter(_ -> !(known instanceof Pair.Open))
                .ifPresent(
                        rule -> {
                            throw new Refusal(rule);
                        });
    }

    /** A later file may name mentees the first did not, or tell how it went. */
    private Outcome more(Stored<Pair> known, Command command) {
        refuseTakenBack(known.state());
        Stored<Pair> pair = known;
        for (Row row : command.rows()) {
            pair =
                    pair.state().team().knows(row.mentee())
                            ? completed(pair, row)
                            : joined(pair, command, row);
        }
        return new Outcome(pair, pair.revision() > known.revision());
    }

    private Stored<Pair> completed(Stored<Pair> pair, Row row) {
        LocalDate on = row.completed();
        MembershipResult result = row.result();
        Decision decision = row.decision();
        if (on == null
                || result == null
                || decision == null
                || pair.state().team().open(row.mentee()).isEmpty()) {
            return pair;
        }
        return pairs.save(pair, pair.state().complete(List.of(row.mentee()), on, result, decision));
    }

    private Stored<Pair> joined(Stored<Pair> pair, Command command, Row row) {
        List<String> joining = new ArrayList<>(List.of(row.mentee()));
        gates.beforeOrder(command.terms(), command.mentor(), joining);
        Stored<Pair> joined =
                places.taking(
                        pair.id(),
                        command.terms(),
                        command.mentor(),
                        joining,
                        numbers ->
                                pairs.save(
                                        pair,
                                        pair.state()
                                                .join(
                                                        member(command, row, numbers),
                                                        command.period().since(),
                                                        command.grounds())));
        return completed(joined, row);
    }
}
