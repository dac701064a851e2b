package nastavnik.pairing.matching.network;

import java.util.Arrays;

/**
 * A binary heap of nodes by distance, smallest first, equal ones by number: the same input is
 * visited in the same order always. A node may be pushed again with a smaller distance.
 */
final class NodeHeap {

    private long[] distances = new long[64];
    private int[] nodes = new int[64];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    long smallest() {
        return distances[0];
    }

    void push(long distance, int node) {
        if (size == nodes.length) {
            distances = Arrays.copyOf(distances, size * 2);
            nodes = Arrays.copyOf(nodes, size * 2);
        }
        int hole = size++;
        while (hole > 0) {
            int above = (hole - 1) >>> 1;
            if (!before(distance, node, above)) {
                break;
            }
            move(above, hole);
            hole = above;
        }
        distances[hole] = distance;
        nodes[hole] = node;
    }

    int pop() {
        int result = nodes[0];
        size--;
        long distance = distances[size];
        int node = nodes[size];
        int hole = 0;
        for (int below = 1; below < size; below = 2 * hole + 1) {
            if (below + 1 < size && before(distances[below + 1], nodes[below + 1], below)) {
                below++;
            }
            if (before(distance, node, below)) {
                break;
            }
            move(below, hole);
            hole = below;
        }
        distances[hole] = distance;
        nodes[hole] = node;
        return result;
    }

    private boolean before(long distance, int node, int at) {
        return distance < distances[at] || (distance == distances[at] && node < nodes[at]);
    }

    private void move(int from, int to) {
        distances[to] = distances[from];
        nodes[to] = nodes[from];
    }
}
