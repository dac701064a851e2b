package nastavnik.pairing.matching.network;

import java.util.function.IntPredicate;

/** Tries every assignment of a small network. */
final class BruteForce {

    private final Network net;
    private final IntPredicate present;
    private final int[] flow;
    private long best = Long.MAX_VALUE;
    private int forced = Network.NONE;

    private BruteForce(Network net, IntPredicate present) {
        this.present = present;
        this.net = net;
        this.flow = new int[net.nodes()];
    }

    /** The least any assignment costs. */
    static long leastCost(Network net, IntPredicate present) {
        var search = new BruteForce(net, present);
        search.from(0, 0);
        return search.best;
    }

    /** The least any assignment costs that uses the arc; the highest number when none does. */
    static long leastCost(Network net, IntPredicate present, int arc) {
        var search = new BruteForce(net, present);
        search.forced = arc;
        search.from(0, 0);
        return search.best;
    }

    private void from(int wish, long cost) {
        if (wish == net.wishes) {
            best = Math.min(best, cost);
            return;
        }
        if (!present.test(wish)) {
            from(wish + 1, cost);
            return;
        }
        boolean free = forced == Network.NONE || net.owner[forced] != wish;
        if (free) {
            from(wish + 1, cost + net.leave[wish]);
        }
        for (int a = net.start[wish]; a < net.end[wish]; a++) {
            if (net.isArc(a) && (free || a == forced)) {
                enter(wish, a, cost);
            }
        }
    }

    private void enter(int wish, int arc, long cost) {
        long slot = 0;
        boolean fits = true;
        for (int v = net.to[arc]; v != Network.NONE; v = net.parent[v]) {
            slot = net.isRoot(v) ? net.slot(v, flow[v]) : 0;
            fits &= flow[v] < net.capacity[v];
            flow[v]++;
        }
        if (fits) {
            from(wish + 1, cost + net.cost[arc] + slot);
        }
        for (int v = net.to[arc]; v != Network.NONE; v = net.parent[v]) {
            flow[v]--;
        }
    }
}
