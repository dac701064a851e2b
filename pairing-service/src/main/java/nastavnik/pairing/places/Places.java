package nastavnik.pairing.places;

import nastavnik.pairing.pair.Dossier;
import nastavnik.pairing.pair.Member;
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

    private static final String FREE_PLACE = "mentor-has-a-free-place";

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
     * Saves with a place for each mentee, and says so only if the second check left it.
     *
     * @param pair id of the one the mentees are in, or come into
     * @param save given the numbers by mentee, saves what claims them
     * @throws Refusal {@code mentor-has-a-free-place} or {@code mentee-has-no-mentor-yet}; by any
     *     rule that no longer held after the save
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
                return confirmed(save.apply(numbers), terms, mentor, mentees);
            } catch (ClaimTaken e) {
                mentees.forEach(mentee -> refuseIfLed(pair, terms, mentee));
            }
        }
        throw refusal(FREE_PLACE, terms, mentor);
    }

    private Stored<Pair> confirmed(
            Stored<Pair> saved, Terms terms, String mentor, Collection<String> mentees) {
        Dossier now = pairs.get(saved.id()).state().dossier();
        for (String mentee : mentees) {
            saved.state()
                    .team()
                    .open(mentee)
                    .map(Member::given)
                    .flatMap(now::takenBack)
                    .ifPresent(
                            rule -> {
                                throw refusal(rule, terms, mentor);
                            });
        }
        return saved;
    }

    /** A refusal by a rule, with whatever its text mentions. */
    public Refusal refusal(String rule, Terms terms, String mentor) {
        return rule.equals(FREE_PLACE)
                ? new Refusal(rule, allowed(terms, mentor), held(mentor).size())
                : new Refusal(rule);
    }

    /**
     * Looks again after a save whether the mentor has as many places as were given away.
     *
     * @throws Refusal {@code mentor-has-a-free-place}
     */
    public void checkAgain(Terms terms, String mentor) {
        if (terms.takesPlaces()) {
            int allowed = allowed(terms, mentor);
            int held = held(mentor).size();
            if (held > allowed) {
                throw new Refusal(FREE_PLACE, allowed, held);
            }
        }
    }

    private int allowed(Terms terms, String mentor) {
        return people.get(mentor).places(terms.cycle());
    }

    private Map<String, Integer> numbers(Terms terms, String mentor, Collection<String> mentees) {
        Map<String, Integer> numbers = new HashMap<>();
        if (!terms.takesPlaces()) {
            mentees.forEach(mentee -> numbers.put(mentee, 0));
            return numbers;
        }
        int allowed = allowed(terms, mentor);
        Set<Integer> held = held(mentor);
        if (held.size() + mentees.size() > allowed) {
            throw new Refusal(FREE_PLACE, allowed, held.size());
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
