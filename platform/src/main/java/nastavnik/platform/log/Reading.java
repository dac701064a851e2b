package nastavnik.platform.log;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One reading of topics, from the first entry on; outlives the consumers it is done with. */
final class Reading {

    private static final Duration WAIT = Duration.ofMillis(500);
    private static final Duration LOOK = Duration.ofSeconds(3);
    private static final long LOOK_EVERY_NANOS = Duration.ofSeconds(2).toNanos();

    private final LogListener listener;
    private final Map<TopicPartition, Long> goal;
    private final Map<TopicPartition, Long> next;
    private boolean caughtUp;
    private long lag;
    private long looked;
    private @Nullable String trouble;

    private Reading(
            LogListener listener, Map<TopicPartition, Long> goal, Map<TopicPartition, Long> next) {
        this.listener = listener;
        this.goal = goal;
        this.next = next;
        this.looked = System.nanoTime();
    }

    static Reading fromTheStart(
            Partitions partitions, Consumer<String, byte[]> consumer, LogListener listener) {
        Map<TopicPartition, Long> goal = consumer.endOffsets(partitions.all());
        Map<TopicPartition, Long> first = consumer.beginningOffsets(partitions.all());
        SortedMap<String, List<Long>> begin = new TreeMap<>();
        for (TopicPartition partition : partitions.all()) {
            begin.computeIfAbsent(partition.topic(), _ -> new ArrayList<>())
                    .add(first.getOrDefault(partition, 0L));
        }
        listener.begin(begin);
        Reading reading = new Reading(listener, goal, new HashMap<>(first));
        reading.resume(consumer);
        reading.compare();
        return reading;
    }

    void resume(Consumer<String, byte[]> consumer) {
        consumer.assign(next.keySet());
        next.forEach(consumer::seek);
    }

    void step(Consumer<String, byte[]> consumer) {
        List<LogEntry> entries = new ArrayList<>();
        Map<TopicPartition, Long> after = new HashMap<>();
        for (ConsumerRecord<String, byte[]> entry : consumer.poll(WAIT)) {
            entries.add(entry(entry));
            after.put(new TopicPartition(entry.topic(), entry.partition()), entry.offset() + 1);
        }
        if (!entries.isEmpty()) {
            listener.read(entries);
            next.putAll(after);
        }
        compare();
        if (System.nanoTime() - looked > LOOK_EVERY_NANOS) {
            look(consumer);
        }
    }

    boolean caughtUp() {
        return caughtUp;
    }

    long lag() {
        return lag;
    }

    @Nullable String trouble() {
        return trouble;
    }

    private void compare() {
        caughtUp = caughtUp || behind(goal) == 0;
    }

    /** Asks the broker for the newest ends: the lag, and whether it is there at all. */
    private void look(Consumer<String, byte[]> consumer) {
        try {
            lag = behind(consumer.endOffsets(next.keySet(), LOOK));
            trouble = null;
        } catch (TimeoutException e) {
            trouble = e.getClass().getSimpleName();
        }
        looked = System.nanoTime();
    }

    private long behind(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - next.getOrDefault(end.getKey(), 0L)))
                .sum();
    }

    private static LogEntry entry(ConsumerRecord<String, byte[]> entry) {
        return new LogEntry(
                entry.topic(), entry.partition(), entry.offset(), entry.key(), entry.value());
    }
}
