package nastavnik.pairing.matching.network;

import java.util.Arrays;

/**
 * The arcs that lead to each node, banned ones too: a compact index of those known when it was
 * made, and chains of those that came after. Who reads it looks whether an arc still leads there.
 */
final class Incoming {

    private static final int NONE = -1;

    private final Network net;
    private final int[] start;
    private final int[] arc;
    private int[] first;
    private int[] next = new int[64];
    private final int indexed;
    private int known;

    Incoming(Network net) {
        this.net = net;
        indexed = net.arcs;
        known = net.arcs;
        start = new int[net.nodes + 1];
        arc = new int[net.arcs];
        first = new int[net.nodes];
        Arrays.fill(first, NONE);
        index();
    }

    private void index() {
        for (int a = 0; a < indexed; a++) {
            if (net.destination(a) != NONE) {
                start[net.destination(a) + 1]++;
            }
        }
        for (int v = 0; v + 1 < start.length; v++) {
            start[v + 1] += start[v];
        }
        int[] fill = start.clone();
        for (int a = 0; a < indexed; a++) {
            if (net.destination(a) != NONE) {
                arc[fill[net.destination(a)]++] = a;
            }
        }
    }

    /** Takes in what came since; tells whether so much came that a new index is worth it. */
    boolean outgrown() {
        if (first.length < net.nodes) {
            int before = first.length;
            first = Arrays.copyOf(first, net.nodes * 2);
            Arrays.fill(first, before, first.length, NONE);
        }
        if (next.length < net.arcs - indexed) {
            next = Arrays.copyOf(next, 2 * (net.arcs - indexed));
        }
        for (; known < net.arcs; known++) {
            int node = net.destination(known);
            if (node != NONE) {
                next[known - indexed] = first[node];
                first[node] = known;
            }
        }
        return net.arcs - indexed > Math.max(100_000, indexed / 2);
    }

    /** The first arc's cursor, to be read by {@link #arc} and moved on by {@link #next}. */
    int cursor(int node) {
        if (node + 1 < start.length && start[node] < start[node + 1]) {
            return start[node];
        }
        return chain(first[node]);
    }

    int next(int cursor, int node) {
        if (cursor >= 0) {
            return cursor + 1 < start[node + 1] ? cursor + 1 : chain(first[node]);
        }
        return chain(next[-2 - cursor - indexed]);
    }

    int arc(int cursor) {
        return cursor >= 0 ? arc[cursor] : -2 - cursor;
    }

    private static int chain(int arc) {
        return arc == NONE ? NONE : -2 - arc;
    }
}
