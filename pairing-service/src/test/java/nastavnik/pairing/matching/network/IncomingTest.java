package nastavnik.pairing.matching.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class IncomingTest {

    private static final int NONE = Network.NONE;

    @Test
    void everyArcThatLeadsToANodeIsToldOnceHoweverMuchCameLater() {
        for (long seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            var net = new Network(0, 0);
            int wish = net.addWish(1);
            grow(net, wish, random, random.nextInt(4), random.nextInt(30));
            var incoming = new Incoming(net);
            assertAll(net, incoming, seed);
            for (int i = 0; i < 4; i++) {
                grow(net, wish, random, random.nextInt(40), random.nextInt(60));

                assertThat(incoming.outgrown()).isFalse();
                assertAll(net, incoming, seed);
            }
        }
    }

    @Test
    void aBannedArcIsToldAndOneThatIsGoneIsNot() {
        var net = new Network(0, 0);
        int root = net.addRoot(1, 0);
        int wish = net.addWish(1);
        int banned = net.addArc(wish, root, 0);
        int gone = net.addArc(wish, root, 0);
        net.turn(banned);
        net.to[gone] = NONE;

        assertThat(arcs(new Incoming(net), root)).containsExactly(banned);
    }

    @Test
    void aNewIndexIsWorthItWhenMuchMoreCameThanThereWas() {
        var net = new Network(0, 0);
        int root = net.addRoot(1, 0);
        int wish = net.addWish(1);
        arcs(net, wish, root, 300_000);
        var incoming = new Incoming(net);

        arcs(net, wish, root, 150_000);
        assertThat(incoming.outgrown()).isFalse();
        arcs(net, wish, root, 1);
        assertThat(incoming.outgrown()).isTrue();

        var young = new Incoming(new Network(0, 0));
        assertThat(young.outgrown()).isFalse();
    }

    private static void arcs(Network net, int wish, int root, int count) {
        for (int i = 0; i < count; i++) {
            net.addArc(wish, root, 0);
        }
    }

    private static void grow(Network net, int wish, Random random, int roots, int arcs) {
        for (int i = 0; i < roots; i++) {
            net.addRoot(1, 0);
        }
        for (int i = 0; i < arcs && net.nodes > 0; i++) {
            net.addArc(wish, random.nextInt(net.nodes), 0);
        }
    }

    private static void assertAll(Network net, Incoming incoming, long seed) {
        for (int v = 0; v < net.nodes; v++) {
            int node = v;
            List<Integer> all =
                    IntStream.range(0, net.arcs).filter(a -> net.to[a] == node).boxed().toList();
            assertThat(arcs(incoming, v))
                    .as("seed %d node %d", seed, v)
                    .containsExactlyInAnyOrderElementsOf(all);
        }
    }

    private static List<Integer> arcs(Incoming incoming, int node) {
        List<Integer> arcs = new ArrayList<>();
        for (int k = incoming.cursor(node); k != NONE; k = incoming.next(k, node)) {
            arcs.add(incoming.arc(k));
        }
        return arcs;
    }
}
