package nastavnik.platform.replica;

import nastavnik.platform.broker.Broker;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

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

    private final Consumer<String, byte[]> consumer;
    private final Map<TopicPartition, Long> start = new HashMap<>();

    TopicPass(Broker broker, String topic) {
        consumer = broker.readerOf(topic);
    }

    /**
     * One pass.
     *
     * @param take takes a batch and gives the places of what it left out
     */
    void read(Function<List<Arrival>, Set<String>> take) {
        if (start.isEmpty()) {
            start.putAll(consumer.beginningOffsets(consumer.assignment()));
        }
        start.forEach(consumer::seek);
        Map<TopicPartition, Long> ends = consumer.endOffsets(start.keySet());
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
        start.replaceAll((p, begun) -> leftOut.getOrDefault(p, ends.getOrDefault(p, begun)));
    }

    private boolean reached(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
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
