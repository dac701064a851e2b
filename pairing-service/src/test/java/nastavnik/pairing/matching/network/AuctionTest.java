package nastavnik.pairing.matching.network;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.pairing.matching.Instances;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

class AuctionTest {

    private static final int INSTANCES = Instances.of(1500);
    private static final int WISHES = 40;
    private static final int ROOTS = 6;

    /**
     * What prices prove is nearly what the best costs: a point for each wish at the mean, and as
     * much as a wish is worth at most (who is outbid late may leave a dear place empty).
     */
    @Test
    void pricesAreNearTheBestWherePlacesAreScarce() {
        long missed = 0;
        for (long seed = 0; seed < INSTANCES; seed++) {
            Network net = network(new Random(seed));
            var live = new LiveAssignment(net);
            live.solve((_, _) -> {});

            long miss = live.cost() - dual(net, new Auction(net).prices((_, _) -> {}));

            assertThat(miss).as("seed %d", seed).isBetween(0L, 1000L);
            missed += miss;
        }
        assertThat(missed).isLessThan((long) INSTANCES * WISHES);
    }

    /** What the prices prove. */
    private static long dual(Network net, long[] prices) {
        int[] alone = new int[net.wishes];
        Arrays.fill(alone, Assignment.ALONE);
        return Proof.of(net, new Assignment(alone, prices)).dual();
    }

    /** Six mentors of eleven places at most, and forty wishes. */
    private static Network network(Random random) {
        var net = new Network(random.nextInt(4) * 5, 1000);
        for (int v = 0; v < ROOTS; v++) {
            net.addRoot(1 + random.nextInt(11), random.nextInt(3));
        }
        for (int i = 0; i < WISHES; i++) {
            net.addWish(5000 + random.nextInt(100));
            for (int v = 0; v < net.nodes; v++) {
                if (random.nextInt(3) > 0) {
                    net.addArc(i, v, random.nextInt(1000) - 1000);
                }
            }
        }
        return net;
    }

    @Test
    void aPlaceNobodyBidsForIsAsDearAsItCosts() {
        var net = new Network(10, 1000);
        int wanted = net.addRoot(1, 0);
        int other = net.addRoot(1, 7);
        int none = net.addRoot(0, 7);
        int child = net.addChild(other, 1);
        int wish = net.addWish(100);
        net.addArc(wish, wanted, 0);
        net.addArc(wish, other, 90);
        net.addArc(wish, none, -90);

        long[] prices = new Auction(net).prices((_, _) -> {});

        assertThat(prices[other]).isEqualTo(70);
        assertThat(prices[child]).isEqualTo(70);
        assertThat(prices[none]).isZero();
        assertThat(prices[wanted]).isBetween(100L, 101L);
    }

    @Test
    void twoMentorsAlikeAreEquallyDearAndTheBetterOneByAsMuchAsItIsBetter() {
        var net = new Network(0, 1000);
        int plain = net.addRoot(2, 0);
        int alike = net.addRoot(2, 0);
        int better = net.addRoot(2, 0);
        for (int i = 0; i < 9; i++) {
            int wish = net.addWish(1000);
            net.addArc(wish, plain, 0);
            net.addArc(wish, alike, 0);
            net.addArc(wish, better, -300);
        }

        long[] prices = new Auction(net).prices((_, _) -> {});

        assertThat(prices[plain]).isBetween(999L, 1001L);
        assertThat(prices[alike]).isBetween(999L, 1001L);
        assertThat(prices[better]).isBetween(1299L, 1301L);
    }

    /** A child's way leads to its root, and an arc that is gone leads nowhere. */
    @Test
    void childrenAreLookedThroughAndWhatIsGoneIsPassedOver() {
        var net = new Network(0, 1000);
        int root = net.addRoot(1, 0);
        int child = net.addChild(root, 1);
        int other = net.addRoot(1, 0);
        for (int i = 0; i < 3; i++) {
            int wish = net.addWish(500);
            net.addArc(wish, child, 0);
            net.to[net.addArc(wish, other, 0)] = Network.NONE;
        }

        long[] prices = new Auction(net).prices((_, _) -> {});

        assertThat(prices[root]).isBetween(499L, 501L);
        assertThat(prices[child]).isEqualTo(prices[root]);
        assertThat(prices[other]).isZero();
    }

    @Test
    void itTellsHowFarItIs() {
        Network net = network(new Random(1));
        List<Long> told = new ArrayList<>();

        new Auction(net)
                .prices(
                        (done, of) -> {
                            assertThat(of).isEqualTo(WISHES);
                            told.add(done);
                        });

        assertThat(told).hasSizeBetween(3, 20).allMatch(done -> done >= 0 && done <= WISHES);
    }
}
