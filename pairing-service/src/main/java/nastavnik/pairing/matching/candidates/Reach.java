package nastavnik.pairing.matching.candidates;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Those one person could reach, each once. Used again and again by one thread. */
final class Reach {

    private int[] stamp = new int[0];
    private int[] numbers = new int[0];
    private final Set<Numbers> whole = Collections.newSetFromMap(new IdentityHashMap<>());
    private int now;
    private int size;

    void clear(int all) {
        if (stamp.length < all) {
            stamp = new int[all * 2];
            numbers = new int[all * 2];
            now = 0;
        }
        now++;
        whole.clear();
        size = 0;
    }

    /** Adds a pool, which does not grow before all is cleared. */
    void add(@Nullable Numbers pool) {
        if (pool == null || !whole.add(pool)) {
            return;
        }
        for (int i = 0; i < pool.size(); i++) {
            add(pool.get(i));
        }
    }

    void add(int number) {
        if (stamp[number] != now) {
            stamp[number] = now;
            numbers[size++] = number;
        }
    }

    boolean has(int number) {
        return stamp[number] == now;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return numbers[index];
    }
}
