package nastavnik.pairing.matching.network;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase.Status;

/** The same network solved by OR-Tools' cost-scaling min-cost flow. */
final class OrTools {

    static {
        Loader.loadNativeLibraries();
    }

    private OrTools() {}

    /** The least cost. Wishes are nodes 0.., then the network's nodes, then the sink. */
    static long leastCost(Network net) {
        MinCostFlow flow = build(net);
        if (flow.solve() != Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools found no optimum");
        }
        return flow.getOptimalCost();
    }

    static MinCostFlow build(Network net) {
        var flow = new MinCostFlow();
        int sink = net.wishes + net.nodes;
        for (int i = 0; i < net.wishes; i++) {
            flow.setNodeSupply(i, 1);
            flow.addArcWithCapacityAndUnitCost(i, sink, 1, net.leave[i]);
            for (int a = net.start[i]; a < net.end[i]; a++) {
                if (net.isArc(a)) {
                    flow.addArcWithCapacityAndUnitCost(i, net.wishes + net.to[a], 1, net.cost[a]);
                }
            }
        }
        for (int v = 0; v < net.nodes; v++) {
            addNode(flow, net, v, sink);
        }
        flow.setNodeSupply(sink, -net.wishes);
        return flow;
    }

    private static void addNode(MinCostFlow flow, Network net, int node, int sink) {
        int from = net.wishes + node;
        if (!net.isRoot(node)) {
            int to = net.wishes + net.parent[node];
            flow.addArcWithCapacityAndUnitCost(from, to, net.capacity[node], 0);
            return;
        }
        for (int k = 0; k < net.capacity[node]; ) {
            long cost = net.slot(node, k);
            int units = 1;
            while (k + units < net.capacity[node] && net.slot(node, k + units) == cost) {
                units++;
            }
            flow.addArcWithCapacityAndUnitCost(from, sink, units, cost);
            k += units;
        }
    }
}
