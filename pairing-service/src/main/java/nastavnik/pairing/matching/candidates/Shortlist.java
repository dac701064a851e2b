package nastavnik.pairing.matching.candidates;

import java.util.Arrays;

/**
 * The best candidates of one wish: a heap of limited size with the worst at the top.
 *
 * <p>Of equal ones each wish prefers others, whatever the order they come in: were it always those
 * of the lowest numbers, wishes to whom all are equal would fight for the same few.
 */
final class Shortlist {

    private long[] keys = new long[64];
    private int size;
    private int most;
    private int taste;

    void clear(int limit, int wish) {
        most = limit;
        size = 0;
        taste = Spread.mix(wish + 1);
    }

    void offer(int mentor, int value) {
        if (most == 0) {
            return;
        }
        long key = ((long) value << 32) | Integer.toUnsignedLong(Spread.mix(mentor ^ taste));
        if (size < most) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
            }
            keys[size++] = key;
            if (size == most) {
                // A sorted array is a heap.
                Arrays.sort(keys, 0, size);
            }
        } else if (key > keys[0]) {
            replaceWorst(key);
        }
    }

    private void replaceWorst(long key) {
        int hole = 0;
        for (int below = 1; below < size; below = 2 * hole + 1) {
            if (below + 1 < size && keys[below + 1] < keys[below]) {
                below++;
            }
            if (key <= keys[below]) {
                break;
            }
            keys[hole] = keys[below];
            hole = below;
        }
        keys[hole] = key;
    }

    /** Nobody whose value is not above this is kept any more. */
    int notAbove() {
        if (most == 0) {
            return Integer.MAX_VALUE;
        }
        return size < most ? Integer.MIN_VALUE : (int) (keys[0] >> Integer.SIZE) - 1;
    }

    /** The numbers of the mentors kept, in their order. */
    int[] mentors() {
        int[] mentors = new int[size];
        for (int i = 0; i < size; i++) {
            mentors[i] = Spread.unmix((int) keys[i]) ^ taste;
        }
        Arrays.sort(mentors);
        return mentors;
    }

    int size() {
        return size;
    }
}
