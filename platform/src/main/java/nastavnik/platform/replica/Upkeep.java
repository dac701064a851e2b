package nastavnik.platform.replica;

import nastavnik.events.Event;
import nastavnik.platform.store.Collection;

import java.util.function.Function;

/** What a replica needs from time to time, whether events come or not. */
final class Upkeep<R, E extends Event> {

    private final ReplicaType<R, E> type;
    private final Receiving<R, E> receiving;
    private final Reactions<R, E> reactions;
    private final Generations generations;
    private final Function<String, Collection> collections;
    private volatile long todo;

    Upkeep(
            ReplicaType<R, E> type,
            Receiving<R, E> receiving,
            Reactions<R, E> reactions,
            Generations generations,
            Function<String, Collection> collections) {
        this.type = type;
        this.receiving = receiving;
        this.reactions = reactions;
        this.generations = generations;
        this.collections = collections;
    }

    ReplicaType<R, E> type() {
        return type;
    }

    Generations generations() {
        return generations;
    }

    /**
     * Looks for reactions left behind, in former collections too, and for parked events that are
     * due.
     */
    void sweep() {
        Generations.Generation generation = receiving.refresh();
        todo = reactions.sweep(receiving.collection());
        for (String former : generation.previous()) {
            if (reactions.sweep(collections.apply(former)) == 0) {
                generations.forget(former);
            }
        }
        receiving.retryParked(false);
    }

    /** Tries every parked event again; how many are left. */
    long retryAll() {
        return receiving.retryParked(true);
    }

    void stop() {
        reactions.stop();
    }

    long parked() {
        return receiving.parked();
    }

    long todo() {
        return todo;
    }
}
