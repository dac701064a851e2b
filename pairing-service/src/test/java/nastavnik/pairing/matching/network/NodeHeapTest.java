package nastavnik.pairing.matching.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.PriorityQueue;
import java.util.Random;

class NodeHeapTest {

    private record Entry(long distance, int node) implements Comparable<Entry> {

        @Override
        public int compareTo(Entry other) {
            return distance == other.distance
                    ? Integer.compare(node, other.node)
                    : Long.compare(distance, other.distance);
        }
    }

    @Test
    void theNearestComesFirstAndOfEqualOnesTheLowestNumber() {
        for (long seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var heap = new NodeHeap();
            var known = new PriorityQueue<Entry>();
            for (int i = 0; i < 400; i++) {
                if (known.isEmpty() || random.nextInt(5) < 3) {
                    var entry = new Entry(random.nextInt(1 + i % 40), random.nextInt(9));
                    heap.push(entry.distance, entry.node);
                    known.add(entry);
                } else {
                    assertNext(heap, known.remove(), seed);
                }
            }
            while (!known.isEmpty()) {
                assertNext(heap, known.remove(), seed);
            }
            assertThat(heap.isEmpty()).isTrue();
        }
    }

    @Test
    void whatIsClearedIsEmpty() {
        var heap = new NodeHeap();
        heap.push(1, 7);

        heap.clear();

        assertThat(heap.isEmpty()).isTrue();
        heap.push(2, 8);
        assertNext(heap, new Entry(2, 8), 0);
        assertThat(heap.isEmpty()).isTrue();
    }

    private static void assertNext(NodeHeap heap, Entry next, long seed) {
        assertThat(heap.isEmpty()).as("seed %d", seed).isFalse();
        assertThat(heap.smallest()).as("seed %d", seed).isEqualTo(next.distance);
        assertThat(heap.pop()).as("seed %d", seed).isEqualTo(next.node);
    }
}
