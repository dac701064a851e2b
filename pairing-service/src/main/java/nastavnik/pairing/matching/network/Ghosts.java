package nastavnik.pairing.matching.network;

import java.util.Arrays;

/**
 * Units that belong to nobody and hold a place: they count as flow, and a chain may end at one for
 * nothing. Then it is gone.
 */
final class Ghosts {

    private final Trail trail;
    private int[] at = new int[0];

    Ghosts(Trail trail) {
        this.trail = trail;
    }

    boolean haunt(int node) {
        return node < at.length && at[node] > 0;
    }

    void come(int node) {
        if (node >= at.length) {
            at = Arrays.copyOf(at, Math.max(2 * at.length, node + 1));
        }
        change(node, 1);
    }

    /** Lets one go, and says whether there was any. */
    boolean go(int node) {
        boolean any = haunt(node);
        if (any) {
            change(node, -1);
        }
        return any;
    }

    private void change(int node, int more) {
        if (trail.isOpen()) {
            trail.leave(() -> at[node] -= more);
        }
        at[node] += more;
    }
}
