package nastavnik.platform.replica;

import nastavnik.events.Event;
import nastavnik.events.EventTypes;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How one replica is kept and what follows from it. */
public final class ReplicaType<R, E extends Event> {

    /** What follows from events. */
    record Reacting<R, E extends Event, T>(
            Class<T> todo, Policy<R, E, T> policy, Worker<T> worker) {}

    private final String name;
    private final Class<R> state;
    private final Class<E> family;
    private final Fold<R, E> fold;
    private final List<List<String>> indexes = new ArrayList<>();
    private @Nullable Reacting<R, E, ?> reacting;
    private int version = 1;

    private ReplicaType(String name, Class<R> state, Class<E> family, Fold<R, E> fold) {
        this.name = name;
        this.state = state;
        this.family = family;
        this.fold = fold;
    }

    /** A replica of the aggregates whose events are of a family. */
    public static <R, E extends Event> ReplicaType<R, E> of(
            String name, Class<R> state, Class<E> family, Fold<R, E> fold) {
        return new ReplicaType<>(name, state, family, fold);
    }

    /** Adds an index over fields of the state, in this order. */
    public ReplicaType<R, E> index(String... stateFields) {
        indexes.add(List.of(stateFields));
        return this;
    }

    /** The number of the fold; a higher one rebuilds the replica from the start of the topic. */
    public ReplicaType<R, E> version(int number) {
        this.version = number;
        return this;
    }

    /** What must be done because of events, and who does it. */
    public <T> ReplicaType<R, E> reacting(Class<T> todo, Policy<R, E, T> policy, Worker<T> worker) {
        this.reacting = new Reacting<>(todo, policy, worker);
        return this;
    }

    String name() {
        return name;
    }

    Class<R> state() {
        return state;
    }

    Class<E> family() {
        return family;
    }

    Fold<R, E> fold() {
        return fold;
    }

    String topic() {
        return EventTypes.topicOf(family);
    }

    List<List<String>> indexes() {
        return indexes;
    }

    @Nullable Reacting<R, E, ?> reacting() {
        return reacting;
    }

    /** What this build folds: the types it knows and the number of the fold. */
    Set<String> folds() {
        Set<String> folds = new TreeSet<>(EventTypes.namesOf(family));
        folds.add("fold:" + version);
        return folds;
    }
}
