package nastavnik.platform.aggregate;

import nastavnik.events.Event;
import nastavnik.events.EventTypes;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** How one kind of aggregate is kept. */
public final class AggregateType<S extends Claimant> {

    private final String collection;
    private final Class<S> state;
    private final String topic;
    private final List<List<String>> indexes = new ArrayList<>();
    private @Nullable Recheck<S> recheck;

    private AggregateType(String collection, Class<S> state, String topic) {
        this.collection = collection;
        this.state = state;
        this.topic = topic;
    }

    /** Kept in a collection, told on the topic of the family. */
    public static <S extends Claimant> AggregateType<S> of(
            String collection, Class<S> state, Class<? extends Event> family) {
        return new AggregateType<>(collection, state, EventTypes.topicOf(family));
    }

    /** Adds an index over fields of the state, in this order. */
    public AggregateType<S> index(String... stateFields) {
        indexes.add(List.of(stateFields));
        return this;
    }

    /**
     * The second check of rules that look at a replica: runs after every save, and by a sweep where
     * the service died in between. It gives the opposite command if a rule no longer holds.
     */
    public AggregateType<S> recheck(Consumer<Stored<S>> check) {
        return recheck((saved, _) -> check.accept(saved));
    }

    /** The same, for a check that must know what is new and what stood before. */
    public AggregateType<S> recheck(Recheck<S> check) {
        this.recheck = check;
        return this;
    }

    String collection() {
        return collection;
    }

    Class<S> state() {
        return state;
    }

    String topic() {
        return topic;
    }

    List<List<String>> indexes() {
        return indexes;
    }

    @Nullable Recheck<S> recheck() {
        return recheck;
    }
}
