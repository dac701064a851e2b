package nastavnik.platform.replica;

import nastavnik.platform.testing.Crash;
import nastavnik.platform.testing.TestRegion;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/**
 * Hands the topic's messages to instances as a consumer group would: a batch again until somebody
 * took it, and each batch to whichever instance has the partition by then.
 */
final class Group implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer =
            new KafkaConsumer<>(
                    Map.of("bootstrap.servers", TestRegion.brokers(), "max.poll.records", 3),
                    new StringDeserializer(),
                    new ByteArrayDeserializer());
    private final List<TopicPartition> partitions;

    /** A group that has read everything that stands on the topic now. */
    Group() {
        this.partitions =
                consumer.partitionsFor(Told.TOPIC).stream()
                        .map(info -> new TopicPartition(Told.TOPIC, info.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.endOffsets(partitions).forEach(consumer::seek);
    }

    /** Hands over what there is; whether everything was. */
    boolean step(Supplier<Bench> owner) {
        List<Told> batch =
                StreamSupport.stream(consumer.poll(Duration.ofMillis(20)).spliterator(), false)
                        .map(Group::told)
                        .toList();
        while (!batch.isEmpty() && !taken(batch, owner)) {
            Thread.onSpinWait();
        }
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        return partitions.stream().allMatch(p -> consumer.position(p) >= ends.getOrDefault(p, 0L));
    }

    private boolean taken(List<Told> batch, Supplier<Bench> owner) {
        try {
            owner.get().receive(batch.toArray(Told[]::new));
            return true;
        } catch (Crash e) {
            return false;
        }
    }

    private static Told told(ConsumerRecord<String, byte[]> message) {
        long place = message.partition() * 1_000_000L + message.offset();
        return new Told(message.key(), message.value(), place);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
