package nastavnik.platform.log;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Reads whole topics from their first event and goes on for ever: all partitions, no group, nothing
 * stored. While the broker is away it keeps trying and says so; after that it goes on where it was.
 * Where the offsets no longer exist it begins again.
 */
public final class TopicReader implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TopicReader.class);
    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final Supplier<Consumer<String, byte[]>> consumers;
    private final Set<String> topics;
    private final LogListener listener;
    private final Duration pause;
    private final Thread thread;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable Consumer<String, byte[]> current;
    private volatile @Nullable Reading reading;
    private volatile LogStanding standing;

    /**
     * @param consumers opens a consumer without a group that throws where it has no offset
     * @param topics all must exist before anything is read
     * @param pause between two tries
     */
    public TopicReader(
            Supplier<Consumer<String, byte[]>> consumers,
            Iterable<String> topics,
            LogListener listener,
            Duration pause) {
        this.consumers = consumers;
        this.topics = new TreeSet<>();
        topics.forEach(this.topics::add);
        this.listener = listener;
        this.pause = pause;
        this.standing = new LogStanding(false, 0, Set.of(), "starting");
        this.thread = Thread.ofPlatform().daemon().name("topic-reader").unstarted(this::run);
    }

    /** Begins to read, in a thread of its own. */
    public void start() {
        thread.start();
    }

    /** How far it is. */
    public LogStanding standing() {
        return standing;
    }

    @Override
    public void close() {
        closed.countDown();
        Consumer<String, byte[]> open = current;
        if (open != null) {
            open.wakeup();
        }
        try {
            thread.join(CLOSING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (closed.getCount() > 0) {
            try (Consumer<String, byte[]> consumer = consumers.get()) {
                current = consumer;
                session(consumer);
            } catch (InterruptException | WakeupException e) {
                LOG.debug("Reading was interrupted", e);
            } catch (InvalidOffsetException e) {
                LOG.warn("The offsets read last do not exist any more; reading begins again");
                reading = null;
            } catch (KafkaException e) {
                LOG.warn("The broker does not answer, it will be tried again: {}", e.toString());
                report(standing.lag(), standing.missing(), e.getClass().getSimpleName());
            } catch (RuntimeException e) {
                LOG.error("Reading failed, it will be tried again", e);
                report(standing.lag(), standing.missing(), e.getClass().getSimpleName());
            }
            rest();
        }
    }

    private void session(Consumer<String, byte[]> consumer) {
        Partitions found = Partitions.of(topics, consumer);
        if (!found.missing().isEmpty()) {
            report(0, found.missing(), null);
            return;
        }
        Reading going = reading;
        if (going == null) {
            going = Reading.fromTheStart(found, consumer, listener);
            reading = going;
        } else {
            going.resume(consumer);
        }
        while (closed.getCount() > 0) {
            going.step(consumer);
            report(going.lag(), Set.of(), going.trouble());
        }
    }

    private void report(long lag, Set<String> missing, @Nullable String trouble) {
        Reading going = reading;
        boolean caughtUp = going != null && going.caughtUp();
        standing = new LogStanding(caughtUp, lag, Set.copyOf(missing), trouble);
    }

    private void rest() {
        try {
            if (closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("Closed");
            }
        } catch (InterruptedException e) {
            LOG.debug("Interrupted between two tries");
        }
    }

    /** The topics read. */
    public List<String> topics() {
        return List.copyOf(topics);
    }
}
