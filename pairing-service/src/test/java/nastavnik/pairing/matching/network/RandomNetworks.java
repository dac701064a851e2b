package nastavnik.pairing.matching.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Small networks with everything mixed: no places, equal costs, forests, loads, priorities. */
final class RandomNetworks {

    private RandomNetworks() {}

    static Network small(Random random) {
        return of(random, random.nextInt(7), 1 + random.nextInt(4), random.nextInt(4));
    }

    static Network of(Random random, int wishes, int roots, int children) {
        int nodes = roots + children;
        int[] parent = new int[nodes];
        int[] capacity = new int[nodes];
        int[] taken = new int[nodes];
        Arrays.setAll(parent, v -> v < roots ? -1 : random.nextInt(roots));
        Arrays.setAll(capacity, v -> random.nextInt(4));
        Arrays.setAll(taken, v -> v < roots ? random.nextInt(3) : 0);
        int range = List.of(1, 3, 50, 1000).get(random.nextInt(4));
        int[] start = new int[wishes + 1];
        List<Integer> to = new ArrayList<>();
        double density = random.nextDouble();
        for (int i = 0; i < wishes; i++) {
            for (int v = 0; v < nodes; v++) {
                if (random.nextDouble() < density) {
                    to.add(v);
                }
            }
            start[i + 1] = to.size();
        }
        int[] cost = new int[to.size()];
        Arrays.setAll(cost, a -> random.nextInt(2 * range) - range);
        long[] leave = new long[wishes];
        long base = random.nextBoolean() ? 4000L * (wishes + 1) : random.nextInt(2 * range);
        Arrays.setAll(leave, i -> base + random.nextInt(range));
        return new Network(
                start,
                to.stream().mapToInt(Integer::intValue).toArray(),
                cost,
                leave,
                parent,
                capacity,
                taken,
                random.nextInt(3) * random.nextInt(range),
                1000);
    }
}
