package nastavnik.platform.aggregate;

import nastavnik.events.Envelope;
import nastavnik.events.EventCodec;
import nastavnik.events.UnreadableEvent;
import nastavnik.platform.broker.Broker;
import nastavnik.platform.store.Collection;
import nastavnik.platform.store.Documents;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The latest events of each partition. A store restored to an earlier time lacks whatever came
 * after it, so it lacks the latest; the whole history need not be read.
 */
final class TopicEnd implements AutoCloseable {

    private static final long LATEST = 20;
    private static final Duration WAIT = Duration.ofSeconds(1);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;

    TopicEnd(Broker broker, String topic) {
        Map<String, Object> settings = new HashMap<>(broker.settings());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 50);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5000);
        consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer());
        partitions =
                consumer.partitionsFor(topic).stream()
                        .map(info -> new TopicPartition(topic, info.partition()))
                        .toList();
        consumer.assign(partitions);
    }

    /** Whether it tells of something that the store does not hold. */
    boolean isAheadOf(Collection store) {
        Map<String, Long> told = latest();
        var query =
                Collection.query(
                        new Document("_id", new Document("$in", List.copyOf(told.keySet()))));
        query.fields().include("revision");
        for (Document kept : store.list(query)) {
            told.computeIfPresent(
                    kept.getString("_id"),
                    (_, revision) -> revision > Documents.revision(kept) ? revision : null);
        }
        return !told.isEmpty();
    }

    /** The latest revision of each of the aggregates told of last. */
    private Map<String, Long> latest() {
        Map<TopicPartition, Long> first = consumer.beginningOffsets(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        ends.forEach(
                (partition, end) ->
                        consumer.seek(
                                partition,
                                Math.max(first.getOrDefault(partition, 0L), end - LATEST)));
        Map<String, Long> latest = new HashMap<>();
        while (ends.entrySet().stream()
                .anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
            consumer.poll(WAIT).forEach(message -> note(message, latest));
        }
        return latest;
    }

    private static void note(ConsumerRecord<String, byte[]> message, Map<String, Long> latest) {
        try {
            Envelope told = EventCodec.decode(message.value());
            latest.merge(told.subject(), told.revision(), Math::max);
        } catch (UnreadableEvent e) {
            // not written by this service; consumers park it
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
