package nastavnik.pairing.matching.network;

import java.util.Arrays;

/** Nodes something happened to, in the order it did; the same may stand there twice. */
final class NodeLog {

    private int[] nodes = new int[64];
    private int size;
    private int read;
    private boolean open;

    /** From now on nodes are written down. */
    void open() {
        open = true;
        read = size;
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

    /** What was written since it was last read; it can be read again only while all is imagined. */
    int[] read(Trail trail) {
        int from = read;
        int[] news = Arrays.copyOfRange(nodes, from, size);
        read = size;
        if (trail.isOpen()) {
            trail.leave(() -> read = from);
        } else {
            size = 0;
            read = 0;
        }
        return news;
    }

    int size() {
        return size;
    }

    /** Strikes out what was written after a size. */
    void backTo(int before) {
        size = before;
    }
}
