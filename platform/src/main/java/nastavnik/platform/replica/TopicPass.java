package nastavnik.platform.replica;

import nastavnik.platform.broker.Broker;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * Reads a topic outside of the group, as far as it reaches when the reading begins; the next pass
 * begins with the first message that was left out.
 */
final class TopicPass implements AutoCloseable {

    private static final Duration WAIT = Duration.ofSeconds(1);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final Map<TopicPartition, Long> start = new HashMap<>();

    TopicPass(Broker broker, String topic) {
        Map<String, Object> settings = new HashMap<>(broker.settings());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 2000);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer());
        partitions =
                consumer.partitionsFor(topic).stream()
                        .map(info -> new TopicPartition(topic, info.partition()))
                        .toList();
        consumer.assign(partitions);
    }

    /**
     * One pass.
     *
     * @param take takes a batch and gives the places of what it left out
     */
    void read(Function<List<Arrival>, Set<String>> take) {
        partitions.forEach(partition -> consumer.seek(partition, start(partition)));
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Map<TopicPartition, Long> leftOut = new HashMap<>();
        while (!reached(ends)) {
            Map<String, ConsumerRecord<String, byte[]>> byPlace = new HashMap<>();
            List<Arrival> arrivals =
                    StreamSupport.stream(consumer.poll(WAIT).spliterator(), false)
                            .map(message -> arrival(message, byPlace))
                            .toList();
            for (String place : new HashSet<>(take.apply(arrivals))) {
                ConsumerRecord<String, byte[]> message = byPlace.get(place);
                if (message != null) {
                    leftOut.merge(partition(message), message.offset(), Math::min);
                }
            }
        }
        partitions.forEach(
                p -> start.put(p, leftOut.getOrDefault(p, ends.getOrDefault(p, start(p)))));
    }

    private long start(TopicPartition partition) {
        return start.getOrDefault(partition, 0L);
    }

    private boolean reached(Map<TopicPartition, Long> ends) {
        return partitions.stream().allMatch(p -> consumer.position(p) >= ends.getOrDefault(p, 0L));
    }

    private static TopicPartition partition(ConsumerRecord<String, byte[]> message) {
        return new TopicPartition(message.topic(), message.partition());
    }

    private static Arrival arrival(
            ConsumerRecord<String, byte[]> message,
            Map<String, ConsumerRecord<String, byte[]>> byPlace) {
        String place = message.topic() + "/" + message.partition() + "/" + message.offset();
        byPlace.put(place, message);
        return Arrival.of(place, message.key(), message.value(), null);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
