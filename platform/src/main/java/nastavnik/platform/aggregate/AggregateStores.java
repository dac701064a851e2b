package nastavnik.platform.aggregate;

import nastavnik.platform.outbox.NewEvents;
import nastavnik.platform.outbox.OutboxRelay;
import nastavnik.platform.replica.Replicas;
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
    private final Replicas replicas;
    private final Histories histories;
    private final Clock clock;
    private final List<Rechecks<?>> rechecks = new CopyOnWriteArrayList<>();

    AggregateStores(
            MongoOperations mongo,
            Indexes indexes,
            NewEvents events,
            OutboxRelay relay,
            Replicas replicas,
            Histories histories,
            Clock clock) {
        this.mongo = mongo;
        this.indexes = indexes;
        this.events = events;
        this.relay = relay;
        this.replicas = replicas;
        this.histories = histories;
        this.clock = clock;
    }

    /** Opens a store; once for each type. */
    public <S extends Claimant> AggregateStore<S> open(AggregateType<S> type) {
        Collection collection = new Collection(mongo, type.collection());
        indexes.wantUnique(type.collection(), "claims");
        indexes.want(type.collection(), List.of("pending", "recorded"));
        type.indexes().forEach(fields -> indexes.want(type.collection(), prefixed(fields)));
        relay.tell(collection, type.topic());
        histories.watch(collection, type.topic());
        Writing<S> writing =
                new Writing<>(type, collection, events, clock, afterSave(type, collection));
        return new MongoAggregateStore<>(type, collection, writing, () -> check(type.topic()));
    }

    private <S extends Claimant> Writing.AfterSave<S> afterSave(
            AggregateType<S> type, Collection collection) {
        var check = type.recheck();
        if (check == null) {
            return (where, saved, _) -> relay.wake(where, saved.id());
        }
        indexes.want(type.collection(), List.of(Rechecks.MARK));
        Rechecks<S> second = new Rechecks<>(type, check, collection, replicas, clock);
        rechecks.add(second);
        return (where, saved, since) -> {
            relay.wake(where, saved.id());
            second.after(saved, since);
        };
    }

    private void check(String topic) {
        if (!indexes.ready()) {
            throw new Unready("store");
        }
        histories.check(topic);
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
