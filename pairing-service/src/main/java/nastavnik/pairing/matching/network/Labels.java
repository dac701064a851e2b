package nastavnik.pairing.matching.network;

import java.util.Arrays;

/**
 * Dijkstra's tentative distances of the nodes, how each was reached (by an arc, or otherwise), and
 * the queue.
 */
final class Labels {

    static final long FAR = Long.MAX_VALUE / 4;

    /** Reached from a node below, which is where it comes {@link #from}. */
    static final int CHILD = -2;

    /** Reached from the node above. */
    static final int PARENT = -3;

    /** Where the search began. */
    static final int SOURCE = -4;

    long[] distance = new long[0];
    int[] via = new int[0];
    int[] from = new int[0];
    private int[] seen = new int[0];
    private int count;
    private final NodeHeap heap = new NodeHeap();

    void grow(int nodes) {
        if (distance.length < nodes) {
            int before = distance.length;
            distance = Arrays.copyOf(distance, nodes * 2);
            via = Arrays.copyOf(via, nodes * 2);
            from = Arrays.copyOf(from, nodes * 2);
            seen = Arrays.copyOf(seen, nodes * 2);
            Arrays.fill(distance, before, distance.length, FAR);
        }
    }

    /** Keeps a way to a node if it is the shortest so far. */
    void reach(int node, long at, int how, int whence) {
        if (at < distance[node]) {
            if (distance[node] == FAR) {
                seen[count++] = node;
            }
            distance[node] = at;
            via[node] = how;
            from[node] = whence;
            heap.push(at, node);
        }
    }

    /** The nearest node not yet visited and nearer than the limit, or -1. */
    int nearest(long limit) {
        while (!heap.isEmpty() && heap.smallest() < limit) {
            long at = heap.smallest();
            int node = heap.pop();
            if (at == distance[node]) {
                return node;
            }
        }
        return -1;
    }

    /** Moves the prices of all nodes nearer than the limit by the rest of the way. */
    void shift(Flow flow, long limit, int sign) {
        for (int i = 0; i < count; i++) {
            int node = seen[i];
            if (distance[node] < limit) {
                flow.reprice(node, flow.price[node] + sign * (limit - distance[node]));
            }
        }
    }

    void clear() {
        for (int i = 0; i < count; i++) {
            distance[seen[i]] = FAR;
        }
        count = 0;
        heap.clear();
    }
}
