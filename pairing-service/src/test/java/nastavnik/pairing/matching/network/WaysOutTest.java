package nastavnik.pairing.matching.network;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.pairing.matching.Instances;

import org.junit.jupiter.api.Test;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Ways found one after another beside a search that begins anew for each. */
class WaysOutTest {

    private static final int INSTANCES = Instances.of(3000);

    /** No way at all. */
    private static final long NEVER = Long.MAX_VALUE;

    @Test
    void eachWayCostsWhatASearchOfItsOwnSays() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            var random = new Random(seed);
            Network net =
                    RandomNetworks.of(random, random.nextInt(12), 1 + random.nextInt(6), 3).net;
            var live = new LiveAssignment(net);
            live.solve((_, _) -> {});
            for (int w = 0; w < net.wishes; w++) {
                compare(live, net, w, "seed " + seed + " wish " + w);
            }
        }
    }

    private static void compare(LiveAssignment live, Network net, int wish, String when) {
        long[] costs =
                IntStream.range(0, net.nodes)
                        .mapToLong(node -> live.imagine(() -> alone(live, wish, node)))
                        .toArray();
        live.imagine(
                () -> {
                    WaysOut ways = live.without(wish);
                    for (int node = 0; node < costs.length; node++) {
                        String where = when + " node " + node;
                        assertThat(ways.find(node, Math.min(costs[node], Labels.FAR)))
                                .as(where)
                                .isFalse();
                        boolean found =
                                ways.find(
                                        node, costs[node] == NEVER ? Labels.FAR : costs[node] + 1);
                        assertThat(found).as(where).isEqualTo(costs[node] != NEVER);
                        if (found) {
                            long cost = live.imagine(() -> taken(live, net, ways));
                            assertThat(cost).as(where).isEqualTo(costs[node]);
                        }
                    }
                    return wish;
                });
    }

    private static long alone(LiveAssignment live, int wish, int node) {
        return live.without(wish).make(node, Labels.FAR) ? live.cost() : NEVER;
    }

    /** Takes a way, and checks that those move of whom it is said. */
    private static long taken(LiveAssignment live, Network net, WaysOut ways) {
        int[] before = IntStream.range(0, net.wishes).map(live::arc).toArray();
        ways.take();
        Set<Integer> moved = new TreeSet<>();
        Set<Integer> told = new TreeSet<>();
        for (int w = 0; w < before.length; w++) {
            if (live.arc(w) != before[w]) {
                moved.add(w);
            }
            if (ways.moves(w)) {
                told.add(w);
            }
        }
        assertThat(told).isEqualTo(moved);
        return live.cost();
    }
}
