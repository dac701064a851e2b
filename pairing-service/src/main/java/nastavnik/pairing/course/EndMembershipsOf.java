package nastavnik.pairing.course;

import nastavnik.pairing.pair.Pair;
import nastavnik.pairing.pair.PairFields;
import nastavnik.pairing.participants.EndMemberships;
import nastavnik.pairing.participants.People;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.store.Filter;

import org.springframework.stereotype.Component;

import java.util.stream.Stream;

/**
 * Ends whatever somebody has in pairs because of what the registry told. The pair keeps the cause,
 * so a second time changes nothing.
 */
@Component
public class EndMembershipsOf {

    private static final int MANY = 10_000;

    private final AggregateStore<Pair> pairs;
    private final People people;

    EndMembershipsOf(AggregateStore<Pair> pairs, People people) {
        this.pairs = pairs;
        this.people = people;
    }

    /** Gives the command to every pair that still has the person, by whatever id. */
    public void carryOut(String participant, EndMemberships todo) {
        people.namesOf(participant).forEach(name -> end(name, todo));
    }

    private void end(String participant, EndMemberships todo) {
        Stream.of(PairFields.MENTOR, PairFields.MEMBER)
                .flatMap(side -> open(side, participant))
                .distinct()
                .forEach(
                        pair ->
                                pairs.change(
                                        pair,
                                        now ->
                                                now.state()
                                                        .end(
                                                                participant,
                                                                todo.organisation(),
                                                                todo.on(),
                                                                todo.reason())));
    }

    private Stream<String> open(String side, String participant) {
        return pairs.list(Filter.is(side, participant).and(PairFields.open()), MANY).stream()
                .map(Stored::id);
    }
}
