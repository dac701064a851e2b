package nastavnik.pairing.matching.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTest {

    private final Network net = new Network(10, 25);

    @Test
    void eachFurtherUnitCostsAStepMoreUpToTheMost() {
        int root = net.addRoot(9, 0);
        int busy = net.addRoot(9, 1);

        assertThat(net.slot(root, 0)).isZero();
        assertThat(net.slot(root, 1)).isEqualTo(10);
        assertThat(net.slot(root, 2)).isEqualTo(20);
        assertThat(net.slot(root, 3)).isEqualTo(25);
        assertThat(net.slot(busy, 0)).isEqualTo(10);
        assertThat(net.slot(busy, Integer.MAX_VALUE)).isEqualTo(25);
    }

    @Test
    void nodesKnowTheirRootsAndPlaces() {
        int root = net.addRoot(3, 0);
        int child = net.addChild(root, 2);
        int other = net.addChild(root, 1);

        assertThat(net.nodes()).isEqualTo(3);
        assertThat(new int[] {root, child, other}).containsExactly(0, 1, 2);
        assertThat(net.capacity(root)).isEqualTo(3);
        assertThat(net.capacity(child)).isEqualTo(2);
        assertThat(net.rootOf(child)).isEqualTo(root);
        assertThat(net.rootOf(root)).isEqualTo(root);
        assertThat(net.isRoot(child)).isFalse();
    }

    /** Far more than the first arrays hold, in rows that grow by turns. */
    @Test
    void itGrowsWithWhatIsAdded() {
        for (int v = 0; v < 100; v++) {
            net.addRoot(v, v + 1);
        }
        for (int w = 0; w < 100; w++) {
            assertThat(net.addWish(1000 + w)).isEqualTo(w);
        }
        for (int round = 0; round < 5; round++) {
            for (int w = 0; w < 100; w++) {
                int arc = net.addArc(w, (w + round) % 100, w * 10 + round);
                assertThat(arc).isEqualTo(net.endArc(w) - 1);
            }
        }

        assertThat(net.wishes()).isEqualTo(100);
        for (int w = 0; w < 100; w++) {
            assertThat(net.leave(w)).isEqualTo(1000 + w);
            assertThat(net.endArc(w) - net.firstArc(w)).isEqualTo(5);
            for (int round = 0; round < 5; round++) {
                int arc = net.firstArc(w) + round;
                assertThat(net.to(arc)).isEqualTo((w + round) % 100);
                assertThat(net.cost(arc)).isEqualTo(w * 10 + round);
                assertThat(net.owner[arc]).isEqualTo(w);
            }
            assertThat(net.capacity(w)).isEqualTo(w);
            assertThat(net.slot(w, 0)).isEqualTo(Math.min(25, 10 * (w + 1)));
        }
        assertThat(net.degrees()).containsOnly(5);
    }

    @Test
    void aBannedArcKeepsItsNodeAndWhatIsGoneHasNone() {
        int root = net.addRoot(1, 0);
        int second = net.addRoot(1, 0);
        int wish = net.addWish(10);
        int arc = net.addArc(wish, root, 0);
        int other = net.addArc(wish, second, 0);
        int gone = net.addArc(wish, second, 0);
        net.turn(arc);
        net.turn(other);
        net.to[gone] = Network.NONE;

        assertThat(net.isArc(arc)).isFalse();
        assertThat(net.isBanned(arc)).isTrue();
        assertThat(net.banned(arc)).isEqualTo(root);
        assertThat(net.destination(arc)).isEqualTo(root);
        assertThat(net.isBanned(other)).isTrue();
        assertThat(net.banned(other)).isEqualTo(second);
        assertThat(net.isBanned(gone)).isFalse();
        assertThat(net.isArc(gone)).isFalse();
        assertThat(net.destination(gone)).isEqualTo(Network.NONE);

        net.turn(other);

        assertThat(net.isArc(other)).isTrue();
        assertThat(net.isBanned(other)).isFalse();
        assertThat(net.to(other)).isEqualTo(second);
        assertThat(net.degrees()).containsExactly(0, 1);
    }

    @Test
    void unitsThatComeByAChildCountForItsRoot() {
        int root = net.addRoot(1, 0);
        int child = net.addChild(root, 1);
        int wish = net.addWish(10);
        net.addArc(wish, root, 0);
        net.addArc(wish, child, 0);

        assertThat(net.degrees()).containsExactly(2, 0);
    }
}
