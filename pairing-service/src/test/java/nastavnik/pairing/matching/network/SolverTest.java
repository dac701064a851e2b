package nastavnik.pairing.matching.network;

import static nastavnik.pairing.matching.network.Optimum.assertOptimal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nastavnik.pairing.matching.Instances;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class SolverTest {

    private static final int INSTANCES = Instances.of(5000);

    @Test
    void anAuctionFirstLeadsToTheOptimumToo() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            Network net = RandomNetworks.small(new Random(seed)).net;
            var live = new LiveAssignment(net, 0);

            live.solve((_, _) -> {});

            assertOptimal(live, net, "seed " + seed);
            assertThat(present(live, net)).as("seed %d", seed).hasSize(net.wishes);
        }
    }

    @Test
    void dearerLeavingGivesTheOptimumOfDearerLeaving() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            var random = new Random(seed);
            Network net = RandomNetworks.small(random).net;
            var live = new LiveAssignment(net);
            live.solve((_, _) -> {});
            for (int wish = 0; wish < net.wishes; wish++) {
                if (random.nextInt(6) == 0) {
                    live.remove(wish);
                }
            }
            long[] before = IntStream.range(0, net.wishes).mapToLong(net::leave).toArray();
            List<Integer> present = present(live, net);

            live.raiseLeave(700, (_, _) -> {});

            assertOptimal(live, net, "seed " + seed);
            assertThat(present(live, net)).as("seed %d", seed).isEqualTo(present);
            for (int wish = 0; wish < net.wishes; wish++) {
                assertThat(net.leave(wish)).isEqualTo(before[wish] + 700);
            }
        }
    }

    private static List<Integer> present(LiveAssignment live, Network net) {
        return IntStream.range(0, net.wishes).filter(live::isPresent).boxed().toList();
    }

    @Test
    void itTellsHowFarItIsNowAndThen() {
        Network net = aThousand();
        List<Long> told = new ArrayList<>();

        new LiveAssignment(net)
                .solve(
                        (done, of) -> {
                            assertThat(of).isEqualTo(net.wishes());
                            told.add(done);
                        });

        assertThat(told).hasSizeBetween(3, 20).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void itCanBeStoppedWhicheverWayItGoes() {
        for (int auctionFrom : List.of(0, Integer.MAX_VALUE)) {
            var live = new LiveAssignment(aThousand(), auctionFrom);

            assertThatThrownBy(() -> live.solve(SolverTest::stop)).hasMessage("stopped");
        }
    }

    private static void stop(long done, long of) {
        throw new IllegalStateException("stopped");
    }

    private static Network aThousand() {
        var net = new Network(1, 10);
        int root = net.addRoot(600, 0);
        for (int i = 0; i < 1000; i++) {
            net.addArc(net.addWish(100), root, i % 7);
        }
        return net;
    }
}
