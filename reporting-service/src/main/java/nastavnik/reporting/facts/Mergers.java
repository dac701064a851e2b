package nastavnik.reporting.facts;

import nastavnik.reporting.columns.Column;
import nastavnik.reporting.columns.Table;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/** Which ids are the same person; resolved when asked, so every order of arrival gives the same. */
public final class Mergers {

    private final Column survivors = new Column();
    private final Map<Integer, Set<Integer>> absorbed = new HashMap<>();

    void set(int person, int survivor) {
        int before = direct(person);
        if (before == survivor) {
            return;
        }
        absorbed.computeIfPresent(before, (_, others) -> without(person, others));
        survivors.set(person, survivor);
        if (survivor != person) {
            absorbed.computeIfAbsent(survivor, _ -> new TreeSet<>()).add(person);
        }
    }

    private static @Nullable Set<Integer> without(int person, Set<Integer> others) {
        others.remove(person);
        return others.isEmpty() ? null : others;
    }

    int direct(int person) {
        int survivor = survivors.get(person);
        return survivor == Table.NONE ? person : survivor;
    }

    /** The person in whom this one goes on. */
    public int resolve(int person) {
        int resolved = person;
        int steps = 0;
        for (int next = direct(person); next != resolved; next = direct(resolved)) {
            if (steps++ > absorbed.size()) {
                return person; // a circle is a writer's mistake; each then stays what it is
            }
            resolved = next;
        }
        return resolved;
    }

    /** Visits a person, as {@link #resolve} names him, and everybody who was merged into him. */
    public void eachOf(int person, IntConsumer visitor) {
        visitor.accept(person);
        if (!absorbed.isEmpty() && resolve(person) == person) {
            eachAbsorbed(person, visitor);
        }
    }

    /** Visits everybody who is the same person as this one. */
    void eachSame(int person, IntConsumer visitor) {
        eachOf(resolve(person), visitor);
    }

    private void eachAbsorbed(int person, IntConsumer visitor) {
        for (int other : absorbed.getOrDefault(person, Set.of())) {
            if (resolve(other) != other) {
                visitor.accept(other);
                eachAbsorbed(other, visitor);
            }
        }
    }
}
