package nastavnik.pairing.matching.network;

/** The places of a live assignment: each that comes or goes is one search for a cheapest chain. */
public final class Places {

    private static final int NONE = Network.NONE;

    private final Network net;
    private final Flow flow;
    private final Chains chains;

    Places(Network net, Chains chains) {
        this.net = net;
        this.chains = chains;
        this.flow = chains.flow;
    }

    /** One place more at a root. */
    public void add(int root) {
        boolean full = !flow.hasPlace(root);
        net.capacity[root]++;
        if (full && flow.price[root] > net.slot(root, flow.flow[root])) {
            flow.change(root, 1);
            chains.filling().fill(root);
        }
    }

    /** One place less at a root, which has one. */
    public void lose(int root) {
        net.capacity[root]--;
        if (flow.flow[root] > net.capacity[root]) {
            chains.augmentation.evict(root);
        }
    }

    /** Makes a new root so dear that nobody wants it while its arcs are added. */
    public void close(int root) {
        reprice(root, Labels.FAR / 4);
    }

    /** Makes a root without places just dear enough for nobody to want one. */
    public void settle(int root) {
        long price = Math.max(net.slot(root, 0), chains.filling().highestBid(root));
        for (int c = net.firstChild[root]; c != NONE; c = net.nextChild[c]) {
            price = Math.max(price, chains.filling().highestBid(c));
        }
        reprice(root, price);
    }

    private void reprice(int root, long price) {
        flow.reprice(root, price);
        for (int c = net.firstChild[root]; c != NONE; c = net.nextChild[c]) {
            flow.reprice(c, price);
        }
    }

    /** Takes a sitting wish out together with its places: nothing else changes. */
    public void freeze(int wish) {
        int node = flow.node(wish);
        chains.moves.moving(wish);
        flow.stand(wish, Flow.ABSENT);
        take(node);
    }

    /** Takes a place at a node away for somebody from outside; nodes upwards must have places. */
    public void seize(int node) {
        chains.augmentation.push(node);
        take(node);
    }

    /** Turns a unit that sits at a node into one that is taken outside the network. */
    private void take(int node) {
        for (int v = node; v != NONE; v = net.parent[v]) {
            flow.change(v, -1);
            net.capacity[v]--;
        }
        flow.retake(net.rootOf(node), 1);
    }

    /** Changes how many places of a root without any are taken outside. */
    public void retake(int root, int more) {
        flow.retake(root, more);
    }

    /** Gives a frozen place back to the network, and fills it as is best. */
    public void release(int node) {
        int root = net.rootOf(node);
        flow.retake(root, -1);
        flow.catchUp(node);
        for (int v = node; v != NONE; v = net.parent[v]) {
            net.capacity[v]++;
            flow.change(v, 1);
        }
        chains.filling().fill(node);
    }

    /** How much less all would cost with one place more at a root. */
    public long worth(int root) {
        return worth(root, Long.MIN_VALUE);
    }

    /** The same if it is at least so much; else something less, which is quicker to know. */
    public long worth(int root, long least) {
        if (flow.hasPlace(root)) {
            return 0;
        }
        long most = flow.price[root] - net.slot(root, flow.flow[root]);
        if (most <= 0) {
            return 0;
        }
        long limit = least < most - Labels.FAR ? Labels.FAR : Math.max(0, most - least) + 1;
        flow.flow[root]++;
        long distance = chains.filling().distance(root, limit);
        flow.flow[root]--;
        return most - distance;
    }
}
