package nastavnik.platform.replica;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;

/**
 * Whether the service has read to where the topics ended when it started, and how far it is behind
 * now.
 */
final class CaughtUp {

    private static final Logger LOG = LoggerFactory.getLogger(CaughtUp.class);

    private static final String STARTING = "starting";

    private final Admin admin;
    private final String group;
    private final List<String> topics;
    private @Nullable Map<TopicPartition, Long> goal;
    private volatile boolean done;
    private volatile @Nullable String trouble = STARTING;
    private volatile Map<String, Long> lag = Map.of();

    CaughtUp(Admin admin, String group, List<String> topics) {
        this.admin = admin;
        this.group = group;
        this.topics = topics;
    }

    boolean done() {
        return done;
    }

    /** Messages not yet folded, by topic, as last measured. */
    long lag(String topic) {
        return lag.getOrDefault(topic, 0L);
    }

    /** Why the broker cannot be asked at the moment, by kind of failure. */
    @Nullable String trouble() {
        return trouble;
    }

    /** Looks; throws nothing, for a broker that is down only means not yet. */
    void look() {
        try {
            compare(ends(), read());
            say(null);
        } catch (ExecutionException e) {
            say(kind(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String kind(ExecutionException failure) {
        Throwable cause = failure.getCause();
        return (cause == null ? failure : cause).getClass().getSimpleName();
    }

    private void compare(Map<TopicPartition, Long> ends, Map<TopicPartition, Long> read) {
        if (goal == null) {
            goal = ends;
        }
        lag = behind(ends, read);
        if (!done) {
            done = behind(goal, read).values().stream().allMatch(n -> n == 0);
        }
    }

    /** Once when it begins and once when it is over. */
    private void say(@Nullable String now) {
        String before = trouble;
        trouble = now;
        if (now != null && (before == null || before.equals(STARTING))) {
            LOG.warn("The broker does not answer, or topics are missing: {}", now);
        } else if (now == null && before != null && !before.equals(STARTING)) {
            LOG.info("The broker answers again");
        }
    }

    private Map<String, Long> behind(
            Map<TopicPartition, Long> ends, Map<TopicPartition, Long> read) {
        Map<String, Long> behind = new HashMap<>();
        topics.forEach(topic -> behind.put(topic, 0L));
        ends.forEach(
                (partition, end) ->
                        behind.merge(
                                partition.topic(),
                                Math.max(0, end - read.getOrDefault(partition, 0L)),
                                Long::sum));
        return behind;
    }

    private Map<TopicPartition, Long> ends() throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        admin.describeTopics(topics)
                .allTopicNames()
                .get()
                .forEach(
                        (topic, description) ->
                                IntStream.range(0, description.partitions().size())
                                        .mapToObj(n -> new TopicPartition(topic, n))
                                        .forEach(p -> latest.put(p, OffsetSpec.latest())));
        Map<TopicPartition, Long> ends = new HashMap<>();
        Map<TopicPartition, ListOffsetsResult.ListOffsetsResultInfo> offsets =
                admin.listOffsets(latest).all().get();
        offsets.forEach((partition, info) -> ends.put(partition, info.offset()));
        return ends;
    }

    private Map<TopicPartition, Long> read() throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> read = new HashMap<>();
        Map<TopicPartition, OffsetAndMetadata> offsets =
                admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
        offsets.forEach(
                (partition, offset) -> {
                    if (offset != null) {
                        read.put(partition, offset.offset());
                    }
                });
        return read;
    }
}
