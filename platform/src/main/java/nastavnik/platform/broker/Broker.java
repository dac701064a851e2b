package nastavnik.platform.broker;

import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the broker is, as whom it is asked, and how its clients behave when it is not there. */
public record Broker(String servers, Credentials credentials) {

    private static final int PATIENCE_MILLIS = 5000;
    private static final int AT_ONCE = 5000;
    private static final int BRIEF_MILLIS = 50;

    /** One that asks nobody who he is. */
    public Broker(String servers) {
        this(servers, Credentials.NONE);
    }

    /** Settings every client shares: come back soon after an outage. */
    public Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(credentials.settings());
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, servers);
        settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MS_CONFIG, 100);
        settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
        return settings;
    }

    /**
     * Reads outside of any group, from where it is put: commits nothing, makes no topic, and throws
     * where it has no offset.
     */
    public Consumer<String, byte[]> reader() {
        return open(readerSettings());
    }

    /**
     * The same, put on all partitions of one topic to read them to their ends and no further: at
     * the end of a topic the broker holds no answer back, for nobody could close before it came.
     */
    public Consumer<String, byte[]> readerOf(String topic) {
        Map<String, Object> settings = readerSettings();
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, BRIEF_MILLIS);
        Consumer<String, byte[]> reader = open(settings);
        try {
            reader.assign(partitions(reader, topic));
            return reader;
        } catch (KafkaException e) {
            reader.close();
            throw e;
        }
    }

    private static List<TopicPartition> partitions(Consumer<?, ?> reader, String topic) {
        return reader.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
    }

    private Map<String, Object> readerSettings() {
        Map<String, Object> settings = new HashMap<>(settings());
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, AT_ONCE);
        settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        return settings;
    }

    private static Consumer<String, byte[]> open(Map<String, Object> settings) {
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
