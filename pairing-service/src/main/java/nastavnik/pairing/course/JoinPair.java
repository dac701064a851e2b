package nastavnik.pairing.course;

import nastavnik.pairing.gates.Entrants;
import nastavnik.pairing.gates.Gates;
import nastavnik.pairing.pair.Agreement;
import nastavnik.pairing.pair.Grounds;
import nastavnik.pairing.pair.Member;
import nastavnik.pairing.pair.Pair;
import nastavnik.pairing.pair.Person;
import nastavnik.pairing.pair.Terms;
import nastavnik.pairing.places.Places;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.Stored;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.time.LocalDate;
import java.util.List;

/** Takes one mentee more into a group. */
@Service
class JoinPair {

    private final AggregateStore<Pair> pairs;
    private final Entrants entrants;
    private final Gates gates;
    private final Places places;

    JoinPair(AggregateStore<Pair> pairs, Entrants entrants, Gates gates, Places places) {
        this.pairs = pairs;
        this.entrants = entrants;
        this.gates = gates;
        this.places = places;
    }

    /** {@code agreed} and an order put the mentee in force at once where the group already is. */
    record Command(
            String pair,
            ExpectedRevision seen,
            String participant,
            LocalDate on,
            @Nullable Agreement agreed,
            Grounds grounds) {}

    Stored<Pair> handle(Command command) {
        Stored<Pair> pair = pairs.get(command.pair(), command.seen());
        Terms terms = pair.state().dossier().terms();
        String mentor = pair.state().team().mentor().participant();
        List<String> joining = List.of(command.participant());
        Person person =
                entrants.mentee(
                        command.participant(), terms.organisation(), terms.cycle(), command.on());
        gates.beforeProposal(terms, mentor, joining, pair.state().team().open().size() + 1);
        return places.taking(
                command.pair(),
                terms,
                mentor,
                joining,
                numbers ->
                        pairs.save(
                                pair,
                                pair.state()
                                        .join(
                                                Member.of(
                                                        person,
                                                        numbers.getOrDefault(
                                                                command.participant(), 0),
                                                        command.agreed()),
                                                command.on(),
                                                command.grounds())));
    }
}
