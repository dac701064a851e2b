package nastavnik.pairing.matching.network;

import java.util.Arrays;

/** Who sits at which node: doubly linked lists in arrays, every change in constant time. */
final class Members {

    static final int NONE = -1;

    private final int[] first;
    private final int[] next;
    private final int[] previous;

    Members(int nodes, int wishes) {
        first = new int[nodes];
        next = new int[wishes];
        previous = new int[wishes];
        Arrays.fill(first, NONE);
    }

    int first(int node) {
        return first[node];
    }

    int next(int wish) {
        return next[wish];
    }

    void add(int node, int wish) {
        int head = first[node];
        next[wish] = head;
        previous[wish] = NONE;
        if (head != NONE) {
            previous[head] = wish;
        }
        first[node] = wish;
    }

    void remove(int node, int wish) {
        if (previous[wish] == NONE) {
            first[node] = next[wish];
        } else {
            next[previous[wish]] = next[wish];
        }
        if (next[wish] != NONE) {
            previous[next[wish]] = previous[wish];
        }
    }
}
