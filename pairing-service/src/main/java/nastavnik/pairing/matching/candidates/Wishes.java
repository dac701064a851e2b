package nastavnik.pairing.matching.candidates;

import nastavnik.pairing.matching.policy.PolicyCheck;
import nastavnik.pairing.matching.problem.Mentee;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every wish by number, and the number of each that anybody still has. */
final class Wishes {

    private static final int MONTH = 30;
    private static final int MOST_WAITED = 3650;

    private final int waitingBonus;
    private final List<Wish> all = new ArrayList<>();
    private final Map<Key, Integer> numbers = new HashMap<>();

    /**
     * None yet.
     *
     * @param waitingBonus points of priority for each month waited
     */
    Wishes(int waitingBonus) {
        this.waitingBonus = waitingBonus;
    }

    private record Key(String mentee, String form) {}

    /** A wish that is there from now on; gives its number. */
    int add(int number, Mentee mentee, String form) {
        boolean several = mentee.forms().size() > 1;
        numbers.put(new Key(mentee.id(), form), all.size());
        all.add(new Wish(number, mentee.id(), form, priority(mentee), several));
        return all.size() - 1;
    }

    private int priority(Mentee mentee) {
        long waited = Math.clamp(mentee.waitedDays(), 0, MOST_WAITED) / MONTH;
        int own = Math.clamp(mentee.priority(), 0, PolicyCheck.MOST_POINTS);
        return own + (int) waited * waitingBonus;
    }

    /** Forgets the wishes of a mentee; they keep their numbers. */
    void remove(Mentee mentee) {
        mentee.forms().forEach(form -> numbers.remove(new Key(mentee.id(), form)));
    }

    Wish get(int number) {
        return all.get(number);
    }

    int size() {
        return all.size();
    }

    @Nullable Integer number(String mentee, String form) {
        return numbers.get(new Key(mentee, form));
    }
}
