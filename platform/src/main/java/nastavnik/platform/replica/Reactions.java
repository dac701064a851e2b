package nastavnik.platform.replica;

import nastavnik.events.Event;
import nastavnik.platform.acting.Acting;
import nastavnik.platform.acting.Actor;
import nastavnik.platform.acting.Traces;
import nastavnik.platform.store.Collection;
import nastavnik.platform.store.StateCodec;

import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.query.Update;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Carries out what policies asked for: commands first, then the entry goes; a repeat changes
 * nothing.
 */
final class Reactions<R, E extends Event> {

    private static final Logger LOG = LoggerFactory.getLogger(Reactions.class);
    private static final Duration LEFT_BEHIND = Duration.ofSeconds(1);
    private static final int AT_ONCE = 16;

    private final ReplicaType<R, E> type;
    private final String service;
    private final Traces traces;
    private final Clock clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Map<String, Integer> calls = new ConcurrentHashMap<>();

    Reactions(ReplicaType<R, E> type, String service, Traces traces, Clock clock) {
        this.type = type;
        this.service = service;
        this.traces = traces;
        this.clock = clock;
    }

    /** Something is to be done because of this aggregate. */
    void wake(Collection collection, String key) {
        String name = collection.name() + ":" + key;
        if (type.reacting() != null && calls.merge(name, 1, Integer::sum) == 1) {
            threads.execute(() -> untilNobodyCalls(collection, key, name));
        }
    }

    /** Whoever is called while at work looks once more; a failure is left to the sweep. */
    private void untilNobodyCalls(Collection collection, String key, String name) {
        boolean done = false;
        try {
            while (!done) {
                int heard = calls.getOrDefault(name, 0);
                inTurn(collection, key);
                done = calls.remove(name, heard);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn(
                    "A reaction of {} is tried again: {}",
                    type.name(),
                    e.getClass().getSimpleName());
        } finally {
            if (!done) {
                calls.remove(name);
            }
        }
    }

    private void inTurn(Collection collection, String key) throws InterruptedException {
        places.acquire();
        try {
            collection.find(key).ifPresent(document -> carryOut(collection, key, document));
        } finally {
            places.release();
        }
    }

    private void carryOut(Collection collection, String key, Document document) {
        for (Document entry : document.getList("todo", Document.class, List.of())) {
            Actor actor =
                    Actor.reaction(service, entry.getString("key"), entry.getString("causation"));
            traces.within(
                    entry.getString("trace"),
                    type.name() + " reaction",
                    () -> Acting.as(actor, () -> work(type.reacting(), key, entry)));
            collection.update(
                    new Document("_id", key),
                    new Update().pull("todo", new Document("key", entry.getString("key"))));
        }
        collection.update(
                new Document("_id", key).append("todo", List.of()),
                new Update().unset("todo").unset("todoAt"));
    }

    private <T> void work(
            ReplicaType.@org.jspecify.annotations.Nullable Reacting<R, E, T> reacting,
            String key,
            Document entry) {
        if (reacting != null) {
            T todo = StateCodec.read(entry.get("todo", Document.class), reacting.todo());
            reacting.worker().carryOut(key, todo);
        }
    }

    /**
     * Takes up what a killed instance, or a failure, left; how many aggregates have something to be
     * done.
     */
    long sweep(Collection collection) {
        String longAgo = clock.instant().minus(LEFT_BEHIND).toString();
        Document left = new Document("todoAt", new Document("$lt", longAgo));
        collection.list(left, 1000).forEach(d -> wake(collection, d.getString("_id")));
        return collection.count(new Document("todoAt", new Document("$exists", true)));
    }

    void stop() {
        threads.shutdown();
    }
}
