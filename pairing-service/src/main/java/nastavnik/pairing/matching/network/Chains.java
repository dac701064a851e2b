package nastavnik.pairing.matching.network;

import org.jspecify.annotations.Nullable;

/** The two searches for a cheapest chain of moves, and who moves in them. */
final class Chains {

    final Flow flow;
    final Moves moves;
    final Ghosts ghosts;
    final Augmentation augmentation;
    private @Nullable Filling filling;

    Chains(Network net) {
        flow = new Flow(net);
        moves = new Moves(flow);
        ghosts = new Ghosts(flow.trail());
        augmentation = new Augmentation(flow, moves, ghosts);
    }

    /** Made when first needed: its index of incoming arcs is worth nothing before all are known. */
    Filling filling() {
        if (filling == null) {
            filling = new Filling(flow, moves);
        }
        return filling;
    }
}
