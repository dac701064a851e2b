package nastavnik.pairing.matching.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Random;

/** What is not the optimum, or no assignment at all, must not be proved. */
class ProofTest {

    private static final int ALONE = Assignment.ALONE;
    private static final int ABSENT = Assignment.ABSENT;

    /** Two wishes and a mentor of one place; the first wish would rather have it. */
    private final Network net = new Network(10, 15);

    private final int root = net.addRoot(1, 0);
    private final int first = wish(100, -30);
    private final int second = wish(100, -20);

    @Test
    void theOptimumIsProvedByEqualSums() {
        Proof proof = proof(new int[] {net.firstArc(first), ALONE}, 120);

        assertThat(proof).isEqualTo(new Proof(70, 70, true, true));
    }

    @Test
    void pricesThatAreTooHighOrTooLowProveLess() {
        int[] best = {net.firstArc(first), ALONE};

        assertThat(proof(best, 119).dual()).isEqualTo(69);
        assertThat(proof(best, 121).dual()).isEqualTo(70);
        assertThat(proof(best, 131).dual()).isEqualTo(69);
        assertThat(proof(best, 0).dual()).isEqualTo(-50);
    }

    @Test
    void anotherAssignmentCostsMoreThanIsProved() {
        Proof proof = proof(new int[] {ALONE, net.firstArc(second)}, 120);

        assertThat(proof).isEqualTo(new Proof(80, 70, true, true));
    }

    @Test
    void morePeopleThanPlacesAreNotFeasible() {
        Proof proof = proof(new int[] {net.firstArc(first), net.firstArc(second)}, 120);

        assertThat(proof.feasible()).isFalse();
        assertThat(proof.primal()).isEqualTo(-30 - 20 + 10);
    }

    @Test
    void oneNodeTooFullIsEnoughWhateverComesAfterIt() {
        net.addRoot(1, 0);

        Proof proof =
                Proof.of(
                        net,
                        new Assignment(
                                new int[] {net.firstArc(first), net.firstArc(second)},
                                new long[] {120, 0}));

        assertThat(proof.feasible()).isFalse();
    }

    @Test
    void aChildIsBoundByItsOwnPlaces() {
        int child = net.addChild(root, 2);

        Proof proof =
                Proof.of(
                        net,
                        new Assignment(
                                new int[] {net.firstArc(first), ALONE}, new long[] {120, 123}));

        assertThat(proof.dual()).isEqualTo(70 - 2 * 3);
        assertThat(net.capacity(child)).isEqualTo(2);
    }

    @Test
    void whoIsLeftAloneBesideAFreePlaceIsNotMostMatched() {
        assertThat(proof(new int[] {ALONE, ALONE}, 120).mostMatched()).isFalse();
        assertThat(proof(new int[] {ABSENT, ALONE}, 120).mostMatched()).isFalse();
        assertThat(proof(new int[] {net.firstArc(first), ALONE}, 120).mostMatched()).isTrue();
        assertThat(proof(new int[] {ABSENT, ABSENT}, 120).mostMatched()).isTrue();
    }

    @Test
    void whoIsAbsentCostsNothing() {
        assertThat(proof(new int[] {net.firstArc(first), ABSENT}, 120).primal()).isEqualTo(-30);
        assertThat(proof(new int[] {net.firstArc(first), ABSENT}, 120).dual()).isEqualTo(-30);
        assertThat(proof(new int[] {ABSENT, ABSENT}, 0)).isEqualTo(new Proof(0, 0, true, true));
    }

    @Test
    void anArcOfAnotherIsRefused() {
        int third = wish(100, -10);
        int own = net.firstArc(second);

        assertThat(proof(new int[] {ALONE, own, ALONE}, 120).primal()).isEqualTo(180);
        for (int other : new int[] {net.firstArc(first), net.firstArc(third)}) {
            assertThatThrownBy(() -> proof(new int[] {ALONE, other, ALONE}, 120))
                    .hasMessage("wish " + second + " uses an arc of another");
        }
    }

    /** Whatever the prices, they never prove more than the least cost. */
    @Test
    void noPricesProveTooMuch() {
        for (long seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            Network any = RandomNetworks.small(random).net;
            int[] alone = new int[any.wishes];
            Arrays.fill(alone, ALONE);
            long[] prices = random.longs(any.nodes, -100, 2000).toArray();

            Proof proof = Proof.of(any, new Assignment(alone, prices));

            assertThat(proof.dual())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(BruteForce.leastCost(any, _ -> true));
        }
    }

    private int wish(long leave, int cost) {
        int wish = net.addWish(leave);
        net.addArc(wish, root, cost);
        return wish;
    }

    private Proof proof(int[] arcs, long price) {
        return Proof.of(net, new Assignment(arcs, new long[] {price}));
    }
}
