package nastavnik.pairing.matching.network;

import java.util.Arrays;

/**
 * The assignment problem as a flow network that can change.
 *
 * <pre>
 *   wish ──cost──▶ node ──▶ … ──▶ root ──slot(root, k)──▶ sink
 *     └──leave──────────────────────────────────────────▶ sink
 * </pre>
 *
 * A wish sends one unit along one arc, or leaves. Nodes form a forest: a unit that enters a node
 * uses one of its places and goes on to its parent; the k-th unit of a root costs {@code slot(root,
 * k)}, which never decreases in k (a convex cost, so a flow problem still). A mentor is a root; a
 * form with fewer places than the mentor has in all, or a mentee who must not get this mentor
 * twice, is a child of that root.
 *
 * <p>Arcs of wish {@code i} are {@code start[i] .. end[i]-1}; an arc whose {@code to} is negative
 * may not be used: it is gone ({@link #NONE}) or banned for a while. Sums are 64-bit.
 */
public final class Network {

    /** No node. */
    static final int NONE = -1;

    /** A banned arc to node {@code v} leads to {@code BANNED - v}. */
    private static final int BANNED = -2;

    int wishes;
    int nodes;
    int arcs;
    int[] start = new int[16];
    int[] end = new int[16];
    long[] leave = new long[16];
    int[] owner = new int[16];
    int[] to = new int[16];
    int[] cost = new int[16];
    int[] parent = new int[16];
    int[] capacity = new int[16];
    int[] taken = new int[16];
    int[] firstChild = new int[16];
    int[] nextChild = new int[16];

    private final int slotStep;
    private final int slotMost;

    /**
     * An empty network.
     *
     * @param slotStep what each further unit of a root costs more than the one before
     * @param slotMost what a unit costs at most
     */
    public Network(int slotStep, int slotMost) {
        this.slotStep = slotStep;
        this.slotMost = slotMost;
    }

    /**
     * A mentor.
     *
     * @param taken places taken outside the network, which count for the load
     */
    public int addRoot(int places, int taken) {
        int node = addNode(NONE, places);
        this.taken[node] = taken;
        return node;
    }

    /** A node whose units go on to a root. */
    public int addChild(int root, int places) {
        int node = addNode(root, places);
        nextChild[node] = firstChild[root];
        firstChild[root] = node;
        return node;
    }

    private int addNode(int above, int places) {
        if (nodes == parent.length) {
            int length = nodes * 2;
            parent = Arrays.copyOf(parent, length);
            capacity = Arrays.copyOf(capacity, length);
            taken = Arrays.copyOf(taken, length);
            firstChild = Arrays.copyOf(firstChild, length);
            nextChild = Arrays.copyOf(nextChild, length);
        }
        parent[nodes] = above;
        capacity[nodes] = places;
        firstChild[nodes] = NONE;
        nextChild[nodes] = NONE;
        return nodes++;
    }

    /** A wish without arcs; those added next are its own. */
    public int addWish(long leaving) {
        if (wishes == start.length) {
            start = Arrays.copyOf(start, wishes * 2);
            end = Arrays.copyOf(end, wishes * 2);
            leave = Arrays.copyOf(leave, wishes * 2);
        }
        start[wishes] = arcs;
        end[wishes] = arcs;
        leave[wishes] = leaving;
        return wishes++;
    }

    /** One more arc of a wish; a row that others have followed moves to the end. */
    public int addArc(int wish, int node, int price) {
        if (end[wish] != arcs) {
            moveRow(wish);
        }
        growArcs(1);
        owner[arcs] = wish;
        to[arcs] = node;
        cost[arcs] = price;
        end[wish] = ++arcs;
        return arcs - 1;
    }

    private void moveRow(int wish) {
        int length = end[wish] - start[wish];
        growArcs(length);
        System.arraycopy(to, start[wish], to, arcs, length);
        System.arraycopy(cost, start[wish], cost, arcs, length);
        Arrays.fill(owner, arcs, arcs + length, wish);
        Arrays.fill(to, start[wish], end[wish], NONE);
        start[wish] = arcs;
        arcs += length;
        end[wish] = arcs;
    }

    private void growArcs(int more) {
        if (arcs + more > to.length) {
            int length = Math.max(arcs + more, to.length + (to.length >> 1));
            owner = Arrays.copyOf(owner, length);
            to = Arrays.copyOf(to, length);
            cost = Arrays.copyOf(cost, length);
        }
    }

    public int firstArc(int wish) {
        return start[wish];
    }

    public int endArc(int wish) {
        return end[wish];
    }

    /** Whether an arc may be used. */
    public boolean isArc(int arc) {
        return to[arc] >= 0;
    }

    /** Bans an arc, or lifts the ban; it keeps its place in the row. */
    void turn(int arc) {
        to[arc] = BANNED - to[arc];
    }

    /** The node an arc leads to or would if it were not banned, {@link #NONE} when it is gone. */
    public int destination(int arc) {
        return to[arc] > BANNED ? to[arc] : BANNED - to[arc];
    }

    /** Whether an arc that is not gone may not be used for a while. */
    public boolean isBanned(int arc) {
        return to[arc] <= BANNED;
    }

    /** The node of an arc that is banned. */
    public int banned(int arc) {
        return BANNED - to[arc];
    }

    public int cost(int arc) {
        return cost[arc];
    }

    public int capacity(int node) {
        return capacity[node];
    }

    public long leave(int wish) {
        return leave[wish];
    }

    /** The node an arc leads to. */
    public int to(int arc) {
        return to[arc];
    }

    public int wishes() {
        return wishes;
    }

    public int nodes() {
        return nodes;
    }

    /** The first node below a root, negative for none. */
    public int firstChild(int root) {
        return firstChild[root];
    }

    /** The node beside another below the same root, negative for none. */
    public int nextChild(int child) {
        return nextChild[child];
    }

    /** A node itself or the one above it: the forest is two nodes high. */
    int rootOf(int node) {
        return isRoot(node) ? node : parent[node];
    }

    boolean isRoot(int node) {
        return parent[node] == NONE;
    }

    /** For each root, how many arcs lead to it or its children: so many units can come at most. */
    int[] degrees() {
        int[] degrees = new int[nodes];
        for (int a = 0; a < arcs; a++) {
            if (isArc(a)) {
                degrees[rootOf(to[a])]++;
            }
        }
        return degrees;
    }

    /** Cost of the unit that comes to a root when {@code flow} units are there. */
    public long slot(int root, int flow) {
        return Math.min((long) slotStep * (taken[root] + (long) flow), slotMost);
    }
}
