package nastavnik.platform.outbox;

import nastavnik.platform.store.Collection;

import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells what was saved: at least once, in order for each aggregate, many aggregates at a time. It
 * wakes when something was saved; a sweep takes what another instance left behind.
 */
public final class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration LEFT_BEHIND = Duration.ofSeconds(5);
    private static final int AT_ONCE = 1000;

    private record Dirty(String collection, String id) {}

    private final LinkedBlockingQueue<Dirty> dirty = new LinkedBlockingQueue<>();
    private final Map<String, Round> rounds = new ConcurrentHashMap<>();
    private final AtomicLong unsent = new AtomicLong();
    private final Sending sending;
    private final Clock clock;
    private final long limit;
    private volatile boolean running;
    private volatile Thread thread = Thread.currentThread();

    OutboxRelay(Sending sending, Clock clock, long limit) {
        this.sending = sending;
        this.clock = clock;
        this.limit = limit;
    }

    /** Takes over telling what is saved in a collection. */
    public void tell(Collection collection, String topic) {
        rounds.put(collection.name(), new Round(collection, topic, sending));
    }

    /** Something of this id was saved. */
    public void wake(Collection collection, String id) {
        dirty.add(new Dirty(collection.name(), id));
    }

    /** Whether more is waiting to be told than the service allows. */
    public boolean isOverloaded() {
        return unsent.get() > limit;
    }

    /** How many aggregates had something untold when last counted. */
    long unsent() {
        return unsent.get();
    }

    /** How long the oldest untold event has been waiting. */
    Duration age() {
        return rounds.values().stream()
                .flatMap(round -> round.oldest().stream())
                .min(java.util.Comparator.naturalOrder())
                .map(oldest -> Duration.between(oldest, clock.instant()))
                .orElse(Duration.ZERO);
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("outbox-relay").start(this::run);
    }

    private void run() {
        while (running) {
            try {
                Dirty first = dirty.poll(200, TimeUnit.MILLISECONDS);
                if (first != null) {
                    tellAll(gather(first));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("Telling is tried again by the sweep: {}", e.getClass().getSimpleName());
            }
        }
    }

    private Map<String, Set<String>> gather(Dirty first) {
        Map<String, Set<String>> ids = new LinkedHashMap<>();
        Dirty next = first;
        for (int n = 0; next != null && n < AT_ONCE; n++) {
            ids.computeIfAbsent(next.collection(), name -> new LinkedHashSet<>()).add(next.id());
            next = n + 1 < AT_ONCE ? dirty.poll() : null;
        }
        return ids;
    }

    private void tellAll(Map<String, Set<String>> ids) {
        ids.forEach((collection, some) -> round(collection).tell(some));
    }

    private Round round(String collection) {
        Round round = rounds.get(collection);
        if (round == null) {
            throw new IllegalStateException("Nobody tells of " + collection);
        }
        return round;
    }

    /**
     * Counts what is untold and takes up what has been waiting for longer than a live instance
     * would let it.
     */
    void sweep() {
        String longAgo = clock.instant().minus(LEFT_BEHIND).toString();
        Document left = new Document("pending", 1).append("recorded", new Document("$lt", longAgo));
        long count = 0;
        for (Round round : rounds.values()) {
            count += round.untold();
            round.leftBehind(left, AT_ONCE).forEach(id -> wakeOnce(round, id));
        }
        unsent.set(count);
    }

    private void wakeOnce(Round round, String id) {
        Dirty entry = new Dirty(round.collection(), id);
        if (dirty.size() < AT_ONCE || !dirty.contains(entry)) {
            dirty.add(entry);
        }
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        sending.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops after whatever saves. */
    @Override
    public int getPhase() {
        return 0;
    }
}
