package nastavnik.pairing.course;

import nastavnik.events.LeavingReason;
import nastavnik.pairing.pair.Pair;
import nastavnik.pairing.pair.PairFields;
import nastavnik.pairing.participants.EndMemberships;
import nastavnik.pairing.participants.People;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.store.Filter;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
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
    private final Clock clock;

    EndMembershipsOf(AggregateStore<Pair> pairs, People people, Clock clock) {
        this.pairs = pairs;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Gives the command to every pair that still has the person, by whatever id. Whose last day is
     * to come stays until then, and the check of the next morning ends it; whatever else is told of
     * a day to come holds at once.
     */
    public void carryOut(String participant, EndMemberships todo) {
        LocalDate today = LocalDate.now(clock);
        boolean toCome = todo.on().isAfter(today);
        if (toCome && todo.reason() == LeavingReason.LEFT_ORGANISATION) {
            return;
        }
        LocalDate on = toCome ? today : todo.on();
        EndMemberships due = new EndMemberships(todo.reason(), on, todo.organisation());
        people.namesOf(participant).forEach(name -> end(name, due));
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
