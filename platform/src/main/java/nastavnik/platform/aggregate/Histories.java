package nastavnik.platform.aggregate;

import nastavnik.platform.broker.Broker;
import nastavnik.platform.broker.ListenersLast;
import nastavnik.platform.store.Collection;

import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Compares each store with what it has told, before commands are taken. A store that was restored
 * to an earlier time than its topic would tell revisions that consumers have seen and take for
 * repeats, so nothing of that type may change until it has been brought up to its topic
 * (docs/operations.md, Restore).
 */
final class Histories implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Histories.class);

    /** How a store stands to its topic. */
    enum Standing {
        NOT_COMPARED,
        WHOLE,
        BEHIND
    }

    private record Watched(Collection collection, String topic) {}

    private final Map<String, Watched> watched = new ConcurrentHashMap<>();
    private final Map<String, Standing> standing = new ConcurrentHashMap<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Broker broker;
    private final boolean wanted;
    private volatile boolean running;

    Histories(Broker broker, boolean wanted) {
        this.broker = broker;
        this.wanted = wanted;
    }

    void watch(Collection collection, String topic) {
        watched.put(topic, new Watched(collection, topic));
        standing.put(topic, wanted ? Standing.NOT_COMPARED : Standing.WHOLE);
    }

    /**
     * Lets commands through.
     *
     * @throws Unready if the store is older than its topic, or has not been compared yet
     */
    void check(String topic) {
        if (standing.get(topic) != Standing.WHOLE) {
            throw new Unready("history");
        }
    }

    /** By topic. */
    Map<String, Standing> standing() {
        return new TreeMap<>(standing);
    }

    @Override
    public void start() {
        running = true;
        if (!compareAll()) {
            Thread.ofVirtual().name("histories").start(this::retry);
        }
    }

    private void retry() {
        try {
            while (!stopped.await(1, TimeUnit.SECONDS) && !compareAll()) {
                LOG.debug("Not compared yet");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether all of them could be compared. */
    private boolean compareAll() {
        for (Watched one : watched.values()) {
            if (standing.get(one.topic()) == Standing.NOT_COMPARED && !compare(one)) {
                return false;
            }
        }
        return true;
    }

    private boolean compare(Watched one) {
        try (TopicEnd end = new TopicEnd(broker, one.topic())) {
            boolean behind = end.isAheadOf(one.collection());
            standing.put(one.topic(), behind ? Standing.BEHIND : Standing.WHOLE);
            if (behind) {
                LOG.error(
                        "The store of {} is older than its topic: no command is taken. See"
                                + " docs/operations.md, Restore",
                        one.topic());
            }
            return true;
        } catch (KafkaException | DataAccessException e) {
            LOG.debug("Compared again in a second", e);
            return false;
        }
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** When the broker is there, before the listeners begin and give commands of their own. */
    @Override
    public int getPhase() {
        return ListenersLast.PHASE;
    }
}
