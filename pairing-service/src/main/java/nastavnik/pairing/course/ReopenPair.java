package nastavnik.pairing.course;

import nastavnik.pairing.gates.Gates;
import nastavnik.pairing.pair.Ending;
import nastavnik.pairing.pair.Grounds;
import nastavnik.pairing.pair.Pair;
import nastavnik.pairing.pair.Terms;
import nastavnik.pairing.participants.People;
import nastavnik.pairing.places.Places;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.aggregate.Stored;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Takes a wrong ending back. What was claimed must be claimed again, so it may be refused; whoever
 * lost the right to take part stays out.
 */
@Service
class ReopenPair {

    private final AggregateStore<Pair> pairs;
    private final Gates gates;
    private final Places places;
    private final People people;
    private final Clock clock;

    ReopenPair(AggregateStore<Pair> pairs, Gates gates, Places places, People people, Clock clock) {
        this.pairs = pairs;
        this.gates = gates;
        this.places = places;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What is to be taken back.
     *
     * @param participants whose memberships; none named means all that ended with the pair
     * @param corrects revision of the wrong ending; none means the last one
     */
    record Command(
            String pair,
            ExpectedRevision seen,
            List<String> participants,
            @Nullable Long corrects,
            LocalDate on,
            Grounds grounds) {}

    Stored<Pair> handle(Command command) {
        Stored<Pair> pair = pairs.get(command.pair(), command.seen());
        Pair state = pair.state();
        List<String> back =
                command.participants().isEmpty()
                        ? endedWith(state)
                        : command.participants().stream().distinct().toList();
        if (!back.stream().allMatch(state.team()::knows)) {
            throw new Refusal("person-is-in-the-pair");
        }
        Terms terms = state.dossier().terms();
        String mentor = state.team().mentor().participant();
        gates.beforeOrder(terms, mentor, back);
        back.forEach(id -> here(id, state.team().latest(id).organisation()));
        here(mentor, state.team().mentor().organisation());
        long corrects = command.corrects() == null ? pair.revision() : command.corrects();
        return places.taking(
                command.pair(),
                terms,
                mentor,
                back,
                numbers ->
                        pairs.save(
                                pair,
                                state.reopen(numbers, corrects, command.on(), command.grounds())));
    }

    /** Nobody comes back to where they are no longer. */
    private void here(String participant, String organisation) {
        people.get(participant)
                .lost(organisation, LocalDate.now(clock))
                .ifPresent(
                        _ -> {
                            throw new Refusal("person-is-still-there");
                        });
    }

    private static List<String> endedWith(Pair pair) {
        Ending ending =
                switch (pair) {
                    case Pair.Completed c -> c.ending();
                    case Pair.Declined d -> d.ending();
                    case Pair.Terminated t -> t.ending();
                    case Pair.Proposed _, Pair.Agreed _, Pair.Active _, Pair.Suspended _ ->
                            throw new Refusal("somebody-comes-back");
                };
        return ending.participants();
    }
}
