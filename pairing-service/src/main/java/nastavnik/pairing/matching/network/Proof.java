package nastavnik.pairing.matching.network;

/**
 * Checks an assignment against its prices by linear programming duality, knowing nothing of how it
 * was found.
 *
 * @param primal what the assignment costs
 * @param dual {@code Σ u + Σ_root Σ_k min(0, slot(k) − price) + Σ_child places · min(0,
 *     price(parent) − price)}: no assignment costs less
 * @param feasible whether the assignment keeps to the places; with {@code u} taken as the least any
 *     wish pays at these prices every price is a solution of the dual
 * @param mostMatched whether no augmenting path leads from a wish left alone to a free place (Berge
 *     1957)
 */
public record Proof(long primal, long dual, boolean feasible, boolean mostMatched) {

    public static Proof of(Network net, Assignment assignment) {
        int[] flow = flow(net, assignment);
        long primal = 0;
        long dual = 0;
        for (int i = 0; i < net.wishes; i++) {
            int arc = assignment.arc(i);
            if (arc == Assignment.ABSENT) {
                continue;
            }
            primal = Math.addExact(primal, arc < 0 ? net.leave[i] : net.cost[arc]);
            dual = Math.addExact(dual, leastPaid(net, i, assignment));
        }
        boolean feasible = true;
        for (int v = 0; v < net.nodes(); v++) {
            feasible &= flow[v] <= net.capacity[v];
            primal = Math.addExact(primal, slots(net, v, flow[v]));
            dual = Math.addExact(dual, nodeBound(net, v, assignment));
        }
        return new Proof(primal, dual, feasible, !AugmentingPath.exists(net, assignment, flow));
    }

    static int[] flow(Network net, Assignment assignment) {
        int[] flow = new int[net.nodes()];
        for (int i = 0; i < net.wishes; i++) {
            int arc = assignment.arc(i);
            if (arc >= 0 && (arc < net.start[i] || arc >= net.end[i])) {
                throw new IllegalArgumentException("wish " + i + " uses an arc of another");
            }
            for (int v = arc < 0 ? -1 : net.to[arc]; v >= 0; v = net.parent[v]) {
                flow[v]++;
            }
        }
        return flow;
    }

    private static long leastPaid(Network net, int wish, Assignment at) {
        long least = net.leave[wish];
        for (int a = net.start[wish]; a < net.end[wish]; a++) {
            if (net.isArc(a)) {
                least = Math.min(least, net.cost[a] + at.price(net.to[a]));
            }
        }
        return least;
    }

    private static long slots(Network net, int node, int flow) {
        long sum = 0;
        for (int k = 0; net.parent[node] < 0 && k < flow; k++) {
            sum += net.slot(node, k);
        }
        return sum;
    }

    private static long nodeBound(Network net, int node, Assignment at) {
        int parent = net.parent[node];
        if (parent >= 0) {
            return net.capacity[node] * Math.min(0, at.price(parent) - at.price(node));
        }
        long sum = 0;
        for (int k = 0; k < net.capacity[node] && net.slot(node, k) < at.price(node); k++) {
            sum += net.slot(node, k) - at.price(node);
        }
        return sum;
    }
}
