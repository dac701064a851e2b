package nastavnik.pairing.matching.candidates;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Those one person could reach, each once. Used again and again by one thread. */
final class Reach {

    private int[] stamp = new int[0];
    private int[] numbers = new int[0];
    private final List<Numbers> pools = new ArrayList<>();
    private int now;
    private int size;

    void clear(int all) {
        if (stamp.length < all) {
            stamp = new int[all * 2];
            numbers = new int[all * 2];
            now = 0;
        }
        now++;
        pools.clear();
        size = 0;
    }

    /** Adds a part of a pool, which does not grow before all is cleared. */
    void add(@Nullable Numbers pool, Part part) {
        if (pool == null || has(pool)) {
            return;
        }
        pools.add(pool);
        Numbers some = part.of(pool);
        for (int i = 0; i < some.size() && part.goesOnWith(some.get(i)); i++) {
            add(some.get(i));
        }
    }

    private boolean has(Numbers pool) {
        for (Numbers one : pools) {
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
