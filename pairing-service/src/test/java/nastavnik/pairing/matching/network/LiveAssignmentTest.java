package nastavnik.pairing.matching.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Random;

class LiveAssignmentTest {

    private static final int INSTANCES = 5000;
    private static final int EDITS = 12;

    @Test
    void costsAsLittleAsTheBestOfAllAssignments() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            Network net = RandomNetworks.small(new Random(seed)).net;
            var live = new LiveAssignment(net);

            live.solve((_, _) -> {});

            assertOptimal(live, net, "seed " + seed);
        }
    }

    @Test
    void staysOptimalThroughEveryEdit() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            var edits = new RandomEdits(seed);
            for (int i = 0; i < EDITS; i++) {
                String edit = edits.next();
                assertOptimal(edits.live, edits.net, "seed " + seed + " edit " + i + " " + edit);
            }
        }
    }

    private static void assertOptimal(LiveAssignment live, Network net, String when) {
        Proof proof = Proof.of(net, live.assignment());
        assertThat(proof.feasible()).as(when).isTrue();
        assertThat(proof.primal()).as(when).isEqualTo(BruteForce.leastCost(net, live::isPresent));
        assertThat(proof.dual()).as(when).isEqualTo(proof.primal());
        for (int v = 0; v < net.nodes; v++) {
            assertThat(live.flow(v)).as(when).isEqualTo(Proof.flow(net, live.assignment())[v]);
        }
    }
}
