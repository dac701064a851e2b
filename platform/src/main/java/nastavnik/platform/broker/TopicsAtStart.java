package nastavnik.platform.broker;

import nastavnik.events.EventTypes;
import nastavnik.events.Topic;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** Makes the topics where they are missing: histories, kept for ever, never compacted. */
final class TopicsAtStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TopicsAtStart.class);
    private static final Map<String, String> HISTORY =
            Map.of(
                    TopicConfig.RETENTION_MS_CONFIG, "-1",
                    TopicConfig.RETENTION_BYTES_CONFIG, "-1",
                    TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE,
                    TopicConfig.UNCLEAN_LEADER_ELECTION_ENABLE_CONFIG, "false");

    private final Admin admin;
    private final int partitions;
    private final short replication;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running;

    TopicsAtStart(Admin admin, int partitions, short replication) {
        this.admin = admin;
        this.partitions = partitions;
        this.replication = replication;
    }

    @Override
    public void start() {
        running = true;
        if (!make()) {
            Thread.ofVirtual().name("topics").start(this::retry);
        }
    }

    private void retry() {
        try {
            while (!stopped.await(1, TimeUnit.SECONDS) && !make()) {
                LOG.info("Waiting for the broker");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean make() {
        List<NewTopic> topics =
                EventTypes.topics().stream()
                        .map(Topic::value)
                        .map(name -> new NewTopic(name, partitions, replication).configs(HISTORY))
                        .toList();
        return admin.createTopics(topics).values().values().stream().allMatch(TopicsAtStart::made);
    }

    private static boolean made(org.apache.kafka.common.KafkaFuture<Void> creation) {
        try {
            creation.get();
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

    /** Before the listeners. */
    @Override
    public int getPhase() {
        return -50;
    }
}
