package nastavnik.platform.replica;

import nastavnik.events.Event;
import nastavnik.platform.store.Collection;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** Takes arrivals: applies what can be applied, parks the rest, wakes the reactions. */
final class Receiving<R, E extends Event> {

    private final ReplicaType<R, E> type;
    private final Generations generations;
    private final Function<String, Collection> collections;
    private final ParkingLot parked;
    private final Applying<R, E> applying;
    private final Reactions<R, E> reactions;
    private final AtomicLong parkedCount = new AtomicLong(Long.MAX_VALUE);
    private volatile Collection current;

    Receiving(
            ReplicaType<R, E> type,
            Generations generations,
            Function<String, Collection> collections,
            ParkingLot parked,
            Reactions<R, E> reactions,
            Clock clock) {
        this.type = type;
        this.generations = generations;
        this.collections = collections;
        this.parked = parked;
        this.applying = new Applying<>(type, true, clock);
        this.reactions = reactions;
        this.current = collections.apply(type.name() + "_1");
    }

    Collection collection() {
        return current;
    }

    void receive(List<Arrival> arrivals) {
        Generations.Generation generation = refresh();
        if (!type.folds().containsAll(generation.folds())) {
            throw new IllegalStateException(
                    "A newer build keeps " + type.name() + "; this one must not fold into it");
        }
        Map<String, List<Arrival>> byKey = Arrival.byKey(arrivals);
        List<Folding.Aside> aside = apply(byKey);
        parked.park(aside);
        if (!aside.isEmpty() || parkedCount.get() > 0) {
            byKey.keySet().forEach(this::retry);
            countParked();
        }
    }

    private List<Folding.Aside> apply(Map<String, List<Arrival>> byKey) {
        List<Folding.Aside> aside = new ArrayList<>();
        List<Folding<R, E>> results = applying.apply(current, byKey);
        int n = 0;
        for (String key : byKey.keySet()) {
            Folding<R, E> folding = results.get(n++);
            aside.addAll(folding.aside());
            if (!folding.todos().isEmpty()) {
                reactions.wake(current, key);
            }
        }
        return aside;
    }

    /** Tries again what is parked of one aggregate. */
    private void retry(String key) {
        List<Arrival> waiting = parked.of(key);
        if (waiting.isEmpty()) {
            return;
        }
        Map<String, List<Arrival>> one = new LinkedHashMap<>();
        one.put(key, waiting);
        Folding<R, E> folding = applying.apply(current, one).getFirst();
        if (!folding.todos().isEmpty()) {
            reactions.wake(current, key);
        }
        parked.clear(folding.settled());
        parked.wait(folding.aside());
    }

    /** Tries again what is due, or everything; how many are still parked. */
    long retryParked(boolean everything) {
        refresh();
        parked.due(everything).forEach(this::retry);
        return countParked();
    }

    private long countParked() {
        parkedCount.set(parked.count());
        return parkedCount.get();
    }

    long parked() {
        long count = parkedCount.get();
        return count == Long.MAX_VALUE ? 0 : count;
    }

    /** Another instance may have switched to a rebuilt collection. */
    Generations.Generation refresh() {
        Generations.Generation generation = generations.current();
        current = collections.apply(generation.collection());
        return generation;
    }
}
