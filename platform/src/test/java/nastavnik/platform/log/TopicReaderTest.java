package nastavnik.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

class TopicReaderTest {

    private static final TopicPartition FIRST = new TopicPartition("pairs", 0);
    private static final TopicPartition SECOND = new TopicPartition("pairs", 1);

    private final List<MockConsumer<String, byte[]>> opened = new CopyOnWriteArrayList<>();
    private final Heard heard = new Heard();
    private final TopicReader reader =
            new TopicReader(this::open, List.of("pairs"), heard, Duration.ofMillis(5));
    private volatile boolean exists = true;

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void isCaughtUpOnlyWhenEverythingThatStoodThereAtTheStartWasRead() {
        reader.start();
        MockConsumer<String, byte[]> consumer = next(1);
        await().until(() -> heard.begun.get() == 1);
        assertThat(reader.standing().caughtUp()).isFalse();

        consumer.schedulePollTask(() -> add(consumer, FIRST, 0, 1));
        await().until(() -> heard.entries.size() == 2);
        assertThat(reader.standing().caughtUp()).isFalse();

        consumer.schedulePollTask(() -> add(consumer, SECOND, 0));
        await().until(() -> reader.standing().caughtUp());
        assertThat(heard.offsets()).containsExactly("0@0", "0@1", "1@0");
    }

    @Test
    void waitsForATopicThatDoesNotExistYetAndSaysSo() {
        exists = false;
        reader.start();
        await().until(() -> reader.standing().missing().contains("pairs"));

        exists = true;
        await().until(() -> heard.begun.get() == 1);
        assertThat(reader.standing().missing()).isEmpty();
    }

    @Test
    void goesOnWhereItWasAfterAFailure() {
        reader.start();
        MockConsumer<String, byte[]> consumer = next(1);
        consumer.schedulePollTask(() -> add(consumer, FIRST, 0));
        await().until(() -> heard.entries.size() == 1);

        consumer.schedulePollTask(() -> consumer.setPollException(new KafkaException("gone")));
        MockConsumer<String, byte[]> another = next(2);

        await().until(() -> another.assignment().size() == 2 && another.position(FIRST) == 1);
        assertThat(heard.begun).hasValue(1);
    }

    @Test
    void beginsAgainWhereTheOffsetsNoLongerExist() {
        reader.start();
        MockConsumer<String, byte[]> consumer = next(1);
        consumer.schedulePollTask(
                () -> consumer.setPollException(new OffsetOutOfRangeException(Map.of(FIRST, 7L))));

        await().until(() -> heard.begun.get() == 2);
        assertThat(next(2).position(FIRST)).isZero();
    }

    @Test
    void readsABatchAgainThatItsListenerCouldNotTake() {
        heard.failures.set(1);
        reader.start();
        MockConsumer<String, byte[]> consumer = next(1);
        consumer.schedulePollTask(() -> add(consumer, FIRST, 0));

        MockConsumer<String, byte[]> another = next(2);
        await().until(() -> another.assignment().size() == 2);
        assertThat(another.position(FIRST)).isZero();
        assertThat(reader.standing().caughtUp()).isFalse();
    }

    private MockConsumer<String, byte[]> next(int number) {
        await().until(() -> opened.size() >= number);
        return opened.get(number - 1);
    }

    private MockConsumer<String, byte[]> open() {
        MockConsumer<String, byte[]> consumer = new MockConsumer<>("none");
        consumer.updateBeginningOffsets(Map.of(FIRST, 0L, SECOND, 0L));
        consumer.updateEndOffsets(Map.of(FIRST, 2L, SECOND, 1L));
        if (exists) {
            consumer.updatePartitions("pairs", List.of(partition(SECOND), partition(FIRST)));
            opened.add(consumer);
        }
        return consumer;
    }

    private static PartitionInfo partition(TopicPartition partition) {
        return new PartitionInfo(
                partition.topic(), partition.partition(), Node.noNode(), new Node[0], new Node[0]);
    }

    private static void add(
            MockConsumer<String, byte[]> consumer, TopicPartition partition, long... offsets) {
        for (long offset : offsets) {
            consumer.addRecord(
                    new ConsumerRecord<>(
                            partition.topic(),
                            partition.partition(),
                            offset,
                            "key",
                            "value".getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static final class Heard implements LogListener {

        private final List<LogEntry> entries = new CopyOnWriteArrayList<>();
        private final AtomicInteger begun = new AtomicInteger();
        private final AtomicInteger failures = new AtomicInteger();

        @Override
        public void begin(SortedMap<String, List<Long>> first) {
            assertThat(first).containsEntry("pairs", List.of(0L, 0L));
            begun.incrementAndGet();
        }

        @Override
        public void read(List<LogEntry> read) {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("not now");
            }
            entries.addAll(read);
        }

        List<String> offsets() {
            List<String> all = new ArrayList<>();
            entries.forEach(entry -> all.add(entry.partition() + "@" + entry.offset()));
            return all;
        }
    }
}
