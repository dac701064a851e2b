package nastavnik.pairing.matching.network;

import java.util.List;
import java.util.Random;

/** Small networks with everything mixed: no places, equal costs, forests, loads, priorities. */
final class RandomNetworks {

    private final Random random;
    final Network net;
    final int range;
    private final double density;
    private final long leave;

    private RandomNetworks(Random random, int wishes, int roots, int children) {
        this.random = random;
        range = List.of(1, 3, 50, 1000).get(random.nextInt(4));
        density = random.nextDouble();
        leave = random.nextBoolean() ? 100_000 : random.nextInt(2 * range);
        net = new Network(random.nextInt(3) * random.nextInt(range), 1000);
        for (int v = 0; v < roots; v++) {
            net.addRoot(random.nextInt(4), random.nextInt(3));
        }
        for (int v = 0; v < children; v++) {
            net.addChild(random.nextInt(roots), random.nextInt(3));
        }
        for (int w = 0; w < wishes; w++) {
            addWish();
        }
    }

    static RandomNetworks small(Random random) {
        return new RandomNetworks(
                random, random.nextInt(7), 1 + random.nextInt(4), random.nextInt(4));
    }

    static RandomNetworks of(Random random, int wishes, int roots, int children) {
        return new RandomNetworks(random, wishes, roots, children);
    }

    int addWish() {
        int wish = net.addWish(leave());
        for (int v = 0; v < net.nodes(); v++) {
            if (random.nextDouble() < density) {
                net.addArc(wish, v, cost());
            }
        }
        return wish;
    }

    long leave() {
        return leave + random.nextInt(range);
    }

    int cost() {
        return random.nextInt(2 * range) - range;
    }
}
