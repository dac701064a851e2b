package nastavnik.pairing.matching;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** Wishes that may want somebody now; each once, the lowest number first. */
final class Suspects {

    private final BitSet wishes = new BitSet();

    /** No suspect is below. */
    private int from;

    void add(int wish) {
        wishes.set(wish);
        from = Math.min(from, wish);
    }

    /** Takes the first out, negative when there is none. */
    int removeFirst() {
        int first = wishes.nextSetBit(from);
        if (first >= 0) {
            wishes.clear(first);
            from = first;
        }
        return first;
    }

    /** Takes all out, in their order. */
    int[] removeAll() {
        int[] all = wishes.stream().toArray();
        clear();
        return all;
    }

    void retain(IntPredicate which) {
        for (int w = wishes.nextSetBit(from); w >= 0; w = wishes.nextSetBit(w + 1)) {
            if (!which.test(w)) {
                wishes.clear(w);
            }
        }
    }

    void clear() {
        wishes.clear();
        from = 0;
    }
}
