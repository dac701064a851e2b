package nastavnik.pairing.matching.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** As a search uses it: nothing comes nearer than what was the nearest. */
class NodeHeapTest {

    private static final int STEPS = 400;

    @Test
    void theNearestComesFirst() {
        for (long seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var heap = new NodeHeap();
            var known = new TreeMap<Long, List<Integer>>();
            long nearest = 0;
            for (int i = 0; i < STEPS; i++) {
                if (known.isEmpty() || random.nextInt(5) < 3) {
                    long distance = nearest + random.nextInt(1 + i % 40);
                    heap.push(distance, i % 9);
                    known.computeIfAbsent(distance, _ -> new ArrayList<>()).add(i % 9);
                } else {
                    nearest = assertNext(heap, known, seed);
                }
            }
            while (!known.isEmpty()) {
                assertNext(heap, known, seed);
            }
            assertThat(heap.isEmpty()).isTrue();
        }
    }

    /** Takes the next one from both; any of those equally near will do. */
    private static long assertNext(NodeHeap heap, SortedMap<Long, List<Integer>> known, long seed) {
        assertThat(heap.isEmpty()).as("seed %d", seed).isFalse();
        long nearest = known.firstKey();
        List<Integer> nodes = Objects.requireNonNull(known.get(nearest));
        assertThat(heap.smallest()).as("seed %d", seed).isEqualTo(nearest);
        assertThat(nodes.remove(Integer.valueOf(heap.pop()))).as("seed %d", seed).isTrue();
        if (nodes.isEmpty()) {
            known.remove(nearest);
        }
        return nearest;
    }

    @Test
    void theSamePushesGiveTheSameOrder() {
        assertThat(order()).isEqualTo(order()).hasSize(STEPS);
    }

    private static List<Integer> order() {
        var random = new Random(1);
        var heap = new NodeHeap();
        for (int i = 0; i < STEPS; i++) {
            heap.push(random.nextInt(20), i);
        }
        List<Integer> order = new ArrayList<>();
        while (!heap.isEmpty()) {
            order.add(heap.pop());
        }
        return order;
    }

    @Test
    void whatIsClearedIsEmpty() {
        var heap = new NodeHeap();
        heap.push(5, 7);

        heap.clear();

        assertThat(heap.isEmpty()).isTrue();
        heap.push(2, 8);
        assertThat(heap.smallest()).isEqualTo(2);
        assertThat(heap.pop()).isEqualTo(8);
        assertThat(heap.isEmpty()).isTrue();
    }
}
