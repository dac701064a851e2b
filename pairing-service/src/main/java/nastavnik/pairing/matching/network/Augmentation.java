package nastavnik.pairing.matching.network;

import static nastavnik.pairing.matching.network.Labels.CHILD;
import static nastavnik.pairing.matching.network.Labels.PARENT;
import static nastavnik.pairing.matching.network.Labels.SOURCE;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The cheapest chain of moves that gives one more unit a way to the sink: a wish that comes, or a
 * unit whose place is lost.
 *
 * <pre>
 *   new ──▶ A, where x sat; x ──▶ B, where y sat; y ──▶ C, which has a place (or y leaves)
 * </pre>
 *
 * Dijkstra's algorithm on reduced costs; afterwards the prices of what is nearer than the end rise,
 * which keeps the invariants of {@link Flow} (Edmonds and Karp 1972, Tomizawa 1971).
 */
final class Augmentation {

    private static final int NONE = Network.NONE;

    private final Flow flow;
    private final Network net;
    private final Moves moves;
    private final Labels labels = new Labels();
    private final Ghosts ghosts;

    private long best;
    private int endNode;
    private int endWish;

    /** Nodes from which a way out is known that costs nothing. */
    private Map<Integer, Way> ways = Map.of();

    Augmentation(Flow flow, Moves moves, Ghosts ghosts) {
        this.flow = flow;
        this.ghosts = ghosts;
        this.net = flow.net;
        this.moves = moves;
    }

    /** Lets an absent wish come; returns what it pays. */
    long add(int wish) {
        begin(Labels.FAR);
        scan(wish, 0, 0);
        search();
        labels.shift(flow, best, 1);
        walkBack(wish);
        labels.clear();
        return best;
    }

    /** Turns one unit out of a root that has lost a place. */
    void evict(int root) {
        push(root);
        flow.change(root, -1);
    }

    /** Makes way for one unit more at a node, which stays there and belongs to nobody. */
    void push(int node) {
        push(node, Labels.FAR);
    }

    /**
     * The same if the chain costs less than a limit; else only prices rise, which proves that there
     * is no such chain. Says whether there was.
     */
    boolean push(int node, long limit) {
        boolean found = findFrom(node, limit);
        labels.shift(flow, best, 1);
        if (found) {
            walkBack(NONE);
        }
        labels.clear();
        return found;
    }

    /**
     * Finds such a chain that costs less than a limit, and moves nobody. Prices rise until it costs
     * nothing more. Null when there is none.
     *
     * @param known ways out that cost nothing, by each of their nodes
     */
    @Nullable Way find(int node, long limit, Map<Integer, Way> known) {
        ways = known;
        boolean found = findFrom(node, limit);
        labels.shift(flow, best, 1);
        Way way = found ? way() : null;
        ways = Map.of();
        labels.clear();
        return way;
    }

    private Way way() {
        int last = endWish == NONE ? endNode : flow.node(endWish);
        List<Way.Step> steps = new ArrayList<>();
        for (int node = last; node != NONE; node = before(steps.getLast())) {
            steps.add(new Way.Step(node, labels.via[node], labels.from[node]));
        }
        Collections.reverse(steps);
        Way other = endWish == NONE ? ways.get(last) : null;
        return other == null ? new Way(steps, endWish) : Way.joined(steps, other);
    }

    /** The node a step comes from. */
    private int before(Way.Step step) {
        return switch (step.via()) {
            case SOURCE -> NONE;
            case CHILD, PARENT -> step.from();
            default -> flow.node(step.from());
        };
    }

    /** Lets those move who stand on a way. */
    void take(Way way) {
        List<Way.Step> steps = way.steps();
        if (steps.stream().anyMatch(step -> step.via() >= 0 && !net.isArc(step.via()))) {
            throw new IllegalStateException("the way is barred since it was found");
        }
        finish(steps.getLast().node(), way.endWish());
        for (Way.Step step : steps.reversed()) {
            stepBack(step.node(), step.via(), step.from(), NONE);
        }
    }

    private boolean findFrom(int node, long limit) {
        begin(limit);
        labels.reach(node, 0, SOURCE, NONE);
        search();
        return endNode != NONE || endWish != NONE;
    }

    private void begin(long limit) {
        labels.grow(net.nodes);
        best = limit;
        endNode = NONE;
        endWish = NONE;
    }

    private void search() {
        for (int node = labels.nearest(best); node >= 0; node = labels.nearest(best)) {
            visit(node, labels.distance[node]);
        }
    }

    /** Looks along the arcs of a wish reached at a distance, which pays {@code u} so far. */
    private void scan(int wish, long at, long u) {
        long leaving = at + net.leave[wish] - u;
        if (leaving < best) {
            best = leaving;
            endWish = wish;
            endNode = NONE;
        }
        for (int a = net.start[wish]; a < net.end[wish]; a++) {
            int node = net.to[a];
            if (node >= 0) {
                long there = at + net.cost[a] + flow.price[node] - u;
                if (there < best) {
                    labels.reach(node, there, a, wish);
                }
            }
        }
    }

    private void visit(int node, long at) {
        int parent = net.parent[node];
        long price = flow.price[node];
        if (ghosts.haunt(node) || isOnAWay(node)) {
            end(node, at);
        } else if (flow.hasPlace(node)) {
            if (parent == NONE) {
                end(node, at + net.slot(node, flow.flow[node]) - price);
            } else {
                labels.reach(parent, at + flow.price[parent] - price, CHILD, node);
            }
        }
        for (int w = flow.firstMember(node); w != NONE; w = flow.nextMember(w)) {
            scan(w, at, net.cost[flow.used[w]] + price);
        }
        for (int c = net.firstChild[node]; c != NONE; c = net.nextChild[c]) {
            if (flow.flow[c] > 0) {
                labels.reach(c, at + flow.price[c] - price, PARENT, node);
            }
        }
    }

    private boolean isOnAWay(int node) {
        return !ways.isEmpty() && ways.containsKey(node);
    }

    private void end(int node, long at) {
        if (at < best) {
            best = at;
            endNode = node;
            endWish = NONE;
        }
    }

    private void walkBack(int source) {
        int node = endWish == NONE ? endNode : flow.node(endWish);
        finish(node, endWish);
        while (node != NONE) {
            node = stepBack(node, labels.via[node], labels.from[node], source);
        }
    }

    private void finish(int node, int leaving) {
        if (leaving != NONE) {
            moves.moving(leaving);
            flow.stand(leaving, Flow.ALONE);
        } else if (!ghosts.go(node)) {
            flow.change(node, 1);
        }
    }

    /** Makes the step that leads to a node, and gives the node before. */
    private int stepBack(int node, int via, int from, int source) {
        return switch (via) {
            case SOURCE -> NONE;
            case CHILD -> {
                flow.change(from, 1);
                yield from;
            }
            case PARENT -> {
                flow.change(node, -1);
                yield from;
            }
            default -> {
                int old = from == source ? NONE : flow.node(from);
                moves.moving(from);
                flow.stand(from, Flow.ABSENT);
                flow.sit(from, via);
                yield old;
            }
        };
    }
}
