package nastavnik.pairing.matching.network;

import java.util.Arrays;

/** Nodes or wishes something happened to, in the order it did; the same may stand there twice. */
final class NodeLog {

    private int[] nodes = new int[64];
    private int size;
    private int taken;
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
    int[] take() {
        int[] fresh = Arrays.copyOfRange(nodes, taken, size);
        taken = size;
        return fresh;
    }

    /** Forgets what was taken: no mark may be gone back to any more. */
    void forget() {
        size -= taken;
        System.arraycopy(nodes, taken, nodes, 0, size);
        taken = 0;
    }

    /** How much was written and taken until now. */
    record Mark(int size, int taken) {}

    Mark mark() {
        return new Mark(size, taken);
    }

    /** Strikes out what was written since, and what was taken since may be taken again. */
    void backTo(Mark mark) {
        size = mark.size;
        taken = mark.taken;
    }
}
