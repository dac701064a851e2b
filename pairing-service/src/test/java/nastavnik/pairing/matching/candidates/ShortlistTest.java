package nastavnik.pairing.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

class ShortlistTest {

    private final Shortlist shortlist = new Shortlist();

    /** Equal values among them, negative ones, and more than the first array holds. */
    @Test
    void theBestAreKeptInTheOrderOfTheirNumbersWhateverOrderTheyCameIn() {
        for (long seed = 0; seed < 400; seed++) {
            var random = new Random(seed);
            int count = random.nextInt(300);
            int limit = random.nextInt(150);
            int[] values = random.ints(count, -20, 1 + random.nextInt(40)).toArray();
            List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());

            int[] kept = kept(order, values, limit, 7);
            Collections.shuffle(order, random);

            assertThat(kept(order, values, limit, 7)).as("seed %d", seed).isEqualTo(kept);
            assertThat(kept).hasSize(Math.min(count, limit)).doesNotHaveDuplicates().isSorted();
            assertThat(Arrays.stream(kept).map(m -> -values[m]).sorted().toArray())
                    .as("seed %d", seed)
                    .isEqualTo(Arrays.stream(values).map(v -> -v).sorted().limit(limit).toArray());
        }
    }

    private int[] kept(List<Integer> order, int[] values, int limit, int wish) {
        shortlist.clear(limit, wish);
        order.forEach(m -> shortlist.offer(m, values[m]));
        assertThat(shortlist.size()).isEqualTo(Math.min(order.size(), limit));
        return shortlist.mentors();
    }

    @Test
    void ofEqualOnesEachWishKeepsOthersAndEverybodyIsSomebodys() {
        int[] values = new int[60];
        List<Integer> order = IntStream.range(0, 60).boxed().toList();
        Set<Integer> chosen = new TreeSet<>();
        Set<List<Integer>> lists = new HashSet<>();
        for (int wish = 0; wish < 120; wish++) {
            List<Integer> kept = Arrays.stream(kept(order, values, 5, wish)).boxed().toList();
            lists.add(kept);
            chosen.addAll(kept);
        }

        assertThat(chosen).hasSize(60);
        assertThat(lists).hasSizeGreaterThan(110);
    }

    @Test
    void nobodyIsKeptWhereNobodyMayBe() {
        assertThat(kept(List.of(0, 1), new int[2], 0, 3)).isEmpty();
    }
}
