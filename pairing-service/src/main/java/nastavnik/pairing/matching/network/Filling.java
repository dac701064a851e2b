package nastavnik.pairing.matching.network;

import static nastavnik.pairing.matching.network.Labels.CHILD;
import static nastavnik.pairing.matching.network.Labels.PARENT;
import static nastavnik.pairing.matching.network.Labels.SOURCE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The cheapest chain of moves into a place that came free: the mirror of {@link Augmentation}, from
 * the free place backwards along incoming arcs.
 *
 * <pre>
 *   free place at A ◀── x, who sat at B ◀── y, who was alone (or the last place stays free)
 * </pre>
 *
 * The free place counts as flow while the chain is looked for, as if a ghost sat there. Prices of
 * what is nearer than the end fall.
 */
final class Filling {

    private static final int NONE = Network.NONE;

    private final Flow flow;
    private final Network net;
    private final Moves moves;
    private final Labels labels = new Labels();
    private Incoming incoming;

    private long best;
    private int endNode;
    private int endArc;

    Filling(Flow flow, Moves moves) {
        this.flow = flow;
        this.net = flow.net;
        this.moves = moves;
        incoming = new Incoming(net);
    }

    /** Takes the ghost away from a node. */
    void fill(int node) {
        search(node, Labels.FAR);
        finish();
    }

    /** The same; gives the way back, which costs nothing afterwards. */
    Way fillKnowingBack(int node) {
        search(node, Labels.FAR);
        Way back = back();
        finish();
        return back;
    }

    private void finish() {
        labels.shift(flow, best, -1);
        walkBack();
        labels.clear();
    }

    private Way back() {
        List<Way.Step> steps = new ArrayList<>();
        for (int node = endNode; node != NONE; node = labels.from[node]) {
            int via = labels.via[node];
            int wish = via < 0 ? NONE : net.owner[via];
            steps.add(
                    via < 0
                            ? new Way.Step(node, via, labels.from[node])
                            : new Way.Step(node, flow.used[wish], wish));
        }
        Collections.reverse(steps);
        return new Way(steps, endArc == NONE ? NONE : net.owner[endArc]);
    }

    /**
     * Reduced cost of the cheapest chain that would take a ghost away, or the limit if none is
     * cheaper; nothing is changed.
     */
    long distance(int node, long limit) {
        search(node, limit);
        labels.clear();
        return best;
    }

    /** The most any present wish would pay for a place at a node rather than what it has. */
    long highestBid(int node) {
        refresh();
        long highest = Long.MIN_VALUE;
        for (int k = incoming.cursor(node); k != NONE; k = incoming.next(k, node)) {
            int arc = incoming.arc(k);
            int wish = net.owner[arc];
            if (net.to[arc] == node && flow.used[wish] != Flow.ABSENT) {
                highest = Math.max(highest, flow.paid(wish) - net.cost[arc]);
            }
        }
        return highest;
    }

    private void refresh() {
        if (incoming.outgrown()) {
            incoming = new Incoming(net);
        }
    }

    private void search(int source, long limit) {
        labels.grow(net.nodes);
        refresh();
        best = limit;
        endNode = NONE;
        endArc = NONE;
        labels.reach(source, 0, SOURCE, NONE);
        for (int node = labels.nearest(best); node >= 0; node = labels.nearest(best)) {
            visit(node, labels.distance[node]);
        }
    }

    private void visit(int node, long at) {
        long price = flow.price[node];
        int parent = net.parent[node];
        if (parent == NONE) {
            end(node, NONE, at + price - net.slot(node, flow.flow[node] - 1));
        } else {
            labels.reach(parent, at + price - flow.price[parent], CHILD, node);
        }
        for (int c = net.firstChild[node]; c != NONE; c = net.nextChild[c]) {
            if (flow.hasPlace(c)) {
                labels.reach(c, at + price - flow.price[c], PARENT, node);
            }
        }
        for (int k = incoming.cursor(node); k != NONE; k = incoming.next(k, node)) {
            int arc = incoming.arc(k);
            if (net.to[arc] == node) {
                look(node, at + net.cost[arc] + price, arc);
            }
        }
    }

    /**
     * Whether the owner of an arc should come here; {@code there} is the way so far and its cost.
     */
    private void look(int node, long there, int arc) {
        int wish = net.owner[arc];
        int used = flow.used[wish];
        if (used == Flow.ABSENT) {
            return;
        }
        long at = there - flow.paid(wish);
        if (at >= best) {
            return;
        }
        if (used == Flow.ALONE) {
            end(node, arc, at);
        } else if (net.to[used] != node) {
            labels.reach(net.to[used], at, arc, node);
        }
    }

    private void end(int node, int arc, long at) {
        if (at < best) {
            best = at;
            endNode = node;
            endArc = arc;
        }
    }

    private void walkBack() {
        int node = endNode;
        if (endArc == NONE) {
            flow.change(node, -1);
        } else {
            move(endArc);
        }
        while (node != NONE) {
            node = stepBack(node);
        }
    }

    private int stepBack(int node) {
        int from = labels.from[node];
        switch (labels.via[node]) {
            case SOURCE -> {
                return NONE;
            }
            case CHILD -> flow.change(from, -1);
            case PARENT -> flow.change(node, 1);
            default -> move(labels.via[node]);
        }
        return from;
    }

    private void move(int arc) {
        int wish = net.owner[arc];
        moves.moving(wish);
        flow.stand(wish, Flow.ABSENT);
        flow.sit(wish, arc);
    }
}
