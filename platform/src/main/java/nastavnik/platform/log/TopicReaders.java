package nastavnik.platform.log;

import nastavnik.platform.broker.Broker;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Opens readers of whole topics. */
public final class TopicReaders {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Broker broker;

    TopicReaders(Broker broker) {
        this.broker = broker;
    }

    /** A reader of these topics, not started yet. */
    public TopicReader open(Iterable<String> topics, LogListener listener) {
        return new TopicReader(this::consumer, topics, listener, PAUSE);
    }

    private Consumer<String, byte[]> consumer() {
        Map<String, Object> settings = new HashMap<>(broker.settings());
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5000);
        settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5000);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5000);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
