package nastavnik.platform.replica;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.platform.testing.Crash;
import nastavnik.platform.testing.Eventually;
import nastavnik.platform.testing.TestRegion;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** A replica is folded anew while its topic goes on, and nobody notices. */
class RebuildTest {

    private static final int SUBJECTS = 5;
    private static final int EVENTS = 24;
    private static final int MOST_STEPS = 80;

    private final Bench.Shared shared = new Bench.Shared("rebuild-" + UUID.randomUUID());
    private final String prefix = UUID.randomUUID() + "-";
    private final Group group = new Group();

    @AfterEach
    void close() {
        group.close();
    }

    @Test
    void aRebuildFoldsEverythingReactsToNothingAndDropsTheFormerCollection() {
        Bench bench = new Bench(shared, 1);
        publish(prefix + 0, 1, 6);
        deliver(bench);
        Eventually.until(() -> bench.todo() == 0);
        int reactions = shared.carriedOut.size();
        String former = bench.collection();

        assertThat(bench.rebuild()).isTrue();

        assertThat(bench.collection()).isNotEqualTo(former);
        assertThat(bench.folded(prefix + 0)).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(bench.todo()).isZero();
        assertThat(shared.carriedOut).hasSize(reactions);
        shared.clock.goOn(Duration.ofSeconds(6));
        bench.sweep();
        assertThat(bench.collections()).doesNotContain(former);
    }

    @Test
    void whatTheNewFoldCannotFoldIsParkedAndNotSkipped() {
        Bench bench = new Bench(shared, 1);
        publish(prefix + 0, 1, 4);
        deliver(bench);
        shared.unfoldable.add(Told.day(2));

        assertThat(bench.rebuild()).isTrue();

        assertThat(bench.folded(prefix + 0)).containsExactly(1);
        assertThat(bench.parkedFor()).containsExactly("unfoldable", "gap", "gap");
        shared.unfoldable.clear();
        assertThat(bench.retryAll()).isZero();
        assertThat(bench.folded(prefix + 0)).containsExactly(1, 2, 3, 4);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @Timeout(120)
    void eventsThatArriveDuringARebuildAreNeitherLostNorReactedToTwiceWhoeverIsKilled(long seed)
            throws ExecutionException, InterruptedException {
        Random dice = new Random(seed);
        AtomicReference<Bench> one = new AtomicReference<>(new Bench(shared, 1));
        AtomicReference<Bench> other = new AtomicReference<>(new Bench(shared, 1));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> publishing = threads.submit(() -> publishAll(new Random(seed)));
            Future<?> folding =
                    threads.submit(() -> fold(new Random(seed), publishing, one, other));
            Future<?> rebuilding = threads.submit(() -> rebuild(publishing, one, other));
            while (!folding.isDone() || !rebuilding.isDone()) {
                killOne(dice, dice.nextBoolean() ? one : other);
                shared.clock.goOn(Duration.ofSeconds(1));
            }
            folding.get();
            rebuilding.get();
        }
        everythingIsThere(surviving(one));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Math.clamp(Integer.getInteger("crashes", 4) / 2, 1, 40));
    }

    private Bench surviving(AtomicReference<Bench> instance) {
        instance.set(new Bench(shared, 1));
        return instance.get();
    }

    private void publishAll(Random dice) {
        int[] next = IntStream.generate(() -> 1).limit(SUBJECTS).toArray();
        for (int n = 0; n < SUBJECTS * EVENTS; n++) {
            int subject = dice.nextInt(SUBJECTS);
            while (next[subject] > EVENTS) {
                subject = (subject + 1) % SUBJECTS;
            }
            publish(prefix + subject, next[subject], next[subject]);
            next[subject]++;
        }
    }

    private static void publish(String subject, int from, int to) {
        for (int n = from; n <= to; n++) {
            TestRegion.send(Told.TOPIC, subject, Told.bytes(subject, n));
        }
    }

    private void fold(
            Random dice,
            Future<?> publishing,
            AtomicReference<Bench> one,
            AtomicReference<Bench> other) {
        boolean everything = false;
        while (!everything) {
            boolean published = publishing.isDone();
            everything = group.step(() -> (dice.nextBoolean() ? one : other).get()) && published;
        }
    }

    private void deliver(Bench bench) {
        while (!group.step(() -> bench)) {
            Thread.onSpinWait();
        }
    }

    private static void rebuild(
            Future<?> publishing, AtomicReference<Bench> one, AtomicReference<Bench> other) {
        int rebuilt = 0;
        while (rebuilt == 0 || !publishing.isDone()) {
            try {
                (rebuilt % 2 == 0 ? one : other).get().rebuild();
                rebuilt++;
            } catch (Crash e) {
                // somebody else tries
            }
        }
    }

    private void killOne(Random dice, AtomicReference<Bench> instance) {
        Bench victim = instance.get();
        victim.doom().after(1 + dice.nextInt(MOST_STEPS), dice.nextBoolean());
        try {
            Eventually.until(() -> victim.doom().isDead() || sweeping(victim));
        } finally {
            instance.set(new Bench(shared, 1));
        }
    }

    /** Steps come also when nothing arrives. */
    private static boolean sweeping(Bench bench) {
        try {
            bench.sweep();
            return false;
        } catch (Crash e) {
            return true;
        }
    }

    private void everythingIsThere(Bench bench) {
        bench.finish();
        bench.retryAll();
        Eventually.until(
                () -> {
                    shared.clock.goOn(Duration.ofSeconds(3));
                    return bench.todo() == 0;
                });
        List<String> causes = new ArrayList<>();
        for (int subject = 0; subject < SUBJECTS; subject++) {
            String id = prefix + subject;
            assertThat(bench.folded(id))
                    .as("each event of %s once and in order", id)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, EVENTS).boxed().toList());
            IntStream.rangeClosed(1, EVENTS)
                    .filter(Told::isReactedTo)
                    .forEach(n -> causes.add(Told.TOPIC + ":" + id + ":" + n));
        }
        assertThat(bench.parked()).isZero();
        assertThat(shared.carriedOut)
                .filteredOn(cause -> cause.contains(prefix))
                .as("each reaction was carried out; the aggregates know repeats by their cause")
                .containsAll(causes)
                .allMatch(causes::contains);
    }
}
