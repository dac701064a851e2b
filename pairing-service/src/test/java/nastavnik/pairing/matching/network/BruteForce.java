package nastavnik.pairing.matching.network;

/** Tries every assignment of a small network. */
final class BruteForce {

    private final Network net;
    private final int[] flow;
    private long best = Long.MAX_VALUE;

    private BruteForce(Network net) {
        this.net = net;
        this.flow = new int[net.nodes()];
    }

    /** The least any assignment costs. */
    static long leastCost(Network net) {
        var search = new BruteForce(net);
        search.from(0, 0);
        return search.best;
    }

    private void from(int wish, long cost) {
        if (wish == net.wishes) {
            best = Math.min(best, cost);
            return;
        }
        from(wish + 1, cost + net.leave[wish]);
        for (int a = net.start[wish]; a < net.start[wish + 1]; a++) {
            enter(wish, a, cost);
        }
    }

    private void enter(int wish, int arc, long cost) {
        long slot = 0;
        boolean fits = true;
        for (int v = net.to[arc]; v >= 0; v = net.parent[v]) {
            slot = net.slot(v, flow[v]);
            fits &= flow[v] < net.capacity[v];
            flow[v]++;
        }
        if (fits) {
            from(wish + 1, cost + net.cost[arc] + slot);
        }
        for (int v = net.to[arc]; v >= 0; v = net.parent[v]) {
            flow[v]--;
        }
    }
}
