package nastavnik.platform.replica;

import nastavnik.events.Event;
import nastavnik.platform.broker.Broker;
import nastavnik.platform.store.Collection;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/**
 * Folds a topic from its start into a new collection, without reacting, and switches to it. It
 * reads only as far as the live group has come: what comes later is the group's to fold and to
 * react to, so no reaction is lost.
 */
final class Rebuild<R, E extends Event> {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    private final Upkeep<R, E> upkeep;
    private final Replicas replicas;
    private final Broker broker;
    private final Admin admin;
    private final String group;

    Rebuild(Upkeep<R, E> upkeep, Replicas replicas, Broker broker, Admin admin, String group) {
        this.upkeep = upkeep;
        this.replicas = replicas;
        this.broker = broker;
        this.admin = admin;
        this.group = group;
    }

    /** Rebuilds; whether this instance switched. */
    boolean run() throws ExecutionException, InterruptedException {
        Generations.Generation before = upkeep.generations().current();
        String next = upkeep.generations().next();
        LOG.info("Rebuilding {} into {}", upkeep.type().name(), next);
        replicas.drop(next);
        replicas.wantIndexes(upkeep.type(), next);
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            Map<TopicPartition, Long> positions = new HashMap<>();
            readTo(consumer, next, positions, committed());
            boolean switched = upkeep.generations().switchFrom(before);
            // Between the reading and the switch the group folded on into the former collection.
            readTo(consumer, next, positions, committed());
            upkeep.retryAll();
            return switched;
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> settings = new HashMap<>(broker.settings());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 2000);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private Map<TopicPartition, Long> committed() throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> ends = new HashMap<>();
        Map<TopicPartition, OffsetAndMetadata> offsets =
                admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
        offsets.forEach(
                (partition, offset) -> {
                    if (partition.topic().equals(upkeep.type().topic()) && offset != null) {
                        ends.put(partition, offset.offset());
                    }
                });
        return ends;
    }

    private void readTo(
            KafkaConsumer<String, byte[]> consumer,
            String collection,
            Map<TopicPartition, Long> positions,
            Map<TopicPartition, Long> ends) {
        Applying<R, E> applying = new Applying<>(upkeep.type(), false, replicas.clock());
        Collection target = replicas.collection(collection);
        consumer.assign(ends.keySet());
        ends.keySet().forEach(p -> consumer.seek(p, positions.getOrDefault(p, 0L)));
        while (!reached(positions, ends)) {
            List<Arrival> arrivals = new ArrayList<>();
            for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofSeconds(1))) {
                TopicPartition partition = new TopicPartition(message.topic(), message.partition());
                if (message.offset() < ends.getOrDefault(partition, 0L)) {
                    arrivals.add(arrival(message));
                }
            }
            applying.apply(target, Arrival.byKey(arrivals));
            ends.keySet().forEach(p -> positions.put(p, consumer.position(p)));
        }
    }

    private static Arrival arrival(ConsumerRecord<String, byte[]> message) {
        String place = message.topic() + "/" + message.partition() + "/" + message.offset();
        return Arrival.of(place, message.key(), message.value(), null);
    }

    private static boolean reached(
            Map<TopicPartition, Long> positions, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .allMatch(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }
}
