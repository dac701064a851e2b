package nastavnik.pairing.matching.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** Two wishes at one place: the second comes and goes, the first makes way while it is there. */
class MovesTest {

    private final Network net = new Network(0, 0);
    private final int root = net.addRoot(1, 0);
    private final int first = wish(50);
    private final int second = wish(90);
    private final LiveAssignment live = new LiveAssignment(net);

    @Test
    void nobodyMovesUnseenAndWhoMovedTwiceIsToldFromWhereItWasFirst() {
        live.add(first);
        live.record();

        live.add(second);
        live.remove(second);
        live.add(second);

        assertThat(live.movedSoFar()).isEqualTo(Map.of(first, root, second, Network.NONE));
        assertThat(live.moved()).isEqualTo(Map.of(first, root, second, Network.NONE));
    }

    @Test
    void eachRecordingBeginsAnew() {
        live.record();
        live.add(first);
        assertThat(live.moved()).containsOnlyKeys(first);

        live.record();
        live.add(second);
        live.remove(first);

        assertThat(live.moved()).isEqualTo(Map.of(first, root, second, Network.NONE));
    }

    @Test
    void whatHappensAfterTheEndOfARecordingIsNotTold() {
        live.record();
        Map<Integer, Integer> moved = live.moved();

        live.add(first);

        assertThat(moved).isEmpty();
    }

    private int wish(long leave) {
        int wish = net.addWish(leave);
        net.addArc(wish, root, 0);
        return wish;
    }
}
