package nastavnik.pairing.matching.network;

import static nastavnik.pairing.matching.network.Optimum.assertOptimal;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.pairing.matching.Instances;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

class LiveAssignmentTest {

    private static final int INSTANCES = Instances.of(5000);

    private static final int EDITS = 12;

    @Test
    void costsAsLittleAsTheBestOfAllAssignments() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            Network net = RandomNetworks.small(new Random(seed)).net;
            var live = new LiveAssignment(net);

            live.solve((_, _) -> {});

            assertOptimal(live, net, "seed " + seed);
            assertThat(IntStream.range(0, net.wishes)).allMatch(live::isPresent);
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
                if (!net.isArc(arc) || !edits.live.isPresent(wish)) {
                    continue;
                }
                long forced = BruteForce.leastCost(net, edits.live::isPresent, arc);
                if (forced < Long.MAX_VALUE) {
                    assertThat(costOfForcing(edits.live, wish, net.to[arc]) + net.cost[arc])
                            .as("seed %d arc %d", seed, arc)
                            .isEqualTo(forced - best);
                }
            }
        }
    }

    @Test
    void tellsWhoMovedAndWhatGotAnotherPrice() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            var edits = new RandomEdits(seed);
            LiveAssignment live = edits.live;
            int[] nodes = new int[edits.net.wishes];
            Arrays.setAll(nodes, w -> live.arc(w) < 0 ? -1 : edits.net.to(live.arc(w)));
            long[] prices = new long[edits.net.nodes];
            Arrays.setAll(prices, live::price);
            live.watchPrices();
            live.record();

            String when = "seed " + seed + " " + edits.next();

            Map<Integer, Integer> moved = live.moved();
            int[] repriced = live.repriced();
            for (int w = 0; w < nodes.length; w++) {
                int now = live.arc(w) < 0 ? -1 : edits.net.to(live.arc(w));
                assertThat(moved.getOrDefault(w, now)).as(when).isEqualTo(nodes[w]);
            }
            for (int v = 0; v < edits.net.nodes; v++) {
                if (v >= prices.length || live.price(v) != prices[v]) {
                    assertThat(repriced).as(when).contains(v);
                }
            }
        }
    }

    private static long costOfForcing(LiveAssignment live, int wish, int node) {
        return live.imagine(
                () -> {
                    long before = live.cost();
                    live.without(wish).make(node, Labels.FAR);
                    return live.cost() - before;
                });
    }

    @Test
    void whatIsOnlyImaginedLeavesNothingBehind() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            var edits = new RandomEdits(seed);
            Network net = edits.net;
            edits.next();
            String before = picture(edits.live, net);

            String during =
                    edits.live.imagine(
                            () -> {
                                edits.imaginable();
                                edits.imaginable();
                                return picture(edits.live, net);
                            });

            assertThat(picture(edits.live, net))
                    .as("seed %d after %s", seed, during)
                    .isEqualTo(before);
            assertOptimal(edits.live, net, "seed " + seed);
        }
    }

    /** Everything an assignment knows of, the order of members too. */
    private static String picture(LiveAssignment live, Network net) {
        var picture = new StringBuilder("cost " + live.cost());
        for (int w = 0; w < net.wishes; w++) {
            picture.append(" w").append(live.arc(w));
        }
        for (int v = 0; v < net.nodes; v++) {
            picture.append(" v").append(live.price(v)).append('/').append(live.flow(v));
            for (int w = live.firstMember(v); w >= 0; w = live.nextMember(w)) {
                picture.append(':').append(w);
            }
        }
        for (int a = 0; a < net.arcs; a++) {
            picture.append(net.isArc(a) ? " " : net.isBanned(a) ? "!" : "-");
        }
        return picture.toString();
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
                    long worth = edits.live.places().worth(v);
                    net.capacity[v]++;
                    long more = BruteForce.leastCost(net, edits.live::isPresent);
                    net.capacity[v]--;
                    assertThat(worth).as("seed %d root %d", seed, v).isEqualTo(best - more);
                }
            }
        }
    }
}
