package nastavnik.platform.aggregate;

import nastavnik.platform.outbox.NewEvents;
import nastavnik.platform.outbox.OutboxRelay;
import nastavnik.platform.store.Collection;
import nastavnik.platform.store.Indexes;

import org.springframework.data.mongodb.core.MongoOperations;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Opens the stores of a service's aggregates. */
public final class AggregateStores {

    private final MongoOperations mongo;
    private final Indexes indexes;
    private final NewEvents events;
    private final OutboxRelay relay;
    private final Clock clock;
    private final List<Rechecks<?>> rechecks = new CopyOnWriteArrayList<>();

    AggregateStores(
            MongoOperations mongo,
            Indexes indexes,
            NewEvents events,
            OutboxRelay relay,
            Clock clock) {
        this.mongo = mongo;
        this.indexes = indexes;
        this.events = events;
        this.relay = relay;
        this.clock = clock;
    }

    /** Opens a store; once for each type. */
    public <S extends Claimant> AggregateStore<S> open(AggregateType<S> type) {
        Collection collection = new Collection(mongo, type.collection());
        indexes.wantUnique(type.collection(), "claims");
        indexes.want(type.collection(), List.of("pending", "recorded"));
        type.indexes().forEach(fields -> indexes.want(type.collection(), prefixed(fields)));
        relay.tell(collection, type.topic());
        Writing<S> writing =
                new Writing<>(type, collection, events, clock, afterSave(type, collection));
        return new MongoAggregateStore<>(type, collection, writing, this::check);
    }

    private <S extends Claimant> java.util.function.BiConsumer<Collection, Stored<S>> afterSave(
            AggregateType<S> type, Collection collection) {
        var check = type.recheck();
        if (check == null) {
            return (where, saved) -> relay.wake(where, saved.id());
        }
        indexes.want(type.collection(), List.of("recheck", "recorded"));
        Rechecks<S> second = new Rechecks<>(type, check, collection, clock);
        rechecks.add(second);
        return (where, saved) -> {
            relay.wake(where, saved.id());
            second.after(saved);
        };
    }

    private void check() {
        if (!indexes.ready()) {
            throw new Unready("store");
        }
        if (relay.isOverloaded()) {
            throw new Unready("outbox");
        }
    }

    void sweep() {
        rechecks.forEach(Rechecks::sweep);
    }

    private static List<String> prefixed(List<String> fields) {
        return fields.stream().map(field -> "state." + field).toList();
    }
}
