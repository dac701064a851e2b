package nastavnik.pairing.matching.network;

/**
 * An optimal assignment from any prices.
 *
 * <p>Wishes sit down where they pay the least at these prices, as far as there are places. A root
 * whose price says that more places should be taken than are gets ghosts for the rest, so that the
 * invariants of {@link Flow} hold for all who are there. Then the others come one at a time, on
 * cheapest chains that may end in a ghost's place, and the last ghosts go.
 */
final class WarmStart {

    private final Network net;
    private final Flow flow;
    private final Ghosts ghosts;

    WarmStart(Flow flow, Ghosts ghosts) {
        this.net = flow.net;
        this.flow = flow;
        this.ghosts = ghosts;
    }

    /** Seats who fits, ghosts where more should. */
    void seat(long[] price) {
        // Where there are places for all who could come, none is ever worth more than its cost.
        int[] degrees = net.degrees();
        for (int v = 0; v < net.nodes; v++) {
            int root = net.rootOf(v);
            long most =
                    net.capacity[root] < degrees[root]
                            ? Long.MAX_VALUE
                            : net.slot(root, degrees[root]);
            flow.price[v] = Math.clamp(price[root], net.slot(root, 0), most);
        }
        for (int i = 0; i < net.wishes; i++) {
            seat(i);
        }
        for (int v = 0; v < net.nodes; v++) {
            while (net.isRoot(v) && flow.hasPlace(v) && net.slot(v, flow.flow[v]) < flow.price[v]) {
                flow.change(v, 1);
                ghosts.come(v);
            }
        }
    }

    private void seat(int wish) {
        long least = net.leave[wish];
        for (int a = net.start[wish]; a < net.end[wish]; a++) {
            if (net.isArc(a)) {
                least = Math.min(least, net.cost[a] + flow.price[net.to[a]]);
            }
        }
        if (least == net.leave[wish]) {
            flow.stand(wish, Flow.ALONE);
            return;
        }
        for (int a = net.start[wish]; a < net.end[wish]; a++) {
            int node = net.to[a];
            if (node >= 0 && net.cost[a] + flow.price[node] == least && affords(node)) {
                flow.sit(wish, a);
                flow.pour(node);
                return;
            }
        }
    }

    /** Whether a unit more has a place there that costs no more than the price. */
    private boolean affords(int node) {
        int root = net.rootOf(node);
        return flow.hasPlaceUpwards(node) && net.slot(root, flow.flow[root]) <= flow.price[root];
    }
}
