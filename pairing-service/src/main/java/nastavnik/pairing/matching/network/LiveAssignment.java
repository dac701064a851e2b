package nastavnik.pairing.matching.network;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.TreeMap;

/**
 * An assignment that is optimal after every change: each is one or two searches for a cheapest
 * chain of moves, whatever the size of the whole.
 */
public final class LiveAssignment {

    private static final int NONE = Network.NONE;

    /** Wishes from which an auction first is quicker than chains alone. */
    public static final int AUCTION_FROM = 1_000;

    private final Network net;
    private final Flow flow;
    private final Moves moves;
    private final Augmentation augmentation;
    private final int auctionFrom;
    private @Nullable Filling filling;

    /** An assignment nobody has come to yet. */
    LiveAssignment(Network net) {
        this(net, AUCTION_FROM);
    }

    /**
     * An assignment nobody has come to yet.
     *
     * @param auctionFrom wishes from which it begins with an auction
     */
    public LiveAssignment(Network net, int auctionFrom) {
        this.net = net;
        this.auctionFrom = auctionFrom;
        flow = new Flow(net);
        moves = new Moves(flow);
        augmentation = new Augmentation(flow, moves);
    }

    /** Solves the whole, small or large. */
    public void solve(Watch watch) {
        if (net.wishes > auctionFrom) {
            solveFrom(new Auction(net).prices(watch), watch);
        } else {
            addAll(watch);
        }
    }

    /** Solves from prices, the sooner the nearer they are to the best ones. */
    void solveFrom(long[] price, Watch watch) {
        int[] ghosts = new WarmStart(flow).seat(price);
        augmentation.haunt(ghosts);
        addAll(watch);
        for (int v = 0; v < ghosts.length; v++) {
            for (; ghosts[v] > 0; ghosts[v]--) {
                filling().fill(v);
            }
        }
        augmentation.haunt(new int[0]);
    }

    /**
     * Makes leaving dearer for everybody, so that no change of pairs is worth a wish less.
     *
     * <p>If nobody left alone can reach a free place, all who compete with them pay that much more
     * and nothing else changes; otherwise those left alone come again.
     */
    public void raiseLeave(long more, Watch watch) {
        var reached = new AugmentingPath(net, assignment(), flow.flow);
        boolean most = !reached.search();
        for (int i = 0; i < net.wishes; i++) {
            net.leave[i] += more;
            if (!most && flow.used[i] == Flow.ALONE) {
                flow.used[i] = Flow.ABSENT;
            }
        }
        if (!most) {
            addAll(watch);
            return;
        }
        for (int v = 0; v < net.nodes; v++) {
            if (reached.isReached(v)) {
                flow.reprice(v, flow.price[v] + more);
            }
        }
    }

    private void addAll(Watch watch) {
        for (int wish = 0; wish < net.wishes; wish++) {
            if ((wish & 255) == 0) {
                watch.at(wish, net.wishes);
            }
            if (flow.used[wish] == Flow.ABSENT) {
                augmentation.add(wish);
            }
        }
    }

    /** The arc of a wish, negative when it leaves or is absent. */
    public int arc(int wish) {
        return flow.used[wish];
    }

    public long price(int node) {
        return flow.price[node];
    }

    /**
     * What one unit more would pay to enter a node. Nobody has come to an empty child since its
     * root got dearer, so its own price may lag behind.
     */
    public long entry(int node) {
        int parent = net.parent[node];
        return parent == NONE ? flow.price[node] : Math.max(flow.price[node], flow.price[parent]);
    }

    /** Begins to note which nodes get another price. */
    public void watchPrices() {
        flow.repriced().open();
        flow.repriced().take();
    }

    /** Nodes that got another price since this was last asked, some perhaps twice. */
    public int[] repriced() {
        return flow.repriced().take();
    }

    /** The first wish that sits at a node, -1 for none. */
    public int firstMember(int node) {
        return flow.firstMember(node);
    }

    /** The wish that sits beside another, -1 for none. */
    public int nextMember(int wish) {
        return flow.nextMember(wish);
    }

    public int flow(int node) {
        return flow.flow[node];
    }

    public long paid(int wish) {
        return flow.paid(wish);
    }

    public boolean isPresent(int wish) {
        return flow.used[wish] != Flow.ABSENT;
    }

    /** Begins to record who moves. */
    public void record() {
        moves.record();
    }

    /** Wishes that moved since, each with the node it sat at before, -1 for none. */
    public Map<Integer, Integer> moved() {
        return moves.stop();
    }

    /** The same, while the recording goes on. */
    public Map<Integer, Integer> movedSoFar() {
        return moves.soFar();
    }

    /** Takes in what was added to the network. New wishes are absent, new roots may have places. */
    public void grow() {
        flow.grow();
    }

    /** Lets an absent wish come. */
    public void add(int wish) {
        augmentation.add(wish);
    }

    /** Takes a wish away; its arcs stay for when it comes again. */
    public void remove(int wish) {
        if (flow.used[wish] == Flow.ABSENT) {
            return;
        }
        int node = flow.node(wish);
        moves.moving(wish);
        flow.stand(wish, Flow.ABSENT);
        if (node != NONE) {
            filling().fill(node);
        }
    }

