package nastavnik.pairing.matching.network;

import java.util.stream.IntStream;

/** Makes the optimum of a network from nothing, from an auction's prices, or from any. */
final class Solver {

    /** Wishes from which an auction first is quicker than chains alone. */
    static final int AUCTION_FROM = 1_000;

    private final Network net;
    private final Flow flow;
    private final Chains chains;
    private final Watch watch;

    Solver(Network net, Chains chains, Watch watch) {
        this.net = net;
        this.chains = chains;
        this.flow = chains.flow;
        this.watch = watch;
    }

    /**
     * Solves the whole.
     *
     * @param auctionFrom wishes above which an auction goes first
     */
    void solve(int auctionFrom) {
        if (net.wishes > auctionFrom) {
            solveFrom(new Auction(net).prices(watch));
        } else {
            addAll();
        }
    }

    /** Solves from prices, the sooner the nearer they are to the best ones. */
    void solveFrom(long[] price) {
        new WarmStart(flow, chains.ghosts).seat(price);
        addAll();
        for (int v = 0; v < net.nodes; v++) {
            while (chains.ghosts.go(v)) {
                chains.filling().fill(v);
            }
        }
    }

    /**
     * Makes leaving dearer for everybody, so that no change of pairs is worth a wish less.
     *
     * <p>If nobody left alone can reach a free place, all who compete with them pay that much more
     * and nothing else changes; otherwise those left alone come again.
     */
    void raiseLeave(long more) {
        var reached = new AugmentingPath(net, flow.assignment(), flow.flow);
        boolean most = !reached.search();
        int[] alone =
                IntStream.range(0, net.wishes).filter(i -> flow.used[i] == Flow.ALONE).toArray();
        for (int i : alone) {
            flow.stand(i, Flow.ABSENT);
        }
        for (int i = 0; i < net.wishes; i++) {
            net.leave[i] += more;
        }
        for (int i : alone) {
            if (most) {
                flow.stand(i, Flow.ALONE);
            } else {
                chains.augmentation.add(i);
            }
        }
        if (!most) {
            return;
        }
        for (int v = 0; v < net.nodes; v++) {
            if (reached.isReached(v)) {
                flow.reprice(v, flow.price[v] + more);
            }
        }
    }

    private void addAll() {
        for (int wish = 0; wish < net.wishes; wish++) {
            if ((wish & 255) == 0) {
                watch.at(wish, net.wishes);
            }
            if (flow.used[wish] == Flow.ABSENT) {
                chains.augmentation.add(wish);
            }
        }
    }
}
