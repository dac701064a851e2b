package nastavnik.pairing.matching.candidates;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Those one person could reach, each once. Used again and again by one thread. */
final class Reach {

    private int[] stamp = new int[0];
    private int[] numbers = new int[0];
    private final List<Numbers> whole = new ArrayList<>();
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
        if (pool == null || has(pool)) {
            return;
        }
        whole.add(pool);
        for (int i = 0; i < pool.size(); i++) {
            add(pool.get(i));
        }
    }

    private boolean has(Numbers pool) {
        for (Numbers one : whole) {
            if (one == pool) {
                return true;
            }
        }
        return false;
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
