package nastavnik.pairing.matching.network;

import java.util.Arrays;

/**
 * Successive shortest augmenting paths with prices (Edmonds and Karp 1972, Tomizawa 1971): wishes
 * come one at a time, each along the cheapest path of changes, so the assignment is optimal for
 * those who have come at every moment.
 *
 * <p>Invariants, for {@code u(i) = min(leave(i), min over arcs of cost + price)}:
 *
 * <ul>
 *   <li>a wish uses an arc, or leaves, only where that costs {@code u(i)};
 *   <li>{@code slot(root, flow-1) <= price(root)} where there is flow, {@code price(root) <=
 *       slot(root, flow)} where there is a place;
 *   <li>{@code price(child) >= price(parent)} where there is flow, {@code <=} where there is a
 *       place.
 * </ul>
 *
 * So every step of a path has a reduced cost of nothing or more, and Dijkstra's algorithm finds the
 * cheapest.
 */
public final class ShortestPaths {

    private static final long FAR = Long.MAX_VALUE / 4;
    private static final int FROM_CHILD = -2;
    private static final int FROM_PARENT = -3;

    private final Network net;
    private final int[] arc;
    private final int[] flow;
    private final long[] price;
    private final Members members;

    private final long[] distance;
    private final int[] via;
    private final int[] viaWish;
    private final int[] seen;
    private int seenCount;
    private final NodeHeap heap = new NodeHeap();

    private long best;
    private int endNode;
    private int endWish;

    public ShortestPaths(Network net) {
        this.net = net;
        int nodes = net.nodes();
        arc = new int[net.wishes];
        Arrays.fill(arc, Assignment.ALONE);
        flow = new int[nodes];
        price = new long[nodes];
        members = new Members(nodes, net.wishes);
        distance = new long[nodes];
        Arrays.fill(distance, FAR);
        via = new int[nodes];
        viaWish = new int[nodes];
        seen = new int[nodes];
        for (int v = 0; v < nodes; v++) {
            if (net.parent[v] < 0) {
                price[v] = net.slot(v, 0);
            }
        }
        for (int v = 0; v < nodes; v++) {
            if (net.parent[v] >= 0) {
                price[v] = price[net.parent[v]];
            }
        }
    }

    /** Solves the whole network. */
    public Assignment solve(Watch watch) {
        for (int wish = 0; wish < net.wishes; wish++) {
            if ((wish & 255) == 0) {
                watch.at(wish, net.wishes);
            }
            add(wish);
        }
        return assignment();
    }

    Assignment assignment() {
        return new Assignment(arc.clone(), price.clone());
    }

    /** Lets a wish come that is not there yet. */
    private void add(int wish) {
        search(wish);
        raisePrices();
        augment(wish);
        forget();
    }

    private void search(int wish) {
        best = FAR;
        scan(wish, 0, 0);
        while (!heap.isEmpty() && heap.smallest() < best) {
            long at = heap.smallest();
            int node = heap.pop();
            if (at == distance[node]) {
                visit(node, at);
            }
        }
        heap.clear();
    }

    /** Looks along the arcs of a wish that is reached at a distance and pays {@code u} so far. */
    private void scan(int wish, long at, long u) {
        long leaving = at + net.leave[wish] - u;
        if (leaving < best) {
            best = leaving;
            endWish = wish;
            endNode = -1;
        }
        for (int a = net.start[wish]; a < net.start[wish + 1]; a++) {
            int node = net.to[a];
            if (reach(node, at + net.cost[a] + price[node] - u, a)) {
                viaWish[node] = wish;
            }
        }
    }

    private void visit(int node, long at) {
        int parent = net.parent[node];
        if (flow[node] < net.capacity[node]) {
            if (parent >= 0) {
                if (reach(parent, at + price[parent] - price[node], FROM_CHILD)) {
                    viaWish[parent] = node;
                }
            } else {
                end(node, at + net.slot(node, flow[node]) - price[node]);
            }
        }
        for (int w = members.first(node); w != Members.NONE; w = members.next(w)) {
            scan(w, at, net.cost[arc[w]] + price[node]);
        }
        for (int c = net.childStart[node]; c < net.childStart[node + 1]; c++) {
            int child = net.child[c];
            if (flow[child] > 0) {
                reach(child, at + price[child] - price[node], FROM_PARENT);
            }
        }
    }

    private void end(int node, long at) {
        if (at < best) {
            best = at;
            endNode = node;
        }
    }

    private boolean reach(int node, long at, int how) {
        if (at >= distance[node] || at >= best) {
            return false;
        }
        if (distance[node] == FAR) {
            seen[seenCount++] = node;
        }
        distance[node] = at;
        via[node] = how;
        heap.push(at, node);
        return true;
    }

    private void raisePrices() {
        for (int i = 0; i < seenCount; i++) {
            int node = seen[i];
            if (distance[node] < best) {
                price[node] += best - distance[node];
            }
        }
    }

    /** Walks the path back from its end and makes its changes. */
    private void augment(int source) {
        int node = endNode;
        if (node < 0) {
            if (endWish == source) {
                return;
            }
            node = net.to[arc[endWish]];
            members.remove(node, endWish);
            arc[endWish] = Assignment.ALONE;
        } else {
            flow[node]++;
        }
        while (node >= 0) {
            node = stepBack(node, source);
        }
    }

    private int stepBack(int node, int source) {
        if (via[node] == FROM_CHILD) {
            flow[viaWish[node]]++;
            return viaWish[node];
        }
        if (via[node] == FROM_PARENT) {
            flow[node]--;
            return net.parent[node];
        }
        int wish = viaWish[node];
        int old = wish == source ? -1 : net.to[arc[wish]];
        if (old >= 0) {
            members.remove(old, wish);
        }
        arc[wish] = via[node];
        members.add(node, wish);
        return old;
    }

    private void forget() {
        for (int i = 0; i < seenCount; i++) {
            distance[seen[i]] = FAR;
        }
        seenCount = 0;
    }
}
