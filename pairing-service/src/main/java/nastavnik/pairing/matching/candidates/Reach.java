package nastavnik.pairing.matching.candidates;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/** Those one person could reach, each once. Used again and again by one thread. */
final class Reach {

    private int[] stamp = new int[0];
    private int[] numbers = new int[0];
    private final List<Numbers> whole = new ArrayList<>();
    private @Nullable UnaryOperator<Numbers> sieve;
    private IntPredicate useful = _ -> true;
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
        Numbers some = sieve == null ? pool : sieve.apply(pool);
        for (int i = 0; i < some.size() && useful.test(some.get(i)); i++) {
            add(some.get(i));
        }
    }

    /** Takes only a part of each pool from now on, as far as those in it are useful. */
    void sift(UnaryOperator<Numbers> part, IntPredicate asFarAs) {
        sieve = part;
        useful = asFarAs;
    }

    /** Takes whole pools again. */
    void siftNoMore() {
        sieve = null;
        useful = _ -> true;
    }

    boolean isSifted() {
        return sieve != null;
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
