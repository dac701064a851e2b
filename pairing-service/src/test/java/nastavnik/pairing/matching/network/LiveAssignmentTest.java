package nastavnik.pairing.matching.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Random;

class LiveAssignmentTest {

    /** Fewer when mutants are tried, who die of the first few. */
    private static final int INSTANCES = Integer.getInteger("instances", 5000);

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

    @Test
    void isTheSameOptimumFromWhateverPrices() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            var random = new Random(seed);
            Network net = RandomNetworks.small(random).net;
            var live = new LiveAssignment(net);

            live.solveFrom(random.longs(net.nodes, -500, 2000).toArray(), (_, _) -> {});

            assertOptimal(live, net, "seed " + seed);
        }
    }

    @Test
    void anAuctionsPricesLeadToTheOptimumToo() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            Network net = RandomNetworks.small(new Random(seed)).net;
            var live = new LiveAssignment(net);

            live.solveFrom(new Auction(net).prices((_, _) -> {}), (_, _) -> {});

            assertOptimal(live, net, "seed " + seed);
        }
    }

    @Test
    void tellsExactlyWhatAnotherArcWouldCost() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            var edits = new RandomEdits(seed);
            edits.next();
            Network net = edits.net;
            long best = BruteForce.leastCost(net, edits.live::isPresent);
            for (int arc = 0; arc < net.arcs; arc++) {
                int wish = net.owner[arc];
                if (net.to[arc] == Network.NONE || !edits.live.isPresent(wish)) {
                    continue;
                }
                long forced = BruteForce.leastCost(net, edits.live::isPresent, arc);
                if (forced < Long.MAX_VALUE) {
                    assertThat(edits.live.detour(wish, net.to[arc], net.cost[arc]))
                            .as("seed %d arc %d", seed, arc)
                            .isEqualTo(forced - best);
                }
            }
        }
    }

    @Test
    void tellsExactlyWhatOnePlaceMoreIsWorth() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            var edits = new RandomEdits(seed);
            edits.next();
            Network net = edits.net;
            long best = BruteForce.leastCost(net, edits.live::isPresent);
            for (int v = 0; v < net.nodes; v++) {
                if (net.isRoot(v)) {
                    long worth = edits.live.worth(v);
                    net.capacity[v]++;
                    long more = BruteForce.leastCost(net, edits.live::isPresent);
                    net.capacity[v]--;
                    assertThat(worth).as("seed %d root %d", seed, v).isEqualTo(best - more);
                }
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
