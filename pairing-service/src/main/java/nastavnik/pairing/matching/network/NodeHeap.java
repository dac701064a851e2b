package nastavnik.pairing.matching.network;

import java.util.Arrays;

/**
 * A radix heap of nodes by distance (Ahuja, Mehlhorn, Orlin and Tarjan 1990), for searches that
 * never come nearer again: nothing may be pushed that is less than what was the smallest. A node
 * may be pushed again with a smaller distance. The same pushes give the same order.
 *
 * <p>Bucket b holds the distances whose highest bit that differs from the last smallest is bit b-1;
 * bucket 0 those equal to it. When it runs empty, the first of the others is shared out anew.
 */
final class NodeHeap {

    private static final int BUCKETS = Long.SIZE + 1;

    private final long[][] distances = new long[BUCKETS][16];
    private final int[][] nodes = new int[BUCKETS][16];
    private final int[] sizes = new int[BUCKETS];
    private int size;
    private long last = Long.MIN_VALUE;

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        Arrays.fill(sizes, 0);
        size = 0;
        last = Long.MIN_VALUE;
    }

    void push(long distance, int node) {
        put(distance, node);
        size++;
    }

    private void put(long distance, int node) {
        int bucket = Long.SIZE - Long.numberOfLeadingZeros(distance ^ last);
        int at = sizes[bucket]++;
        if (at == nodes[bucket].length) {
            distances[bucket] = Arrays.copyOf(distances[bucket], at * 2);
            nodes[bucket] = Arrays.copyOf(nodes[bucket], at * 2);
        }
        distances[bucket][at] = distance;
        nodes[bucket][at] = node;
    }

    long smallest() {
        if (sizes[0] == 0) {
            shareOut();
        }
        return last;
    }

    int pop() {
        smallest();
        size--;
        return nodes[0][--sizes[0]];
    }

    private void shareOut() {
        int bucket = 1;
        while (sizes[bucket] == 0) {
            bucket++;
        }
        int count = sizes[bucket];
        sizes[bucket] = 0;
        last = least(distances[bucket], count);
        for (int i = 0; i < count; i++) {
            put(distances[bucket][i], nodes[bucket][i]);
        }
    }

    private static long least(long[] distances, int count) {
        long least = distances[0];
        for (int i = 1; i < count; i++) {
            least = Math.min(least, distances[i]);
        }
        return least;
    }
}
