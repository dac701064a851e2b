package nastavnik.platform.replica;

import nastavnik.events.Event;
import nastavnik.platform.store.Collection;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Takes arrivals: applies what can be applied, parks the rest, wakes the reactions. */
final class Receiving<R, E extends Event> {

    private final Current current;
    private final ParkingLot parked;
    private final Applying<R, E> applying;
    private final Reactions<R, E> reactions;
    private volatile ParkingLot.Count counted = new ParkingLot.Count(0, 0);

    Receiving(
            ReplicaType<R, E> type,
            Current current,
            ParkingLot parked,
            Reactions<R, E> reactions,
            Clock clock) {
        this.current = current;
        this.parked = parked;
        this.applying = new Applying<>(type, true, clock);
        this.reactions = reactions;
    }

    void receive(List<Arrival> arrivals) {
        Map<String, Folding<R, E>> folded = fold(Arrival.byKey(arrivals));
        List<Folding.Aside> aside =
                folded.values().stream().flatMap(folding -> folding.aside().stream()).toList();
        parked.park(aside);
        if (parked() + aside.size() > 0) {
            folded.forEach(this::retryBehind);
            countParked();
        }
    }

    /** The gap may have closed. */
    private void retryBehind(String key, Folding<R, E> folding) {
        if (!folding.settled().isEmpty()) {
            retry(key, false);
        }
    }

    /**
     * Applies to the current collection, and again where another became the current one meanwhile:
     * what is acknowledged must be in the one that stays.
     */
    private Map<String, Folding<R, E>> fold(Map<String, List<Arrival>> byKey) {
        while (true) {
            Collection target = current.foldInto();
            Map<String, Folding<R, E>> folded = applying.apply(target, byKey);
            folded.forEach(
                    (key, folding) -> {
                        if (!folding.todos().isEmpty()) {
                            reactions.wake(target, key);
                        }
                    });
            if (current.refresh().collection().equals(target.name())) {
                return folded;
            }
        }
    }

    /** Tries again what is parked of one aggregate. */
    private void retry(String key, boolean due) {
        List<Arrival> waiting = parked.of(key);
        if (waiting.isEmpty()) {
            return;
        }
        fold(Map.of(key, waiting))
                .forEach(
                        (_, folding) -> {
                            parked.clear(folding.settled());
                            if (due) {
                                parked.waitLonger(folding.aside());
                            }
                        });
    }

    /** Tries again what is due, or everything; how many are still parked. */
    long retryParked(boolean everything) {
        countParked();
        if (parked() > 0) {
            parked.due(everything).forEach(key -> retry(key, true));
            countParked();
        }
        return parked();
    }

    private void countParked() {
        counted = parked.count();
    }

    /** As last counted. */
    long parked() {
        return counted.parked();
    }

    /** As last counted. */
    long dismissed() {
        return counted.dismissed();
    }
}
