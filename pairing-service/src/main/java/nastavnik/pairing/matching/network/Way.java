package nastavnik.pairing.matching.network;

import java.util.ArrayList;
import java.util.List;

/**
 * A chain of moves that makes way at a node, found but not taken: it may be taken while nobody has
 * moved and no price has changed along it.
 *
 * @param steps how each node on it is reached, from the first on
 * @param endWish the wish that leaves at its end, {@link Network#NONE} if a place is free there
 */
record Way(List<Step> steps, int endWish) {

    /**
     * How a node is reached, as in {@link Labels}.
     *
     * @param from the wish that comes, or the node a unit comes from; {@link Network#NONE} at the
     *     beginning
     */
    record Step(int node, int via, int from) {}

    /** Whether a wish would move. */
    boolean moves(int wish) {
        return endWish == wish
                || steps.stream().anyMatch(step -> step.via >= 0 && step.from == wish);
    }

    /** A way that leads to where another one has a node, and goes on with it. */
    static Way joined(List<Step> steps, Way other) {
        int meeting = steps.getLast().node;
        List<Step> all = new ArrayList<>(steps);
        int at = 0;
        while (other.steps.get(at).node != meeting) {
            at++;
        }
        all.addAll(other.steps.subList(at + 1, other.steps.size()));
        return new Way(all, other.endWish);
    }
}
