package nastavnik.pairing.places;

import nastavnik.pairing.pair.Pair;
import nastavnik.pairing.pair.PairFields;
import nastavnik.pairing.pair.Terms;
import nastavnik.pairing.participants.People;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.ClaimTaken;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.store.Filter;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Gives a mentor's numbered places away. All places held are read once: refused if there are not
 * enough, else the lowest free numbers are taken; whoever is second meets a taken claim and looks
 * again. Fewer places never end a pair, they refuse the next.
 */
@Component
public class Places {

    /** More rivals at once than anybody has places. */
    private static final int LOOKS = 100;

    private static final int MANY = 10_000;

    private final AggregateStore<Pair> pairs;
    private final People people;

    Places(AggregateStore<Pair> pairs, People people) {
        this.pairs = pairs;
        this.people = people;
    }

    /**
     * Saves with a place for each mentee.
     *
     * @param pair id of the one the mentees are in, or come into
     * @param save given the numbers by mentee, saves what claims them
     * @throws Refusal {@code mentor-has-a-free-place} or {@code mentee-has-no-mentor-yet}
     */
    public Stored<Pair> taking(
            String pair,
            Terms terms,
            String mentor,
            Collection<String> mentees,
            Function<Map<String, Integer>, Stored<Pair>> save) {
        for (int look = 0; look < LOOKS; look++) {
            Map<String, Integer> numbers = numbers(terms, mentor, mentees);
            try {
                return save.apply(numbers);
            } catch (ClaimTaken e) {
                mentees.forEach(mentee -> refuseIfLed(pair, terms, mentee));
            }
        }
        throw new Refusal("mentor-has-a-free-place");
    }

    private Map<String, Integer> numbers(Terms terms, String mentor, Collection<String> mentees) {
        Map<String, Integer> numbers = new HashMap<>();
        if (!terms.takesPlaces()) {
            mentees.forEach(mentee -> numbers.put(mentee, 0));
            return numbers;
        }
        int allowed = people.get(mentor).places(terms.cycle());
        Set<Integer> held = held(mentor);
        if (held.size() + mentees.size() > allowed) {
            throw new Refusal("mentor-has-a-free-place", allowed, held.size());
        }
        int number = 0;
        for (String mentee : mentees) {
            do {
                number++;
            } while (held.contains(number));
            numbers.put(mentee, number);
        }
        return numbers;
    }

    /** Numbers of all places a mentor has given away. */
    public Set<Integer> held(String mentor) {
        Set<Integer> held = new TreeSet<>();
        pairs.list(Filter.is(PairFields.MENTOR, mentor).and(PairFields.open()), MANY).stream()
                .map(stored -> stored.state().team())
                .filter(team -> team.mentor().participant().equals(mentor))
                .forEach(team -> held.addAll(team.places()));
        return held;
    }

    /** A mentee's claim will not become free by looking again. */
    private void refuseIfLed(String pair, Terms terms, String mentee) {
        boolean led =
                pairs
                        .list(
                                Filter.is(PairFields.MEMBER, mentee)
                                        .and(Filter.is(PairFields.FORM, terms.form()))
                                        .and(PairFields.open()),
                                MANY)
                        .stream()
                        .filter(stored -> !stored.id().equals(pair))
                        .anyMatch(stored -> stored.state().team().open(mentee).isPresent());
        if (led) {
            throw new Refusal("mentee-has-no-mentor-yet");
        }
    }
}