    /** One place more at a root. */
    public void addPlace(int root) {
        boolean full = !flow.hasPlace(root);
        net.capacity[root]++;
        if (full && flow.price[root] > net.slot(root, flow.flow[root])) {
            flow.flow[root]++;
            filling().fill(root);
        }
    }

    /** One place less at a root, which has one. */
    public void losePlace(int root) {
        net.capacity[root]--;
        if (flow.flow[root] > net.capacity[root]) {
            augmentation.evict(root);
        }
    }

    /** Makes a new root so dear that nobody wants it while its arcs are added. */
    public void close(int root) {
        reprice(root, Labels.FAR / 4);
    }

    /** Makes a root without places just dear enough for nobody to want one. */
    public void settle(int root) {
        long price = Math.max(net.slot(root, 0), filling().highestBid(root));
        for (int c = net.firstChild[root]; c != NONE; c = net.nextChild[c]) {
            price = Math.max(price, filling().highestBid(c));
        }
        reprice(root, price);
    }

    private void reprice(int root, long price) {
        flow.reprice(root, price);
        for (int c = net.firstChild[root]; c != NONE; c = net.nextChild[c]) {
            flow.reprice(c, price);
        }
    }

    private int rootOf(int node) {
        return net.parent[node] == NONE ? node : net.parent[node];
    }

    /** Forbids an arc. */
    public void block(int arc) {
        int wish = net.owner[arc];
        boolean uses = flow.used[wish] == arc;
        if (uses) {
            remove(wish);
        }
        net.to[arc] = NONE;
        if (uses) {
            add(wish);
        }
    }

    /** Gives a wish one arc more. Its arcs may get new numbers. */
    public void allow(int wish, int node, int cost) {
        boolean present = isPresent(wish);
        boolean better = present && cost + flow.price[node] < flow.paid(wish);
        if (better) {
            remove(wish);
        }
        int rank = flow.used[wish] - net.start[wish];
        net.addArc(wish, node, cost);
        if (flow.used[wish] >= 0) {
            flow.used[wish] = net.start[wish] + rank;
        }
        if (better) {
            add(wish);
        }
    }

    /** Takes a sitting wish out together with its places: nothing else changes. */
    public void freeze(int wish) {
        int node = flow.node(wish);
        moves.moving(wish);
        flow.stand(wish, Flow.ABSENT);
        take(node);
    }

    /** Takes a place at a node away for somebody from outside; nodes upwards must have places. */
    public void seize(int node) {
        augmentation.push(node);
        take(node);
    }

    /** Turns a unit that sits at a node into one that is taken outside the network. */
    private void take(int node) {
        for (int v = node; v != NONE; v = net.parent[v]) {
            flow.flow[v]--;
            net.capacity[v]--;
        }
        net.taken[rootOf(node)]++;
    }

    /** Changes how many places of a root without any are taken outside. */
    public void retake(int root, int change) {
        net.taken[root] += change;
    }

    /** Gives a frozen place back to the network, and fills it as is best. */
    public void release(int node) {
        int root = rootOf(node);
        net.taken[root]--;
        if (node != root && flow.flow[node] == 0) {
            flow.reprice(node, entry(node));
        }
        for (int v = node; v != NONE; v = net.parent[v]) {
            net.capacity[v]++;
            flow.flow[v]++;
        }
        filling().fill(node);
    }

    /** Changes what leaving costs. */
    public void releave(int wish, long leave) {
        boolean present = isPresent(wish);
        remove(wish);
        net.leave[wish] = leave;
        if (present) {
            add(wish);
        }
    }

    /** What all would cost more if a present wish had to come to a node at a cost of its own. */
    public long detour(int wish, int node, int cost) {
        int old = flow.node(wish);
        if (old == node) {
            return cost + flow.price[node] - flow.paid(wish);
        }
        long direct = cost + flow.price[node] - flow.paid(wish);
        long refill = old == NONE ? 0 : filling().distance(old, Labels.FAR);
        return direct + augmentation.detour(node, old, refill);
    }

    /**
     * Who would sit elsewhere if a present wish had to come to a node: wishes with the node each
     * would have, -1 for none. Nothing is changed.
     *
     * @param seen looks at the prices there would be
     */
    public Map<Integer, Integer> imagine(int wish, int node, Runnable seen) {
        Flow before = flow.copy();
        Map<Integer, Integer> then = new TreeMap<>();
        moves.record();
        remove(wish);
        augmentation.push(node);
        moves.stop().keySet().forEach(w -> then.put(w, flow.node(w)));
        then.put(wish, node);
        seen.run();
        flow.restore(before);
        flow.repriced().take();
        return then;
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
        long distance = filling().distance(root, limit);
        flow.flow[root]--;
        return most - distance;
    }

    private Filling filling() {
        if (filling == null) {
            filling = new Filling(flow, moves);
        }
        return filling;
    }

    /** The assignment as it is now. */
    public Assignment assignment() {
        return new Assignment(flow.used.clone(), flow.price.clone());
    }
}
