package nastavnik.pairing.matching.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Random;

class ShortestPathsTest {

    private static final int INSTANCES = 5000;

    @Test
    void costsAsLittleAsTheBestOfAllAssignments() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            Network net = RandomNetworks.small(new Random(seed));

            Proof proof = Proof.of(net, new ShortestPaths(net).solve((_, _) -> {}));

            assertThat(proof.feasible()).as("seed %d", seed).isTrue();
            assertThat(proof.primal()).as("seed %d", seed).isEqualTo(BruteForce.leastCost(net));
            assertThat(proof.dual()).as("seed %d", seed).isEqualTo(proof.primal());
        }
    }
}
