package nastavnik.platform.replica;

import nastavnik.events.Event;
import nastavnik.platform.replica.Generations.Generation;
import nastavnik.platform.store.Collection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What a replica needs from time to time, whether events come or not. */
final class Upkeep<R, E extends Event> {

    /** By then every instance has seen the switch and reads the new collection. */
    private static final Duration FORMER_IS_READ = Duration.ofSeconds(5);

    private static final Duration SWITCHING = Duration.ofMinutes(1);

    private final Parts<R, E> parts;
    private final Function<String, Collection> collections;
    private final Consumer<String> drop;
    private final Clock clock;
    private volatile long todo;

    /** One replica, taken apart. */
    record Parts<R, E extends Event>(
            ReplicaType<R, E> type,
            Generations generations,
            Current current,
            ParkingLot parked,
            ParkedEvents parkedEvents,
            Receiving<R, E> receiving,
            Reactions<R, E> reactions) {}

    Upkeep(
            Parts<R, E> parts,
            Function<String, Collection> collections,
            Consumer<String> drop,
            Clock clock) {
        this.parts = parts;
        this.collections = collections;
        this.drop = drop;
        this.clock = clock;
    }

    ReplicaType<R, E> type() {
        return parts.type();
    }

    Generations generations() {
        return parts.generations();
    }

    /** Looks where the replica is kept now. */
    Generation refresh() {
        return parts.current().refresh();
    }

    /**
     * Looks for reactions left behind, in former collections too, and for parked events that are
     * due.
     */
    void sweep() {
        Generation generation = refresh();
        long left = parts.reactions().sweep(parts.current().collection());
        for (String former : generation.previous()) {
            long leftThere = parts.reactions().sweep(collections.apply(former));
            if (leftThere == 0 && isDone(generation)) {
                generations().forget(former);
                drop.accept(former);
            }
            left += leftThere;
        }
        todo = left;
        parts.receiving().retryParked(false);
    }

    private boolean isDone(Generation generation) {
        return generation.behind() == null && isOlderThan(FORMER_IS_READ, generation);
    }

    /**
     * Whether an instance that switched seems to have been killed before it caught up; as the last
     * sweep saw it.
     */
    boolean isLeftHalfDone() {
        Generation generation = parts.current().generation();
        return generation.behind() != null && isOlderThan(SWITCHING, generation);
    }

    private boolean isOlderThan(Duration age, Generation generation) {
        Instant then = clock.instant().minus(age);
        return generation.switched().isBefore(then);
    }

    void park(List<Folding.Aside> aside) {
        parts.parked().park(aside);
    }

    /** Tries every parked event again; how many are left. */
    long retryAll() {
        return parts.receiving().retryParked(true);
    }

    void stop() {
        parts.reactions().stop();
    }

    long parked() {
        return parts.receiving().parked();
    }

    long dismissed() {
        return parts.receiving().dismissed();
    }

    ParkedEvents parkedEvents() {
        return parts.parkedEvents();
    }

    long todo() {
        return todo;
    }
}
