package nastavnik.pairing.matching.network;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.pairing.matching.Instances;

import org.junit.jupiter.api.Test;

import java.util.Random;

class OrToolsTest {

    private static final int INSTANCES = Instances.of(150);

    @Test
    void anothersSolverFindsTheSameCostWhereBruteForceCannotGo() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            var random = new Random(seed);
            int wishes = random.nextInt(400);
            Network net = RandomNetworks.of(random, wishes, 1 + random.nextInt(120), 20).net;
            var chains = new LiveAssignment(net);
            var auction = new LiveAssignment(net);

            chains.solve((_, _) -> {});
            auction.solveFrom(new Auction(net).prices((_, _) -> {}), (_, _) -> {});

            long least = OrTools.leastCost(net);
            assertProved(Proof.of(net, chains.assignment()), least, seed);
            assertProved(Proof.of(net, auction.assignment()), least, seed);
        }
    }

    private static void assertProved(Proof proof, long least, long seed) {
        assertThat(proof.feasible()).as("seed %d", seed).isTrue();
        assertThat(proof.primal()).as("seed %d", seed).isEqualTo(least);
        assertThat(proof.dual()).as("seed %d", seed).isEqualTo(least);
    }
}
