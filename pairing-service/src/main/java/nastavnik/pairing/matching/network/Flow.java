package nastavnik.pairing.matching.network;

import java.util.Arrays;

/**
 * Who uses which arc, and what every node is worth.
 *
 * <p>Invariants, with {@code u(i)} what a wish pays:
 *
 * <ul>
 *   <li>{@code u(i) <= leave(i)} and {@code u(i) <= cost + price} along each of its arcs;
 *   <li>{@code slot(root, flow-1) <= price(root)} where there is flow, {@code price(root) <=
 *       slot(root, flow)} where there is a place;
 *   <li>{@code price(child) >= price(parent)} where there is flow, {@code <=} where there is a
 *       place.
 * </ul>
 *
 * They say that every step in the residual graph has a reduced cost of nothing or more, hence that
 * no change of the assignment makes it cheaper.
 */
final class Flow {

    static final int ALONE = Assignment.ALONE;

    /** A wish that is not there: removed, frozen, or not come yet. */
    static final int ABSENT = Assignment.ABSENT;

    private static final int NONE = Network.NONE;

    final Network net;
    int[] used;
    int[] flow;
    long[] price;
    private int[] firstMember;
    private int[] nextMember;
    private int[] previousMember;
    private final NodeLog repriced = new NodeLog();
    private int knownWishes;
    private int knownNodes;

    Flow(Network net) {
        this.net = net;
        used = new int[net.wishes];
        nextMember = new int[net.wishes];
        previousMember = new int[net.wishes];
        flow = new int[net.nodes];
        price = new long[net.nodes];
        firstMember = new int[net.nodes];
        grow();
    }

    /**
     * Takes in wishes and nodes the network has got since: absent, empty, and at their own cost.
     */
    final void grow() {
        if (used.length < net.wishes) {
            used = Arrays.copyOf(used, net.wishes * 2);
            nextMember = Arrays.copyOf(nextMember, used.length);
            previousMember = Arrays.copyOf(previousMember, used.length);
        }
        if (flow.length < net.nodes) {
            flow = Arrays.copyOf(flow, net.nodes * 2);
            price = Arrays.copyOf(price, flow.length);
            firstMember = Arrays.copyOf(firstMember, flow.length);
        }
        for (; knownWishes < net.wishes; knownWishes++) {
            used[knownWishes] = ABSENT;
        }
        for (; knownNodes < net.nodes; knownNodes++) {
            int parent = net.parent[knownNodes];
            price[knownNodes] = parent == NONE ? net.slot(knownNodes, 0) : price[parent];
            firstMember[knownNodes] = NONE;
        }
    }

    private Flow(Flow other) {
        net = other.net;
        used = other.used.clone();
        nextMember = other.nextMember.clone();
        previousMember = other.previousMember.clone();
        flow = other.flow.clone();
        price = other.price.clone();
        firstMember = other.firstMember.clone();
    }

    /** Who sits where and the prices, for {@link #restore}. */
    Flow copy() {
        return new Flow(this);
    }

    /** Takes over who sits where and the prices of another time; that one is used up. */
    void restore(Flow other) {
        used = other.used;
        nextMember = other.nextMember;
        previousMember = other.previousMember;
        flow = other.flow;
        price = other.price;
        firstMember = other.firstMember;
    }

    /** The node a wish sits at, {@link Network#NONE} when it sits nowhere. */
    int node(int wish) {
        return used[wish] < 0 ? NONE : net.to[used[wish]];
    }

    /** What a wish pays: the cost of its arc and the price of its node, or of leaving. */
    long paid(int wish) {
        int arc = used[wish];
        return arc < 0 ? net.leave[wish] : net.cost[arc] + price[net.to[arc]];
    }

    /** Sets a price; whoever watches prices hears of it. */
    void reprice(int node, long value) {
        price[node] = value;
        repriced.add(node);
    }

    /** The nodes that got another price. */
    NodeLog repriced() {
        return repriced;
    }

    boolean hasPlace(int node) {
        return flow[node] < net.capacity[node];
    }

    int firstMember(int node) {
        return firstMember[node];
    }

    int nextMember(int wish) {
        return nextMember[wish];
    }

    /** Lets a wish use an arc; the flow of the nodes is the caller's to keep. */
    void sit(int wish, int arc) {
        int node = net.to[arc];
        int head = firstMember[node];
        used[wish] = arc;
        nextMember[wish] = head;
        previousMember[wish] = NONE;
        if (head != NONE) {
            previousMember[head] = wish;
        }
        firstMember[node] = wish;
    }

    /** Lets a wish stand up and be alone or absent. */
    void stand(int wish, int then) {
        int node = node(wish);
        used[wish] = then;
        if (node == NONE) {
            return;
        }
        if (previousMember[wish] == NONE) {
            firstMember[node] = nextMember[wish];
        } else {
            nextMember[previousMember[wish]] = nextMember[wish];
        }
        if (nextMember[wish] != NONE) {
            previousMember[nextMember[wish]] = previousMember[wish];
        }
    }

    /** Adds units to a node and all above it. */
    void pour(int node, int units) {
        for (int v = node; v != NONE; v = net.parent[v]) {
            flow[v] += units;
        }
    }

    boolean hasPlaceUpwards(int node) {
        for (int v = node; v != NONE; v = net.parent[v]) {
            if (!hasPlace(v)) {
                return false;
            }
        }
        return true;
    }
}
