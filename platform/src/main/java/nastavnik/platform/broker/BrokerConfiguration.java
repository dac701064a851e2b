package nastavnik.platform.broker;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.cloud.stream.binder.kafka.provisioning.AdminClientConfigCustomizer;
import org.springframework.cloud.stream.binder.kafka.support.ConsumerConfigCustomizer;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

@AutoConfiguration
class BrokerConfiguration {

    /** A listener that is not let in, yet or by mistake, asks again; else it would end for good. */
    private static final Duration SHUT_OUT = Duration.ofSeconds(5);

    @Bean
    Broker broker(
            @Value("${nastavnik.kafka.bootstrap-servers}") String servers,
            @Value("${nastavnik.kafka.protocol}") String protocol,
            @Value("${nastavnik.kafka.mechanism}") String mechanism,
            @Value("${nastavnik.kafka.user}") String user,
            @Value("${nastavnik.kafka.password}") String password,
            @Value("${nastavnik.kafka.authorities}") String authorities) {
        return new Broker(
                servers, new Credentials(protocol, mechanism, user, password, authorities));
    }

    /** The binder opens clients of its own; they show the same credentials. */
    @Bean
    ConsumerConfigCustomizer listenersShowWhoTheyAre(Broker broker) {
        return (settings, binding, destination) -> settings.putAll(broker.credentials().settings());
    }

    @Bean
    AdminClientConfigCustomizer binderShowsWhoItIs(Broker broker) {
        return settings -> settings.putAll(broker.credentials().settings());
    }

    @Bean(destroyMethod = "")
    Producer<String, byte[]> producer(Broker broker) {
        Map<String, Object> settings = new HashMap<>(broker.settings());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30000);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    @Bean(destroyMethod = "")
    Admin admin(Broker broker, @Value("${nastavnik.kafka.patience}") Duration patience) {
        Map<String, Object> settings = new HashMap<>(broker.settings());
        int millis = Math.toIntExact(patience.toMillis());
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.min(millis, 5000));
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis);
        return Admin.create(settings);
    }

    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> consumers(
            @Value("${nastavnik.instance}") String instance) {
        return (container, destination, group) -> {
            container.setCommonErrorHandler(neverGiveUp());
            container.getContainerProperties().setAuthExceptionRetryInterval(SHUT_OUT);
            if (!instance.isBlank()) {
                comesBackAs(instance + "." + destination, container.getContainerProperties());
            }
        };
    }

    /**
     * If the store or the broker fails, the batch is tried again for as long as it takes; nothing
     * is skipped.
     */
    private static DefaultErrorHandler neverGiveUp() {
        DefaultErrorHandler handler =
                new DefaultErrorHandler(new FixedBackOff(1000, FixedBackOff.UNLIMITED_ATTEMPTS));
        handler.setLogLevel(KafkaException.Level.DEBUG);
        return handler;
    }

    /**
     * A member with a name of its own gets its partitions back as soon as it is there again.
     * Without one the group waits after a kill until the dead member's session is over.
     */
    private static void comesBackAs(String member, ContainerProperties container) {
        container
                .getKafkaConsumerProperties()
                .setProperty(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, member);
    }
}
