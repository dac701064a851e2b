package nastavnik.pairing.matching.network;

import java.util.Arrays;

/**
 * Who sits at each node, as a doubly linked list. Who has left still knows between whom it sat, so
 * that it can be put back (dancing links, Hitotumatu and Noshita 1979).
 */
final class Members {

    private static final int NONE = Network.NONE;

    private int[] first = new int[0];
    private int[] next = new int[0];
    private int[] previous = new int[0];

    void grow(int nodes, int wishes) {
        if (first.length < nodes) {
            int before = first.length;
            first = Arrays.copyOf(first, nodes * 2);
            Arrays.fill(first, before, first.length, NONE);
        }
        if (next.length < wishes) {
            next = Arrays.copyOf(next, wishes * 2);
            previous = Arrays.copyOf(previous, wishes * 2);
        }
    }

    /** Somebody at a node, -1 for nobody. */
    int first(int node) {
        return first[node];
    }

    int next(int wish) {
        return next[wish];
    }

    int previous(int wish) {
        return previous[wish];
    }

    /** Puts a wish before all others at a node. */
    void enter(int wish, int node) {
        neighbours(wish, first[node], NONE);
        putBack(wish, node);
    }

    /** Lets a wish believe that it sits between two others. */
    void neighbours(int wish, int after, int before) {
        next[wish] = after;
        previous[wish] = before;
    }

    /** Puts a wish between the neighbours it knows. */
    void putBack(int wish, int node) {
        if (next[wish] != NONE) {
            previous[next[wish]] = wish;
        }
        setAfter(wish, node, wish);
    }

    void leave(int wish, int node) {
        setAfter(wish, node, next[wish]);
        if (next[wish] != NONE) {
            previous[next[wish]] = previous[wish];
        }
    }

    private void setAfter(int wish, int node, int follower) {
        if (previous[wish] == NONE) {
            first[node] = follower;
        } else {
            next[previous[wish]] = follower;
        }
    }
}
