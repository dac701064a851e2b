package nastavnik.pairing.matching.network;

import java.util.Map;
import java.util.function.Supplier;

/**
 * An assignment that is optimal after every change: each is one or two searches for a cheapest
 * chain of moves, whatever the size of the whole.
 */
public final class LiveAssignment {

    /** Wishes from which an auction first is quicker than chains alone. */
    public static final int AUCTION_FROM = Solver.AUCTION_FROM;

    private final Network net;
    private final Chains chains;
    private final Flow flow;
    private final Moves moves;
    private final Places places;
    private final int auctionFrom;

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
        chains = new Chains(net);
        flow = chains.flow;
        moves = chains.moves;
        places = new Places(net, chains);
    }

    /** Solves the whole, small or large. */
    public void solve(Watch watch) {
        new Solver(net, chains, watch).solve(auctionFrom);
    }

    /** Solves from prices, the sooner the nearer they are to the best ones. */
    void solveFrom(long[] price, Watch watch) {
        new Solver(net, chains, watch).solveFrom(price);
    }

    /** Makes leaving dearer for everybody, so that no change of pairs is worth a wish less. */
    public void raiseLeave(long more, Watch watch) {
        new Solver(net, chains, watch).raiseLeave(more);
    }

    /** The places and their changes. */
    public Places places() {
        return places;
    }

    /** What all cost who are there; equal to {@link Proof#primal}, and known at once. */
    public long cost() {
        return flow.cost();
    }

    /** The arc of a wish, negative when it leaves or is absent. */
    public int arc(int wish) {
        return flow.used[wish];
    }

    public long price(int node) {
        return flow.price[node];
    }

    /** What one unit more would pay to enter a node. */
    public long entry(int node) {
        return flow.entry(node);
    }

    /** Wishes that moved since this was last asked, some perhaps twice. */
    public int[] movedLately() {
        return fresh(moves.lately());
    }

    /** Begins to note which nodes get another price, and who moves. */
    public void watchPrices() {
        flow.repriced().open();
        moves.lately().open();
    }

    /** Nodes that got another price since this was last asked, some perhaps twice. */
    public int[] repriced() {
        return fresh(flow.repriced());
    }

    private int[] fresh(NodeLog log) {
        int[] fresh = log.take();
        if (!isImagined()) {
            log.forget();
        }
        return fresh;
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
        chains.augmentation.add(wish);
    }

    /** Takes a wish away; its arcs stay for when it comes again. */
    public void remove(int wish) {
        fill(vacate(wish));
    }

    /**
     * Lets a wish stand up and a ghost hold its place: prices stay as they are, and who comes next
     * may come there. Gives the node to be filled afterwards.
     */
    public int vacate(int wish) {
        if (!isPresent(wish)) {
            return Network.NONE;
        }
        int node = flow.node(wish);
        moves.moving(wish);
        flow.stand(wish, Flow.ABSENT);
        if (node != Network.NONE) {
            chains.ghosts.come(node);
        }
        return node;
    }

    /** Gives the place of a wish that stood up to who is best for it, if nobody came there. */
    public void fill(int node) {
        if (node != Network.NONE && chains.ghosts.go(node)) {
            chains.filling().fill(node);
        }
    }

    /** Lets a wish choose again after a change. */
    private void again(int wish, boolean chooses, Runnable change) {
        int place = chooses ? vacate(wish) : Network.NONE;
        change.run();
        if (chooses) {
            add(wish);
        }
        fill(place);
    }

    /** Forbids an arc for ever. */
    public void block(int arc) {
        whileLeftOut(arc, () -> net.to[arc] = Network.NONE);
    }

    /** Forbids an arc until it is lifted. */
    public void ban(int arc) {
        whileLeftOut(arc, () -> turn(arc));
    }

    private void whileLeftOut(int arc, Runnable change) {
        int wish = net.owner[arc];
        again(wish, flow.used[wish] == arc, change);
    }

    private void turn(int arc) {
        whenTakenBack(() -> net.turn(arc));
        net.turn(arc);
    }

    /** Allows a banned arc again. */
    public void lift(int arc) {
        int wish = net.owner[arc];
        again(wish, isBetter(wish, net.banned(arc), net.cost[arc]), () -> turn(arc));
    }

    private boolean isBetter(int wish, int node, int cost) {
        flow.catchUp(node);
        return isPresent(wish) && cost + flow.price[node] < flow.paid(wish);
    }

    /** Gives a wish one arc more. Its arcs may get new numbers. */
    public void allow(int wish, int node, int cost) {
        again(wish, isBetter(wish, node, cost), () -> addArc(wish, node, cost));
    }

    private void addArc(int wish, int node, int cost) {
        int rank = flow.used[wish] - net.start[wish];
        net.addArc(wish, node, cost);
        if (flow.used[wish] >= 0) {
            flow.used[wish] = net.start[wish] + rank;
        }
    }

    /** Changes what leaving costs. */
    public void releave(int wish, long leave) {
        again(wish, isPresent(wish), () -> net.leave[wish] = leave);
    }

    /**
     * Takes a wish away, and gives the ways out of the state that is left: they may be found and
     * taken until anybody moves. Only to be imagined.
     */
    public WaysOut without(int wish) {
        var ways = new WaysOut(chains);
        int node = vacate(wish);
        if (node != Network.NONE && chains.ghosts.go(node)) {
            ways.know(chains.filling().fillKnowingBack(node));
        }
        return ways;
    }

    /**
     * Answers from a state that is taken back afterwards: nothing is changed. Meanwhile wishes may
     * come, go, be forced and banned, and more be imagined within; the network must not grow.
     */
    public <T> T imagine(Supplier<T> answer) {
        int mark = flow.trail().open();
        NodeLog.Mark repriced = flow.repriced().mark();
        NodeLog.Mark moved = moves.lately().mark();
        try {
            return answer.get();
        } finally {
            flow.trail().back(mark);
            flow.repriced().backTo(repriced);
            moves.lately().backTo(moved);
        }
    }

    /** Something besides that is to be taken back with what is imagined now, if anything is. */
    public void whenTakenBack(Runnable stepBack) {
        if (isImagined()) {
            flow.trail().leave(stepBack);
        }
    }

    /** Whether what happens is taken back afterwards. */
    public boolean isImagined() {
        return flow.trail().isOpen();
    }

    /** The assignment as it is now. */
    public Assignment assignment() {
        return flow.assignment();
    }
}
