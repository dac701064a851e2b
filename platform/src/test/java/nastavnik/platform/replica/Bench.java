package nastavnik.platform.replica;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;

import nastavnik.events.CoverageTargetEvent;
import nastavnik.events.CoverageTargetEvent.CoverageTargetApproved;
import nastavnik.platform.acting.Acting;
import nastavnik.platform.acting.Traces;
import nastavnik.platform.broker.Broker;
import nastavnik.platform.store.Indexes;
import nastavnik.platform.testing.Doom;
import nastavnik.platform.testing.TestRegion;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A replica of coverage targets as one instance of a service keeps it, and its doom. */
final class Bench {

    private static final MongoClient STORE = MongoClients.create(TestRegion.storeUri());

    /** The days of a subject's events, in the order in which they were folded. */
    record Days(List<LocalDate> days) {}

    record Celebrate(LocalDate on) {}

    /** What instances of one service share. */
    static final class Shared {

        final Ticking clock = new Ticking();
        final Queue<String> carriedOut = new ConcurrentLinkedQueue<>();
        final Set<LocalDate> unfoldable = ConcurrentHashMap.newKeySet();
        final Queue<LocalDate> tried = new ConcurrentLinkedQueue<>();
        volatile boolean workerFails;
        private final String database;

        Shared(String database) {
            this.database = database;
        }
    }

    private final Shared shared;
    private final Doom doom = new Doom();
    private final MongoTemplate store;
    private final Replicas replicas;
    private final Replica<Days> replica;

    Bench(Shared shared, int version) {
        this.shared = shared;
        this.store = doom.watch(new MongoTemplate(STORE, shared.database));
        this.replicas =
                new Replicas(
                        store,
                        new Indexes(store),
                        new Broker(TestRegion.brokers()),
                        new SimpleMeterRegistry(),
                        new Traces(Tracer.NOOP),
                        shared.clock,
                        "bench");
        this.replica =
                replicas.open(
                        ReplicaType.of("days", Days.class, CoverageTargetEvent.class, this::fold)
                                .version(version)
                                .reacting(Celebrate.class, Bench::celebrate, this::carryOut));
    }

    private Days fold(@Nullable Days before, CoverageTargetEvent event) {
        shared.tried.add(event.on());
        if (shared.unfoldable.contains(event.on())) {
            throw new IllegalStateException("this build cannot fold it");
        }
        List<LocalDate> days = new ArrayList<>(before == null ? List.of() : before.days());
        days.add(event.on());
        return new Days(days);
    }

    private static List<Celebrate> celebrate(
            @Nullable Days before, CoverageTargetEvent event, @Nullable Days now) {
        return event instanceof CoverageTargetApproved
                ? List.of(new Celebrate(event.on()))
                : List.of();
    }

    private void carryOut(String subject, Celebrate todo) {
        if (shared.workerFails) {
            throw new IllegalStateException("not now");
        }
        shared.carriedOut.add(String.valueOf(Acting.current().causation()));
    }

    void receive(Told... told) {
        replica.receive(Told.batch(told));
    }

    Replica<Days> replica() {
        return replica;
    }

    Doom doom() {
        return doom;
    }

    private Upkeep<?, ?> upkeep() {
        return replicas.upkeeps().getFirst();
    }

    void sweep() {
        upkeep().sweep();
    }

    ParkedEvents parkedEvents() {
        return upkeep().parkedEvents();
    }

    /** As an operator sees it. */
    List<Long> parkedAndDismissed() {
        upkeep().sweep();
        return List.of(upkeep().parked(), upkeep().dismissed());
    }

    long retryAll() {
        return upkeep().retryAll();
    }

    long parked() {
        return store.getCollection("parked").countDocuments();
    }

    List<String> parkedFor() {
        List<String> reasons = new ArrayList<>();
        store.getCollection("parked")
                .find()
                .sort(new Document("revision", 1))
                .forEach(row -> reasons.add(row.getString("reason")));
        return reasons;
    }

    long todo() {
        upkeep().sweep();
        return upkeep().todo();
    }

    boolean rebuild() {
        return new Rebuild<>(upkeep(), replicas).run();
    }

    /** As an instance leaves it that is killed after its switch: what came late is not there. */
    void switchWithout(Runnable late) {
        Generations generations = upkeep().generations();
        Generations.Generation before = generations.current();
        String next = generations.claim();
        store.getCollection(before.collection())
                .find()
                .forEach(document -> store.getCollection(next).insertOne(document));
        late.run();
        generations.switchTo(next, before);
        upkeep().refresh();
    }

    void finish() {
        new Rebuild<>(upkeep(), replicas).finish();
    }

    String collection() {
        return upkeep().generations().current().collection();
    }

    Set<String> collections() {
        return store.getCollectionNames();
    }

    List<Integer> folded(String subject) {
        return Optional.ofNullable(replica.all(List.of(subject)).get(subject))
                .map(known -> known.days().stream().map(Bench::number).toList())
                .orElse(List.of());
    }

    private static int number(LocalDate day) {
        return (int) (day.toEpochDay() - Told.FIRST.toEpochDay());
    }
}
