package nastavnik.platform.aggregate;

import nastavnik.events.Envelope;
import nastavnik.events.EventCodec;
import nastavnik.events.UnreadableEvent;
import nastavnik.platform.broker.Broker;
import nastavnik.platform.store.Collection;
import nastavnik.platform.store.Documents;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
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

    private final Consumer<String, byte[]> consumer;

    TopicEnd(Broker broker, String topic) {
        consumer = broker.readerOf(topic);
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
        Map<TopicPartition, Long> first = consumer.beginningOffsets(consumer.assignment());
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
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
