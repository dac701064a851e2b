package nastavnik.pairing.matching.network;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.pairing.matching.Instances;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Random;

class WarmStartTest {

    private static final int INSTANCES = Instances.of(5000);

    @Test
    void whoSitsPaysTheLeastAndNobodyStandsBesideAPlaceThatIsTheCheapest() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            var random = new Random(seed);
            Network net = RandomNetworks.small(random).net;
            var flow = new Flow(net);
            seat(flow, random.longs(net.nodes, -500, 2000).toArray());
            for (int wish = 0; wish < net.wishes; wish++) {
                assertSeated(flow, wish, "seed " + seed + " wish " + wish);
            }
        }
    }

    private static void assertSeated(Flow flow, int wish, String when) {
        Network net = flow.net;
        long least = net.leave(wish);
        for (int a = net.firstArc(wish); a < net.endArc(wish); a++) {
            least = Math.min(least, net.cost(a) + flow.price[net.to(a)]);
        }
        if (flow.used[wish] != Flow.ABSENT) {
            assertThat(flow.paid(wish)).as(when).isEqualTo(least);
            return;
        }
        assertThat(least).as(when).isLessThan(net.leave(wish));
        for (int a = net.firstArc(wish); a < net.endArc(wish); a++) {
            if (net.cost(a) + flow.price[net.to(a)] == least) {
                assertThat(offers(flow, net.to(a))).as(when).isFalse();
            }
        }
    }

    /** Whether a node has a place more that costs no more than its price. */
    private static boolean offers(Flow flow, int node) {
        int root = flow.net.rootOf(node);
        return flow.hasPlace(node)
                && flow.hasPlace(root)
                && flow.net.slot(root, flow.flow[root]) <= flow.price[root];
    }

    @Test
    void placesThatThePricesAskToBeTakenAreHeldByGhosts() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            var random = new Random(seed);
            Network net = RandomNetworks.small(random).net;
            var flow = new Flow(net);
            seat(flow, random.longs(net.nodes, -500, 2000).toArray());
            int[] seated = Proof.flow(net, flow.assignment());
            for (int v = 0; v < net.nodes; v++) {
                String when = "seed " + seed + " node " + v;
                assertThat(flow.flow[v]).as(when).isGreaterThanOrEqualTo(seated[v]);
                assertThat(flow.flow[v]).as(when).isLessThanOrEqualTo(net.capacity(v));
                if (net.isRoot(v)) {
                    assertSlots(flow, v, when);
                } else {
                    assertThat(flow.flow[v]).as(when).isEqualTo(seated[v]);
                    assertThat(flow.price[v]).as(when).isEqualTo(flow.price[net.parent[v]]);
                }
            }
        }
    }

    private static void assertSlots(Flow flow, int root, String when) {
        Network net = flow.net;
        int used = flow.flow[root];
        if (used > 0) {
            assertThat(net.slot(root, used - 1)).as(when).isLessThanOrEqualTo(flow.price[root]);
        }
        if (used < net.capacity(root)) {
            assertThat(net.slot(root, used)).as(when).isGreaterThanOrEqualTo(flow.price[root]);
        }
    }

    @Test
    void aPlaceIsNeverDearerThanItCostsWhereThereArePlacesForAll() {
        var net = new Network(10, 1000);
        int roomy = net.addRoot(2, 0);
        int scarce = net.addRoot(1, 0);
        int empty = net.addRoot(4, 1);
        for (int i = 0; i < 2; i++) {
            int wish = net.addWish(5000);
            net.addArc(wish, roomy, 0);
            net.addArc(wish, scarce, 0);
        }
        var flow = new Flow(net);
        long[] dear = new long[net.nodes];
        Arrays.fill(dear, 700);

        seat(flow, dear);

        assertThat(flow.price[roomy]).isEqualTo(20);
        assertThat(flow.price[scarce]).isEqualTo(700);
        assertThat(flow.price[empty]).isEqualTo(10);
        assertThat(flow.flow).startsWith(2, 1, 0);
    }

    private static void seat(Flow flow, long[] prices) {
        new WarmStart(flow, new Ghosts(flow.trail())).seat(prices);
    }
}
