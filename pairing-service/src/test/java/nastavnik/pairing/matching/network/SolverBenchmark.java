package nastavnik.pairing.matching.network;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Processor seconds to the optimum, the least of some rounds, ours and OR-Tools', of networks the
 * size of a school, a district and a region. Started by hand, see the README of the module.
 */
public final class SolverBenchmark {

    private static final int NEIGHBOURHOOD = 1000;
    private static final int MOST = 1000;

    private SolverBenchmark() {}

    /** The sizes as name, wishes, roots, candidates, places in percent of wishes. */
    private record Size(String name, int wishes, int roots, int candidates, int places) {}

    private static final Size[] SIZES = {
        new Size("school", 200, 40, 30, 110),
        new Size("district", 2_000, 400, 30, 110),
        new Size("district-tight", 2_000, 400, 30, 90),
        new Size("district-dense", 2_000, 400, 400, 110),
        new Size("town", 20_000, 4_000, 30, 110),
        new Size("town-tight", 20_000, 4_000, 30, 90),
        new Size("region", 300_000, 60_000, 30, 110),
        new Size("region-tight", 300_000, 60_000, 30, 90),
    };

    public static void main(String[] names) {
        for (Size size : SIZES) {
            if (names.length == 0 || Arrays.asList(names).contains(size.name)) {
                run(size);
            }
        }
    }

    private static void run(Size size) {
        int rounds = size.wishes <= 2000 ? 15 : size.wishes <= 20_000 ? 5 : 1;
        Network net = network(size, new Random(7));
        double[] own = new double[rounds];
        double[] other = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long began = now();
            var live = new LiveAssignment(net);
            live.solve((_, _) -> {});
            own[i] = seconds(began);
            Proof proof = Proof.of(net, live.assignment());
            var flow = OrTools.build(net);
            began = now();
            flow.solve();
            other[i] = seconds(began);
            long least = flow.getOptimalCost();
            if (least != proof.primal() || proof.primal() != proof.dual()) {
                throw new IllegalStateException("not the optimum: " + proof + " of " + least);
            }
        }
        System.out.printf(
                "%-15s %,8d x %,6d  ours %7.3f s  OR-Tools %7.3f s  ratio %5.2f  heap %,d MB%n",
                size.name,
                size.wishes,
                size.roots,
                least(own),
                least(other),
                least(own) / least(other),
                Runtime.getRuntime().totalMemory() >> 20);
    }

    /**
     * Processor time of this thread, in which both solve: other work on the machine counts little.
     */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double seconds(long began) {
        return (now() - began) / 1e9;
    }

    private static double least(double[] values) {
        return Arrays.stream(values).min().orElse(0);
    }

    /** Candidates near one another, as in municipalities; scores that people share in part. */
    private static Network network(Size size, Random random) {
        var net = new Network(3, MOST);
        int[] places = new int[size.roots];
        for (long k = (long) size.wishes * size.places / 100; k > 0; k--) {
            places[random.nextInt(size.roots)]++;
        }
        int[] charm = random.ints(size.roots, 0, MOST / 2).toArray();
        for (int v = 0; v < size.roots; v++) {
            net.addRoot(places[v], 0);
        }
        for (int i = 0; i < size.wishes; i++) {
            net.addWish(10L * MOST + random.nextInt(100));
            for (int v : candidates(size, i, random)) {
                net.addArc(i, v, -charm[v] - random.nextInt(MOST / 2));
            }
        }
        return net;
    }

    private static int[] candidates(Size size, int wish, Random random) {
        int near = Math.min(NEIGHBOURHOOD, size.roots);
        int from = (int) ((long) wish * size.roots / size.wishes) / near * near;
        if (size.candidates >= near) {
            return IntStream.range(from, Math.min(size.roots, from + near)).toArray();
        }
        return random.ints(from, Math.min(size.roots, from + near))
                .distinct()
                .limit(size.candidates)
                .sorted()
                .toArray();
    }
}
