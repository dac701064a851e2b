package nastavnik.pairing.matching.network;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold of a small network at any time. */
final class Optimum {

    private Optimum() {}

    /** Feasible, proved, as cheap as the best of all assignments, and counted right. */
    static void assertOptimal(LiveAssignment live, Network net, String when) {
        Proof proof = Proof.of(net, live.assignment());
        assertThat(proof.feasible()).as(when).isTrue();
        assertThat(proof.primal()).as(when).isEqualTo(BruteForce.leastCost(net, live::isPresent));
        assertThat(proof.dual()).as(when).isEqualTo(proof.primal());
        assertThat(live.cost()).as(when).isEqualTo(proof.primal());
        for (int v = 0; v < net.nodes; v++) {
            assertThat(live.flow(v)).as(when).isEqualTo(Proof.flow(net, live.assignment())[v]);
        }
    }
}
