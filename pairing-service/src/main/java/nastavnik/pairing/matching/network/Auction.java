package nastavnik.pairing.matching.network;

/**
 * An auction for places with ε-scaling (Bertsekas 1979; Bertsekas and Castañon 1989): prices near
 * the optimum in a few rounds, for a region. Wishes bid what the place is worth to them over the
 * next best mentor's, and whoever is outbid looks again; ε, the least rise, gets smaller from phase
 * to phase.
 *
 * <p>It is a heuristic here: {@link WarmStart} makes the exact optimum of any prices, the sooner
 * the better they are. So children of a root are looked through, and prices of a phase are taken
 * over even where fewer bid than before.
 *
 * <p>The places of a root are a heap by level, the least at the top: {@code level = slot + price}.
 */
final class Auction {

    /** Levels are in fractions of a point, so that ε may be one. */
    static final int SCALE = 8;

    private static final int PHASES_SHRINK = 5;
    private static final int NOBODY = -1;

    private final Network net;
    private final int[] root;
    private final int[] first;
    private final long[] level;
    private final int[] holder;
    private final int[] queue;
    private int queued;

    Auction(Network net) {
        this.net = net;
        root = new int[net.nodes];
        first = new int[net.nodes + 1];
        int[] degrees = net.degrees();
        for (int v = 0; v < net.nodes; v++) {
            root[v] = net.rootOf(v);
            first[v + 1] = first[v] + (net.isRoot(v) ? Math.min(net.capacity[v], degrees[v]) : 0);
        }
        level = new long[first[net.nodes]];
        holder = new int[level.length];
        queue = new int[net.wishes];
    }

    /** A price for each node, in points. */
    long[] prices(Watch watch) {
        long[] price = new long[net.nodes];
        long most = 1;
        for (int i = 0; i < net.wishes; i++) {
            most = Math.max(most, net.leave[i]);
        }
        for (long epsilon = most * SCALE / 16; ; epsilon /= PHASES_SHRINK) {
            epsilon = Math.max(epsilon, 1);
            phase(price, epsilon, watch);
            if (epsilon == 1) {
                break;
            }
        }
        return price;
    }

    private void phase(long[] price, long epsilon, Watch watch) {
        open(price, epsilon);
        queued = 0;
        for (int i = net.wishes - 1; i >= 0; i--) {
            queue[queued++] = i;
        }
        for (long bids = 0; queued > 0; bids++) {
            if ((bids & 0xFFFF) == 0) {
                watch.at(net.wishes - queued, net.wishes);
            }
            bid(queue[--queued], epsilon);
        }
        close(price);
    }

    /** Puts every place on offer at its own cost or a little under its last price. */
    private void open(long[] price, long epsilon) {
        for (int v = 0; v < net.nodes; v++) {
            for (int k = first[v]; k < first[v + 1]; k++) {
                long own = net.slot(v, k - first[v]) * SCALE;
                level[k] = Math.max(own, price[v] * SCALE - epsilon * PHASES_SHRINK);
                holder[k] = NOBODY;
            }
        }
    }

    private void close(long[] price) {
        for (int v = 0; v < net.nodes; v++) {
            price[v] = first[root[v]] < first[root[v] + 1] ? level[first[root[v]]] / SCALE : 0;
        }
    }

    private void bid(int wish, long epsilon) {
        long best = Long.MAX_VALUE;
        long second = net.leave[wish] * SCALE;
        int bestRoot = -1;
        for (int a = net.start[wish]; a < net.end[wish]; a++) {
            int node = net.to[a] < 0 ? -1 : root[net.to[a]];
            if (node < 0 || first[node] == first[node + 1]) {
                continue;
            }
            long value = (long) net.cost[a] * SCALE + level[first[node]];
            if (value < best) {
                if (bestRoot != node) {
                    second = Math.min(second, best);
                }
                best = value;
                bestRoot = node;
            } else if (value < second && node != bestRoot) {
                second = value;
            }
        }
        if (bestRoot >= 0 && best <= second) {
            outbid(wish, bestRoot, level[first[bestRoot]] + second - best + epsilon);
        }
    }

    private void outbid(int wish, int node, long offered) {
        int top = first[node];
        if (holder[top] != NOBODY) {
            queue[queued++] = holder[top];
        }
        int size = first[node + 1] - top;
        int hole = 0;
        for (int below = 1; below < size; below = 2 * hole + 1) {
            if (below + 1 < size && level[top + below + 1] < level[top + below]) {
                below++;
            }
            if (offered <= level[top + below]) {
                break;
            }
            level[top + hole] = level[top + below];
            holder[top + hole] = holder[top + below];
            hole = below;
        }
        level[top + hole] = offered;
        holder[top + hole] = wish;
    }
}
