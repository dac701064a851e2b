package nastavnik.mongo.store;

import org.h2.mvstore.MVStore;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * The moment a change becomes durable. Changes run side by side; a commit waits until none is
 * halfway, so that a document never reaches the disk without its index entries. One commit answers
 * for all changes made before it.
 */
final class Commits {

    private static final int COMPACT_BELOW_PERCENT = 60;
    private static final int COMPACT_BYTES = 4 * 1024 * 1024;

    private final MVStore store;
    private final ReentrantReadWriteLock halfway = new ReentrantReadWriteLock(true);
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicLong made = new AtomicLong();
    private volatile long durable;

    Commits(MVStore store) {
        this.store = store;
    }

    <T> T change(Supplier<T> change) {
        running.incrementAndGet();
        halfway.readLock().lock();
        try {
            return change.get();
        } finally {
            made.incrementAndGet();
            halfway.readLock().unlock();
            running.decrementAndGet();
        }
    }

    /**
     * Returns when everything the caller has made or seen is durable. Readers call it too: what a
     * crash could still take back must not be told to anyone (read concern majority).
     */
    void await() {
        long seen = made.get();
        if (running.get() == 0 && durable >= seen) {
            return;
        }
        halfway.writeLock().lock();
        try {
            commit();
        } finally {
            halfway.writeLock().unlock();
        }
    }

    /** Rewrites sparsely filled parts of the file, so that it does not grow with every update. */
    void compact() {
        halfway.writeLock().lock();
        try {
            if (!store.isClosed()) {
                store.compact(COMPACT_BELOW_PERCENT, COMPACT_BYTES);
                store.commit();
            }
        } finally {
            halfway.writeLock().unlock();
        }
    }

    private void commit() {
        long including = made.get();
        if (durable < including) {
            store.commit();
            durable = including;
        }
    }
}
