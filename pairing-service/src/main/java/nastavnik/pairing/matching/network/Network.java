package nastavnik.pairing.matching.network;

/**
 * The assignment problem as a flow network.
 *
 * <pre>
 *   wish ──cost──▶ node ──▶ … ──▶ root ──slot(root, k)──▶ sink
 *     └──leave──────────────────────────────────────────▶ sink
 * </pre>
 *
 * A wish sends one unit along one arc, or leaves. Nodes form a forest: a unit that enters a node
 * uses one of its places and goes on to its parent; the k-th unit of a root costs {@code slot(root,
 * k)}, which never decreases in k. A mentor is a root; a form with fewer places than the mentor has
 * in all, or a mentee who must not get this mentor twice, is a child of that root.
 *
 * <p>Arcs of wish {@code i} are {@code start[i] .. start[i+1]-1}. Everything is 64-bit where sums
 * grow.
 */
public final class Network {

    final int wishes;
    final int[] start;
    final int[] to;
    final int[] cost;
    final long[] leave;
    final int[] parent;
    final int[] capacity;
    final int[] taken;
    final int slotStep;
    final int slotMost;
    final int[] childStart;
    final int[] child;

    /**
     * @param parent of each node, -1 for a root
     * @param capacity places of each node
     * @param taken places of each root that are taken already and count for its load
     * @param slotStep what each further unit of a root costs more than the one before
     * @param slotMost and at most
     */
    public Network(
            int[] start,
            int[] to,
            int[] cost,
            long[] leave,
            int[] parent,
            int[] capacity,
            int[] taken,
            int slotStep,
            int slotMost) {
        this.wishes = leave.length;
        this.start = start;
        this.to = to;
        this.cost = cost;
        this.leave = leave;
        this.parent = parent;
        this.capacity = capacity;
        this.taken = taken;
        this.slotStep = slotStep;
        this.slotMost = slotMost;
        this.childStart = new int[parent.length + 1];
        this.child = new int[parent.length];
        listChildren();
    }

    private void listChildren() {
        for (int p : parent) {
            if (p >= 0) {
                childStart[p + 1]++;
            }
        }
        for (int v = 0; v < parent.length; v++) {
            childStart[v + 1] += childStart[v];
        }
        int[] fill = childStart.clone();
        for (int v = 0; v < parent.length; v++) {
            if (parent[v] >= 0) {
                child[fill[parent[v]]++] = v;
            }
        }
    }

    public int wishes() {
        return wishes;
    }

    /** The node an arc leads to. */
    public int to(int arc) {
        return to[arc];
    }

    int nodes() {
        return capacity.length;
    }

    /** Cost of the unit that comes when {@code flow} units are there. */
    long slot(int root, int flow) {
        return Math.min((long) slotStep * (taken[root] + (long) flow), slotMost);
    }
}
