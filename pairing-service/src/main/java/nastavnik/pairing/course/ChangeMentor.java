package nastavnik.pairing.course;

import nastavnik.pairing.gates.Entrants;
import nastavnik.pairing.gates.Gates;
import nastavnik.pairing.pair.Agreement;
import nastavnik.pairing.pair.Grounds;
import nastavnik.pairing.pair.Member;
import nastavnik.pairing.pair.Mentor;
import nastavnik.pairing.pair.Pair;
import nastavnik.pairing.pair.Terms;
import nastavnik.pairing.places.Places;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.Stored;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.time.LocalDate;
import java.util.List;

/** Gives a pair another mentor, with places for everybody; its id stays. */
@Service
class ChangeMentor {

    private final AggregateStore<Pair> pairs;
    private final Entrants entrants;
    private final Gates gates;
    private final Places places;

    ChangeMentor(AggregateStore<Pair> pairs, Entrants entrants, Gates gates, Places places) {
        this.pairs = pairs;
        this.entrants = entrants;
        this.gates = gates;
        this.places = places;
    }

    record Command(
            String pair,
            ExpectedRevision seen,
            String mentor,
            LocalDate on,
            @Nullable Agreement agreed,
            Grounds grounds) {}

    Stored<Pair> handle(Command command) {
        Stored<Pair> pair = pairs.get(command.pair(), command.seen());
        Pair state = pair.state();
        if (state.team().mentor().participant().equals(command.mentor())) {
            return pair;
        }
        Terms terms = state.dossier().terms();
        List<String> mentees = state.team().open().stream().map(Member::participant).toList();
        Mentor next =
                Mentor.of(
                        entrants.mentor(
                                command.mentor(),
                                terms.organisation(),
                                terms.cycle(),
                                command.on()),
                        command.agreed());
        gates.beforeProposal(terms, command.mentor(), mentees, mentees.size());
        return places.taking(
                command.pair(),
                terms,
                command.mentor(),
                mentees,
                numbers ->
                        pairs.save(
                                pair,
                                state.changeMentor(
                                        next, numbers, command.on(), command.grounds())));
    }
}
