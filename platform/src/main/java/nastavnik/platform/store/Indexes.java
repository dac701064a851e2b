package nastavnik.platform.store;

import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.CompoundIndexDefinition;
import org.springframework.data.mongodb.core.index.IndexDefinition;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Makes the indexes at start; where the store is down it waits for it, and the service is not
 * ready. One wanted later, for a collection that is being filled anew, is made as soon as the store
 * answers: until then questions are slower, and nothing is wrong.
 */
public final class Indexes implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Indexes.class);
    private static final long RETRY_MILLIS = 1000;

    private record Wanted(String collection, IndexDefinition definition) {}

    private final ConcurrentLinkedQueue<Wanted> wanted = new ConcurrentLinkedQueue<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final MongoOperations mongo;
    private volatile boolean started;
    private volatile boolean ready;
    private boolean retrying;

    public Indexes(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** An ordinary index over several fields, in this order. */
    public void want(String collection, List<String> fields) {
        Document keys = new Document();
        fields.forEach(field -> keys.append(field, 1));
        want(collection, new CompoundIndexDefinition(keys));
    }

    /** The database decides who was first: one document may hold a value. */
    public void wantUnique(String collection, String field) {
        want(
                collection,
                new CompoundIndexDefinition(new Document(field, 1)).named(field).unique().sparse());
    }

    private void want(String collection, IndexDefinition definition) {
        wanted.add(new Wanted(collection, definition));
        if (started) {
            makeOrRetry();
        }
    }

    /** Whether the indexes wanted before the start are there. */
    public boolean ready() {
        return ready;
    }

    @Override
    public void start() {
        started = true;
        makeOrRetry();
    }

    private synchronized void makeOrRetry() {
        if (!makeAll() && !retrying) {
            retrying = true;
            Thread.ofVirtual().name("indexes").start(this::retry);
        }
    }

    private void retry() {
        try {
            while (!stopped.await(RETRY_MILLIS, TimeUnit.MILLISECONDS)) {
                if (madeAtLast()) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean madeAtLast() {
        retrying = !makeAll();
        return !retrying;
    }

    private synchronized boolean makeAll() {
        try {
            for (Wanted next = wanted.peek(); next != null; next = wanted.peek()) {
                mongo.indexOps(next.collection()).createIndex(next.definition());
                wanted.poll();
            }
            ready = true;
            return true;
        } catch (DataAccessException e) {
            LOG.warn("The store does not answer; indexes are made when it does");
            return false;
        }
    }

    @Override
    public void stop() {
        stopped.countDown();
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    /** Before anything that reads or writes. */
    @Override
    public int getPhase() {
        return -100;
    }
}
