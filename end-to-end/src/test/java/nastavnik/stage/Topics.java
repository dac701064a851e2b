package nastavnik.stage;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Reads the region's topics as any other system would. */
public final class Topics implements AutoCloseable {

    private static final Duration A_MOMENT = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaConsumer<String, String> consumer;

    public Topics(String broker) {
        var text = new StringDeserializer();
        Map<String, Object> settings = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker);
        consumer = new KafkaConsumer<>(settings, text, text);
    }

    /** Everything that was ever said, partition by partition in the order it was said. */
    public List<ConsumerRecord<String, String>> fromTheStart(Predicate<String> topic) {
        List<TopicPartition> partitions =
                consumer.listTopics().keySet().stream()
                        .filter(topic)
                        .flatMap(name -> partitions(name).stream())
                        .toList();
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        List<ConsumerRecord<String, String>> all = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(e -> position(e.getKey()) < e.getValue())) {
            consumer.poll(A_MOMENT).forEach(all::add);
        }
        return all;
    }

    /** From now on {@link #awaitWordOf} hears what is said on this topic. */
    public void listenTo(String topic) {
        List<TopicPartition> partitions = partitions(topic);
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(this::position);
    }

    /** Returns in the moment something is said of the aggregate. */
    public void awaitWordOf(String aggregate) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            for (var heard : consumer.poll(A_MOMENT)) {
                if (aggregate.equals(heard.key())) {
                    return;
                }
            }
        }
        throw new AssertionError("Nothing was said of " + aggregate);
    }

    private long position(TopicPartition partition) {
        return consumer.position(partition);
    }

    private List<TopicPartition> partitions(String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
