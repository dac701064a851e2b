package nastavnik.platform.replica;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import nastavnik.events.Event;
import nastavnik.platform.acting.Traces;
import nastavnik.platform.broker.Broker;
import nastavnik.platform.store.Collection;
import nastavnik.platform.store.Indexes;

import org.springframework.data.mongodb.core.MongoOperations;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Opens the replicas of a service. */
public final class Replicas {

    private static final String PARKED = "parked";
    private static final String REPLICAS = "replicas";

    private final MongoOperations mongo;
    private final Indexes indexes;
    private final Broker broker;
    private final MeterRegistry meters;
    private final Traces traces;
    private final Clock clock;
    private final String service;
    private final List<Upkeep<?, ?>> upkeeps = new CopyOnWriteArrayList<>();

    Replicas(
            MongoOperations mongo,
            Indexes indexes,
            Broker broker,
            MeterRegistry meters,
            Traces traces,
            Clock clock,
            String service) {
        this.mongo = mongo;
        this.indexes = indexes;
        this.broker = broker;
        this.meters = meters;
        this.traces = traces;
        this.clock = clock;
        this.service = service;
        indexes.want(PARKED, List.of("replica", "key", "revision"));
        indexes.want(PARKED, List.of("replica", "next"));
    }

    /** Opens a replica; once for each type. */
    public <R, E extends Event> Replica<R> open(ReplicaType<R, E> type) {
        Upkeep.Parts<R, E> parts = parts(type);
        wantIndexes(type, type.name() + "_1");
        Upkeep<R, E> upkeep = new Upkeep<>(parts, this::collection, this::drop, clock);
        upkeeps.add(upkeep);
        measure(upkeep);
        return new MongoReplica<>(type, parts.current(), parts.receiving());
    }

    private <R, E extends Event> Upkeep.Parts<R, E> parts(ReplicaType<R, E> type) {
        Generations generations =
                new Generations(collection(REPLICAS), type.name(), type.folds(), clock);
        Current current = new Current(generations, type.folds(), this::collection);
        ParkingLot parked = new ParkingLot(collection(PARKED), type.name(), clock);
        ParkedEvents events = new ParkedEvents(collection(PARKED), type.name(), clock);
        Reactions<R, E> reactions = new Reactions<>(type, service, traces, clock);
        Receiving<R, E> receiving = new Receiving<>(type, current, parked, reactions, clock);
        return new Upkeep.Parts<>(type, generations, current, parked, events, receiving, reactions);
    }

    /** Looks where each replica is kept now; what is read after that is no older than this call. */
    public void refresh() {
        upkeeps.forEach(Upkeep::refresh);
    }

    TopicPass topic(ReplicaType<?, ?> type) {
        return new TopicPass(broker, type.topic());
    }

    private <R, E extends Event> void measure(Upkeep<R, E> upkeep) {
        Gauge.builder("nastavnik.replica.parked", upkeep, Upkeep::parked)
                .tag("replica", upkeep.type().name())
                .description("Events that cannot be applied now")
                .register(meters);
        Gauge.builder("nastavnik.replica.dismissed", upkeep, Upkeep::dismissed)
                .tag("replica", upkeep.type().name())
                .description("Unreadable messages an operator said are no loss")
                .register(meters);
        Gauge.builder("nastavnik.replica.todo", upkeep, Upkeep::todo)
                .tag("replica", upkeep.type().name())
                .description("Aggregates with reactions to be carried out")
                .register(meters);
    }

    void wantIndexes(ReplicaType<?, ?> type, String collection) {
        indexes.want(collection, List.of("todoAt"));
        type.indexes()
                .forEach(
                        fields ->
                                indexes.want(
                                        collection,
                                        fields.stream().map(field -> "state." + field).toList()));
    }

    Collection collection(String name) {
        return new Collection(mongo, name);
    }

    void drop(String collection) {
        mongo.dropCollection(collection);
    }

    Clock clock() {
        return clock;
    }

    List<Upkeep<?, ?>> upkeeps() {
        return upkeeps;
    }
}
