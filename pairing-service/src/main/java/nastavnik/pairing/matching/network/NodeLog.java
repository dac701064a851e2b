package nastavnik.pairing.matching.network;

import java.util.Arrays;

/** Nodes or wishes something happened to, in the order it did; the same may stand there twice. */
final class NodeLog {

    private int[] nodes = new int[64];
    private int size;
    private boolean open;

    /** From now on nodes are written down. */
    void open() {
        open = true;
    }

    void add(int node) {
        if (!open) {
            return;
        }
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, size * 2);
        }
        nodes[size++] = node;
    }

    /** What was written since it was last taken. */
    int[] all() {
        return Arrays.copyOf(nodes, size);
    }

    /** The same, once. */
    int[] take() {
        int[] taken = all();
        size = 0;
        return taken;
    }

    int size() {
        return size;
    }

    /** Strikes out what was written after a size. */
    void backTo(int before) {
        size = before;
    }
}
