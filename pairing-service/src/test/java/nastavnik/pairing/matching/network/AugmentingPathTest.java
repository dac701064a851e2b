package nastavnik.pairing.matching.network;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.pairing.matching.Instances;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Random;

class AugmentingPathTest {

    private static final int INSTANCES = Instances.of(5000);

    /** So dear that whoever leaves least wishes alone is the cheapest. */
    private static final long ALONE = 1_000_000;

    @Test
    void thereIsOneExactlyWhereOneWishMoreCouldBeFilled() {
        int found = 0;
        for (long seed = 0; seed < INSTANCES; seed++) {
            var random = new Random(seed);
            Network net = RandomNetworks.small(random).net;
            Arrays.fill(net.cost, 0);
            Arrays.fill(net.leave, ALONE);
            int[] arcs = anyhow(net, random);
            long alone = Arrays.stream(arcs).filter(a -> a == Assignment.ALONE).count();
            long least = BruteForce.leastCost(net, w -> arcs[w] != Assignment.ABSENT) / ALONE;
            var assignment = new Assignment(arcs, new long[net.nodes]);

            boolean exists = AugmentingPath.exists(net, assignment, Proof.flow(net, assignment));

            assertThat(exists).as("seed %d", seed).isEqualTo(least < alone);
            assertThat(Proof.of(net, assignment).mostMatched()).isEqualTo(!exists);
            found += exists ? 1 : 0;
        }
        assertThat(found).isBetween(INSTANCES / 20, INSTANCES * 19 / 20);
    }

    /** Sits down whoever finds a place, in any order, and some never come. */
    private static int[] anyhow(Network net, Random random) {
        int[] arcs = new int[net.wishes];
        int[] flow = new int[net.nodes];
        for (int wish = 0; wish < net.wishes; wish++) {
            arcs[wish] = random.nextInt(8) == 0 ? Assignment.ABSENT : Assignment.ALONE;
            int arc = net.firstArc(wish) + random.nextInt(8);
            if (arc < net.endArc(wish) && hasPlace(net, flow, net.to(arc))) {
                arcs[wish] = arc;
                for (int v = net.to(arc); v != Network.NONE; v = net.parent[v]) {
                    flow[v]++;
                }
            }
        }
        return arcs;
    }

    private static boolean hasPlace(Network net, int[] flow, int node) {
        int root = net.rootOf(node);
        return flow[node] < net.capacity(node) && flow[root] < net.capacity(root);
    }
}
