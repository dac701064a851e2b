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
    private final Members members = new Members();
    private final NodeLog repriced = new NodeLog();
    private final Trail trail = new Trail();
    private long cost;
    private int knownWishes;
    private int knownNodes;

    Flow(Network net) {
        this.net = net;
        used = new int[net.wishes];
        flow = new int[net.nodes];
        price = new long[net.nodes];
        grow();
    }

    /**
     * Takes in wishes and nodes the network has got since: absent, empty, and at their own cost,
     * which whoever watches prices hears of.
     */
    final void grow() {
        members.grow(net.nodes, net.wishes);
        if (used.length < net.wishes) {
            used = Arrays.copyOf(used, net.wishes * 2);
        }
        if (flow.length < net.nodes) {
            flow = Arrays.copyOf(flow, net.nodes * 2);
            price = Arrays.copyOf(price, flow.length);
        }
        for (; knownWishes < net.wishes; knownWishes++) {
            used[knownWishes] = ABSENT;
        }
        for (; knownNodes < net.nodes; knownNodes++) {
            int parent = net.parent[knownNodes];
            price[knownNodes] = parent == NONE ? net.slot(knownNodes, 0) : price[parent];
            repriced.add(knownNodes);
        }
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

    /** What all cost who are there, kept through every change. */
    long cost() {
        return cost;
    }

    /** Takes back what happens while it is open. */
    Trail trail() {
        return trail;
    }

    /**
     * What one unit more would pay to enter a node. Nobody has come to an empty child since its
     * root got dearer, so its own price may lag behind.
     */
    long entry(int node) {
        int parent = net.parent[node];
        return parent == NONE ? price[node] : Math.max(price[node], price[parent]);
    }

    /** Makes an empty child as dear as its root, which it may be at any time. */
    void catchUp(int node) {
        if (flow[node] == 0 && price[node] < entry(node)) {
            reprice(node, entry(node));
        }
    }

    /** Who uses which arc and the prices, as they are now. */
    Assignment assignment() {
        return new Assignment(used.clone(), price.clone());
    }

    /** Sets a price; whoever watches prices hears of it. */
    void reprice(int node, long value) {
        if (trail.isOpen()) {
            long before = price[node];
            trail.leave(() -> price[node] = before);
        }
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
        return members.first(node);
    }

    int nextMember(int wish) {
        return members.next(wish);
    }

    /** Lets a wish that sits nowhere use an arc; the flow of the nodes is the caller's to keep. */
    void sit(int wish, int arc) {
        if (trail.isOpen()) {
            int was = used[wish];
            int next = members.next(wish);
            int previous = members.previous(wish);
            trail.leave(() -> rise(wish, was, next, previous));
        }
        cost += net.cost[arc] - costOfStanding(wish);
        used[wish] = arc;
        members.enter(wish, net.to[arc]);
    }

    private void rise(int wish, int was, int next, int previous) {
        cost -= net.cost[used[wish]];
        members.leave(wish, net.destination(used[wish]));
        used[wish] = was;
        cost += costOfStanding(wish);
        members.neighbours(wish, next, previous);
    }

    /** Lets a wish stand up and be alone or absent. */
    void stand(int wish, int then) {
        int was = used[wish];
        if (trail.isOpen()) {
            trail.leave(() -> returnTo(was, wish));
        }
        if (was >= 0) {
            cost -= net.cost[was];
            members.leave(wish, net.destination(was));
        } else {
            cost -= costOfStanding(wish);
        }
        used[wish] = then;
        cost += costOfStanding(wish);
    }

    private void returnTo(int was, int wish) {
        cost -= costOfStanding(wish);
        used[wish] = was;
        if (was >= 0) {
            cost += net.cost[was];
            members.putBack(wish, net.destination(was));
        } else {
            cost += costOfStanding(wish);
        }
    }

    private long costOfStanding(int wish) {
        return used[wish] == ALONE ? net.leave[wish] : 0;
    }

    /** One unit more or less at a node; what is above it is the caller's to keep. */
    void change(int node, int unit) {
        if (trail.isOpen()) {
            trail.leave(() -> count(node, -unit));
        }
        count(node, unit);
    }

    private void count(int node, int unit) {
        if (net.isRoot(node)) {
            cost += unit * net.slot(node, Math.min(flow[node], flow[node] + unit));
        }
        flow[node] += unit;
    }

    /** Another number of places of a root is taken outside, which makes the rest dearer. */
    void retake(int root, int more) {
        cost -= slots(root);
        net.taken[root] += more;
        cost += slots(root);
    }

    private long slots(int root) {
        long sum = 0;
        for (int k = 0; k < flow[root]; k++) {
            sum += net.slot(root, k);
        }
        return sum;
    }

    /** One unit more at a node and all above it. */
    void pour(int node) {
        for (int v = node; v != NONE; v = net.parent[v]) {
            change(v, 1);
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
