package nastavnik.platform.broker;

import nastavnik.events.EventTypes;
import nastavnik.events.Topic;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Waits for the broker and its topics, when the service answers questions about its health already
 * and no listener has begun: those would give up for minutes, with a stack trace each time. Where
 * it is told to, it makes the topics: histories, kept for ever, never compacted.
 */
final class TopicsAtStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TopicsAtStart.class);
    private static final Map<String, String> HISTORY =
            Map.of(
                    TopicConfig.RETENTION_MS_CONFIG, "-1",
                    TopicConfig.RETENTION_BYTES_CONFIG, "-1",
                    TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE,
                    TopicConfig.UNCLEAN_LEADER_ELECTION_ENABLE_CONFIG, "false");

    /** How topics are made, where they are. */
    record Making(boolean wanted, int partitions, short replication) {}

    private final Admin admin;
    private final Making making;
    private final ApplicationEventPublisher events;
    private final CountDownLatch ready = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running;

    TopicsAtStart(Admin admin, Making making, ApplicationEventPublisher events) {
        this.admin = admin;
        this.making = making;
        this.events = events;
    }

    /**
     * Blocks without a time limit: whoever closes the context meanwhile interrupts a thread that
     * waits like that, and only like that. A service that waits is alive: nobody needs to restart
     * it.
     */
    @Override
    public void start() {
        running = true;
        AvailabilityChangeEvent.publish(events, this, LivenessState.CORRECT);
        Thread.ofVirtual().name("topics").start(this::untilThere);
        try {
            ready.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for the broker", e);
        }
    }

    private void untilThere() {
        try {
            boolean said = false;
            while (!there()) {
                if (!said) {
                    LOG.warn("Waiting for the broker and its topics");
                    said = true;
                }
                if (stopped.await(1, TimeUnit.SECONDS)) {
                    return;
                }
            }
            ready.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean there() {
        return making.wanted() ? made() : found();
    }

    private boolean made() {
        List<NewTopic> topics = names().stream().map(this::history).toList();
        return admin.createTopics(topics).values().values().stream()
                .allMatch(TopicsAtStart::isMade);
    }

    private NewTopic history(String name) {
        return new NewTopic(name, making.partitions(), making.replication()).configs(HISTORY);
    }

    private boolean found() {
        return admin.describeTopics(names()).topicNameValues().values().stream()
                .allMatch(TopicsAtStart::isMade);
    }

    private static List<String> names() {
        return EventTypes.topics().stream().map(Topic::value).toList();
    }

    private static boolean isMade(KafkaFuture<?> topic) {
        try {
            topic.get();
            return true;
        } catch (ExecutionException e) {
            return e.getCause() instanceof TopicExistsException;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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

    /** After the web server, before the listeners. */
    @Override
    public int getPhase() {
        return ListenersLast.PHASE - 1;
    }
}
