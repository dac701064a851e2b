package nastavnik.pairing.matching.network;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Ways out from several nodes of one state. Each lets prices rise until it costs nothing, so
 * whoever comes to a node on a known one is at the end: in a town where all compete with all and
 * hundreds of nodes are equally near, only the first search goes through them.
 */
public final class WaysOut {

    private final Flow flow;
    private final Augmentation augmentation;
    private final Map<Integer, Way> known = new HashMap<>();
    private @Nullable Way found;

    WaysOut(Chains chains) {
        flow = chains.flow;
        augmentation = chains.augmentation;
    }

    void know(Way way) {
        way.steps().forEach(step -> known.putIfAbsent(step.node(), way));
    }

    /**
     * Finds how to make way at a node for a unit that comes by no arc of the network, if all cost
     * less than a limit then; says whether it did. Nobody moves but prices rise.
     */
    public boolean find(int node, long limit) {
        long within = within(node, limit);
        found = within <= 0 ? null : augmentation.find(node, within, known);
        if (found != null) {
            know(found);
        }
        return found != null;
    }

    /** Whether a wish moves on the way found last. */
    public boolean moves(int wish) {
        return found != null && found.moves(wish);
    }

    /** Makes way as found last; to be taken back before another is. */
    public void take() {
        augmentation.take(Objects.requireNonNull(found, "no way found"));
    }

    /** The same by a search of its own, whatever has happened meanwhile; says whether it did. */
    public boolean make(int node, long limit) {
        long within = within(node, limit);
        return within > 0 && augmentation.push(node, within);
    }

    private long within(int node, long limit) {
        return Math.min(limit - flow.cost() - flow.price[node], Labels.FAR);
    }
}
